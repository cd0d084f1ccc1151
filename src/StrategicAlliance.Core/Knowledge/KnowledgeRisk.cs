using StrategicAlliance.Facts;
using StrategicAlliance.Partners;

namespace StrategicAlliance.Knowledge;

/// <summary>Reads from an inventory and a roster who carries what, what went with those who left, and what is expected to be lost.</summary>
/// <remarks>
/// <para>A person carries what was said of it: when the asset was contributed, when the person was assigned or left, or, of tacit knowledge, when it took part in making it;
/// until it left every place it had. Knowledge that is explicit is carried by a document, tacit knowledge that a team innovated by a routine, and what the caller
/// names by a tool; these stay when people leave.</para>
/// <para>A person leaves within the horizon with the probability that the turnover observed in all places of the alliance gives, unless the caller knows better.
/// A group of n is lost when all n leave.</para>
/// <para>Pure; safe to call from any thread.</para>
/// </remarks>
public static class KnowledgeRisk
{
    /// <summary>Examines an inventory with the default settings.</summary>
    /// <param name="inventory">What is known, as of the day.</param>
    /// <param name="roster">Who takes part and which people were sent, as of the day.</param>
    /// <param name="day">The day up to which those who are there have been there.</param>
    /// <returns>The risk.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static KnowledgeRiskFinding Examine(KnowledgeInventory inventory, Roster roster, DateOnly day) => Examine(inventory, roster, day, new KnowledgeSettings());

    /// <summary>Examines an inventory.</summary>
    /// <param name="inventory">What is known, as of the day.</param>
    /// <param name="roster">Who takes part and which people were sent, as of the day.</param>
    /// <param name="day">The day up to which those who are there have been there.</param>
    /// <param name="settings">What facts do not say.</param>
    /// <returns>The risk.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static KnowledgeRiskFinding Examine(KnowledgeInventory inventory, Roster roster, DateOnly day, KnowledgeSettings settings) =>
        Examine(Bounds.Given(inventory), Bounds.Given(roster), KnowledgeProvenance.Of(inventory), StaffSpells.Of(roster), day, Bounds.Given(settings));

    internal static KnowledgeRiskFinding Examine(
        KnowledgeInventory inventory, Roster roster, KnowledgeProvenance provenance, StaffSpells spells, DateOnly day, KnowledgeSettings settings)
    {
        var observed = new ObservedTurnover(spells, day, settings);
        var statements = new CarrierStatements(inventory, roster);
        var leaving = observed.Within(settings.HorizonYears);
        var reading = new CarrierReading(statements, spells, provenance, leaving, settings);
        var assets = inventory.Assets.Values.Select(reading.Of).ToValueList();
        var orphaned = assets.Where(asset => asset.IsOrphaned).Select(asset => asset.Asset).ToHashSet();
        return new KnowledgeRiskFinding(
            assets,
            roster.Departures.Select(Leaver).ToValueList(),
            observed.Turnover,
            observed.Rate,
            leaving,
            ExpectedLosses.Of(assets, leaving));

        KnowledgeLeaver Leaver(Recorded<StaffLeft> left)
        {
            var day = left.Fact.On.FirstDay;
            var carried = statements.Of(left.Fact.Person).Where(said => said.On <= day).Select(said => said.Asset).Distinct().Order().ToValueList();
            return new KnowledgeLeaver(left, !spells.IsThere(left.Fact.Person, day), carried, carried.Where(orphaned.Contains).ToValueList());
        }
    }
}
