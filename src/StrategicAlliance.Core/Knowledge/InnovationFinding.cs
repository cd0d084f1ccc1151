using StrategicAlliance.Facts;

namespace StrategicAlliance.Knowledge;

/// <summary>Who innovated, members or teams, and what came in from outside.</summary>
/// <remarks>The extension of the SECI model by member innovation, team innovation and outside knowledge. Immutable; safe to share between threads.</remarks>
public sealed record InnovationFinding
{
    private InnovationFinding(ValueList<FactId> byMembers, ValueList<FactId> byTeams, ValueList<FactId> notStated, ValueList<OutsideSource> sources)
    {
        ByMembers = byMembers;
        ByTeams = byTeams;
        NotStated = notStated;
        Sources = sources;
    }

    /// <summary>The conversions of single members, in order.</summary>
    public ValueList<FactId> ByMembers { get; }

    /// <summary>The conversions of teams, in order.</summary>
    public ValueList<FactId> ByTeams { get; }

    /// <summary>The conversions that do not say who innovated, in order.</summary>
    public ValueList<FactId> NotStated { get; }

    /// <summary>The outside sources by name, the unnamed last.</summary>
    public ValueList<OutsideSource> Sources { get; }

    internal static InnovationFinding Of(KnowledgeInventory inventory)
    {
        var levels = inventory.Conversions.ToLookup(one => one.Fact.Level, one => one.Id);
        var sources = inventory.Acquisitions
            .GroupBy(one => one.Fact.From, StringComparer.Ordinal)
            .OrderBy(same => same.Key is null)
            .ThenBy(same => same.Key, StringComparer.Ordinal)
            .Select(same => new OutsideSource(same.Key, same.Select(one => one.Fact.Asset).Distinct().Order().ToValueList(), same.Select(one => one.Id).ToValueList()));
        return new InnovationFinding(levels[InnovationLevel.Member].ToValueList(), levels[InnovationLevel.Team].ToValueList(), levels[null].ToValueList(), sources.ToValueList());
    }
}
