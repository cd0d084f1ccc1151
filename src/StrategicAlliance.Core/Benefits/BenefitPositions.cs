using StrategicAlliance.Facts;
using StrategicAlliance.Partners;

namespace StrategicAlliance.Benefits;

/// <summary>Reads from the ledger who has put in what, got what, and is owed what, on any day and as known at any instant.</summary>
/// <remarks>
/// <para>The ledger that is handed in is that of the view: <c>alliance.AsOf(day, knownAt).Benefits</c>. Facts dated after the day do not count.</para>
/// <para>Amounts of different currencies are never added. What terms give is computed by settling them; hand the statements in to learn what is owed.</para>
/// <para>Pure; safe to call from any thread.</para>
/// </remarks>
public static class BenefitPositions
{
    /// <summary>The positions by the amounts that facts state.</summary>
    /// <param name="ledger">What was put in, came of it, was paid and settled.</param>
    /// <param name="roster">Who takes part.</param>
    /// <param name="day">The day.</param>
    /// <returns>The positions; what is owed under terms is not known as long as any are agreed.</returns>
    /// <exception cref="ArgumentNullException">A ledger is <see langword="null"/>.</exception>
    public static BenefitPositionsFinding Examine(BenefitLedger ledger, Roster roster, DateOnly day) => Examine(ledger, roster, day, PositionSettings.Default, []);

    /// <summary>The positions with stated values of units, and with what terms give.</summary>
    /// <param name="ledger">What was put in, came of it, was paid and settled.</param>
    /// <param name="roster">Who takes part.</param>
    /// <param name="day">The day.</param>
    /// <param name="settings">By what contributions without an amount are valued.</param>
    /// <param name="statements">What terms give: at most one statement for each terms, over the periods that count, settled in the same view.</param>
    /// <returns>The positions.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/>, or two statements are of the same terms.</exception>
    public static BenefitPositionsFinding Examine(BenefitLedger ledger, Roster roster, DateOnly day, PositionSettings settings, IReadOnlyList<SettlementStatement> statements)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(roster);
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(statements);
        if (statements.DistinctBy(statement => statement.Terms).Count() != statements.Count)
        {
            throw new ArgumentException("Two statements are of the same terms.", nameof(statements));
        }

        var entries = new PositionEntries(ledger, day, settings);
        var putIn = entries.PutIn().ToLookup(entry => entry.Partner);
        var received = entries.Received().ToLookup(entry => entry.Partner);
        var owes = entries.Owes().ToLookup(entry => entry.Partner);
        var owed = ledger.Terms.Keys.All(terms => statements.Any(statement => statement.Terms == terms)) ? entries.Owed(statements).ToLookup(entry => entry.Partner) : null;
        return new BenefitPositionsFinding(
            day,
            roster.Everyone.Keys.Order().Select(partner => new PartnerPosition(
                partner,
                PositionEntries.Lines(putIn[partner]),
                PositionEntries.Lines(received[partner]),
                owed is null ? null : PositionEntries.Lines(owed[partner]),
                PositionEntries.Lines(owes[partner]))).ToValueList(),
            PoolEntries.Of(ledger, day),
            ledger.Benefits.Where(benefit => benefit.Fact is { Sharing: BenefitKind.Private, Partner: null } && benefit.Fact.On.FirstDay <= day).Select(benefit => benefit.Id).ToValueList());
    }
}
