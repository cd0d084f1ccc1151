using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>A statement as double-entry rows for an accounting system.</summary>
/// <remarks>
/// <para>Every line and every correction is an entry of two rows. What a partner gets is a debit of the pool and a credit of the partner's current account, that is, a
/// debt to it; what it pays is a debit of its account and a credit of the pool. Lines of 0 are left out. Debits and credits balance entry by entry.</para>
/// <para>Pacioli (1494), Summa de arithmetica. Immutable; safe to share between threads.</para>
/// </remarks>
public sealed record SettlementBooking
{
    private SettlementBooking(TermsId terms, Currency currency, int decimals, ValueList<BookingRow> rows)
    {
        Terms = terms;
        Currency = currency;
        Decimals = decimals;
        Rows = rows;
    }

    /// <summary>The terms.</summary>
    public TermsId Terms { get; }

    /// <summary>The currency of all amounts.</summary>
    public Currency Currency { get; }

    /// <summary>Decimals of all amounts.</summary>
    public int Decimals { get; }

    /// <summary>The rows, entry by entry in the order of the statement, the debit first.</summary>
    public ValueList<BookingRow> Rows { get; }

    /// <summary>The sum of the debits, equal to the sum of the credits.</summary>
    public decimal Debits => Rows.Sum(row => row.Debit);

    /// <summary>Books a statement to accounts of the default names.</summary>
    /// <param name="statement">The statement.</param>
    /// <returns>The rows.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="statement"/> is <see langword="null"/>.</exception>
    public static SettlementBooking Of(SettlementStatement statement) => Of(statement, BookingAccounts.Default);

    /// <summary>Books a statement.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="accounts">The names of the accounts.</param>
    /// <returns>The rows.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static SettlementBooking Of(SettlementStatement statement, BookingAccounts accounts)
    {
        ArgumentNullException.ThrowIfNull(statement);
        ArgumentNullException.ThrowIfNull(accounts);
        var rows = new List<BookingRow>();
        foreach (var line in statement.Lines)
        {
            Book(line.Period, accounts.OfStep(line.Step), line.Partner, line.Amount, $"{statement.Terms} {line.Id} {line.Period}", line.Because);
        }

        foreach (var correction in statement.Corrections)
        {
            Book(correction.BookedIn, accounts.Corrections, correction.Partner, correction.Amount, $"{statement.Terms} correction of {correction.Of}", correction.Because);
        }

        return new(statement.Terms, statement.Currency, statement.Decimals, rows.ToValueList());

        void Book(Period period, string pool, PartnerId partner, decimal amount, string text, ValueList<FactId> because)
        {
            var (entry, account) = ((rows.Count / 2) + 1, accounts.PartnerPrefix + partner.Value);
            var (debit, credit) = amount > 0 ? (pool, account) : (account, pool);
            if (amount != 0)
            {
                rows.Add(new(entry, period, debit, partner, Math.Abs(amount), 0, text, because));
                rows.Add(new(entry, period, credit, partner, 0, Math.Abs(amount), text, because));
            }
        }
    }
}
