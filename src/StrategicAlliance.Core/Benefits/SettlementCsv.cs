using System.Globalization;

namespace StrategicAlliance.Benefits;

/// <summary>Writes statements as comma-separated values (RFC 4180), the same in every culture.</summary>
/// <remarks>
/// <para>The first row names the columns; rows end with CR LF. Amounts have the decimals of the statement and a minus sign if they are negative. A text that a spreadsheet would
/// take for a formula gets an apostrophe in front, so that nothing runs when the file is opened.</para>
/// <para>Several facts in a cell are parted by spaces. The writer is not closed.</para>
/// </remarks>
public static class SettlementCsv
{
    /// <summary>Writes the lines and the corrections of a statement; the amounts of a partner sum to its total.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="output">Where to write.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static void Write(SettlementStatement statement, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(statement);
        ArgumentNullException.ThrowIfNull(output);
        output.Write(CsvCell.Row("kind", "terms", "version", "period", "bookedIn", "step", "id", "partner", "amount", "basis", "currency", "because", "note"));
        foreach (var line in statement.Lines)
        {
            output.Write(CsvCell.Row(
                "line",
                CsvCell.Text(statement.Terms.Value),
                CsvCell.Text(line.Version.Value),
                line.Period.ToString(),
                line.Period.ToString(),
                CsvCell.Text(line.Step),
                CsvCell.Text(line.Id),
                CsvCell.Text(line.Partner.Value),
                CsvCell.Amount(line.Amount, statement.Decimals),
                CsvCell.Number(line.Basis),
                statement.Currency.Code,
                CsvCell.Text(string.Join(' ', line.Because)),
                CsvCell.Text(line.Note)));
        }

        foreach (var correction in statement.Corrections)
        {
            output.Write(CsvCell.Row(
                "correction",
                CsvCell.Text(statement.Terms.Value),
                CsvCell.Text(statement.Version.Value),
                correction.Of.ToString(),
                correction.BookedIn.ToString(),
                "correction",
                string.Empty,
                CsvCell.Text(correction.Partner.Value),
                CsvCell.Amount(correction.Amount, statement.Decimals),
                string.Empty,
                statement.Currency.Code,
                CsvCell.Text(string.Join(' ', correction.Because)),
                CsvCell.Text(correction.Note)));
        }
    }

    /// <summary>Writes what each partner gets, and what is carried forward.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="output">Where to write.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static void WriteTotals(SettlementStatement statement, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(statement);
        ArgumentNullException.ThrowIfNull(output);
        output.Write(CsvCell.Row("kind", "terms", "span", "name", "amount", "currency"));
        foreach (var (kind, (name, amount)) in statement.Totals.Select(total => ("total", total)).Concat(statement.CarriedForward.Select(kept => ("carriedForward", kept))))
        {
            output.Write(CsvCell.Row(
                kind,
                CsvCell.Text(statement.Terms.Value),
                CsvCell.Text(statement.Span.ToString()),
                CsvCell.Text(name),
                CsvCell.Amount(amount, statement.Decimals),
                statement.Currency.Code));
        }
    }

    /// <summary>Writes the rows of a booking, for an accounting system to read in.</summary>
    /// <param name="booking">The booking.</param>
    /// <param name="output">Where to write.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static void Write(SettlementBooking booking, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(booking);
        ArgumentNullException.ThrowIfNull(output);
        output.Write(CsvCell.Row("entry", "period", "account", "partner", "debit", "credit", "currency", "text", "because"));
        foreach (var row in booking.Rows)
        {
            output.Write(CsvCell.Row(
                row.Entry.ToString(CultureInfo.InvariantCulture),
                row.Period.ToString(),
                CsvCell.Text(row.Account),
                CsvCell.Text(row.Partner.Value),
                CsvCell.Amount(row.Debit, booking.Decimals),
                CsvCell.Amount(row.Credit, booking.Decimals),
                booking.Currency.Code,
                CsvCell.Text(row.Text),
                CsvCell.Text(string.Join(' ', row.Because))));
        }
    }
}
