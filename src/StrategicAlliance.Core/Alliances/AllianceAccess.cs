using StrategicAlliance.Facts;
using StrategicAlliance.Governance;
using StrategicAlliance.Knowledge;

namespace StrategicAlliance.Alliances;

/// <summary>Brings together what decisions about access rest on.</summary>
public static class AllianceAccess
{
    /// <summary>What decisions about access rest on, as of the day of the view.</summary>
    /// <param name="alliance">The alliance.</param>
    /// <returns>Assets, partners, agreements, and the conditions precedent that are met.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="alliance"/> is <see langword="null"/>.</exception>
    /// <remarks>A condition is met by the last clearance that names it and its agreement, if that cleared it, with conditions or without. A clearance from before the
    /// agreement was signed, as it may be when an agreement was signed anew under its name, does not count.</remarks>
    public static AccessBasis AccessBasis(this Alliance alliance)
    {
        Bounds.Given(alliance);
        var met = alliance.Compliance.Clearances
            .Where(cleared => cleared.Fact is { Agreement: not null, Condition: not null })
            .GroupBy(cleared => (Agreement: cleared.Fact.Agreement!.Value, Condition: cleared.Fact.Condition!.Value))
            .Select(group => group.Last())
            .Where(cleared => cleared.Fact.Outcome != ComplianceOutcome.Blocked)
            .Where(cleared => alliance.Agreements.Find(cleared.Fact.Agreement!.Value) is { } agreement && agreement.Signed.Fact.On.FirstDay <= cleared.Fact.On.FirstDay)
            .Select(cleared => new MetCondition(cleared.Fact.Agreement!.Value, cleared.Fact.Condition!.Value, cleared.Id));
        return new AccessBasis(alliance.Knowledge, alliance.Roster, alliance.Agreements, met.OrderBy(one => one.Agreement).ThenBy(one => one.Condition).ToValueList());
    }
}
