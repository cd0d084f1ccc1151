using StrategicAlliance.Alliances;
using StrategicAlliance.Facts;
using StrategicAlliance.Knowledge;

namespace StrategicAlliance.Diagnosis;

/// <summary>What an alliance knows, how that moves, and what closes it off or puts it at risk.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record KnowledgeSummary
{
    private KnowledgeSummary(KnowledgeInventory inventory, KnowledgeFinding finding, AccessConflictFinding access)
    {
        Assets = inventory.Assets.Count;
        Conversions = finding.Spiral.Progress.Counts;
        Finding = finding;
        Access = access;
    }

    /// <summary>How many assets there are.</summary>
    public int Assets { get; }

    /// <summary>The tacit ones among the assets of known form.</summary>
    /// <value>From 0 to 1; <see langword="null"/> if no form is known.</value>
    public double? TacitShare => Finding.Codification.TacitShare.Figure;

    /// <summary>How often knowledge was converted, by mode; all four modes.</summary>
    public ValueMap<int> Conversions { get; }

    /// <summary>Refusals among all answers to requests for access.</summary>
    /// <value>From 0 to 1; <see langword="null"/> if none was answered.</value>
    public double? RefusedAccessShare => Access.RefusedShare.Figure;

    /// <summary>Provenance, ownership, spirals, carriers and risk, retention.</summary>
    public KnowledgeFinding Finding { get; }

    /// <summary>Which items of the learning agendas are fenced off, and where protecting and sharing collide.</summary>
    public AccessConflictFinding Access { get; }

    /// <summary>The assets that hang on one person, or that nobody carries any more.</summary>
    public IEnumerable<AssetCarriers> AtRisk => Finding.Risk.SingleCarriers.Concat(Finding.Risk.Orphaned).OrderBy(carriers => carriers.Asset);

    internal static KnowledgeSummary Of(Alliance alliance)
    {
        // An item that names no asset cannot be judged: nobody knows what would have to be opened.
        var demands = alliance.Learning.Items.Values
            .Where(item => item.Stated.Asset is not null)
            .OrderBy(item => item.Id)
            .Select(item => new AccessDemand(item.Partner, item.Stated.Asset!.Value, item.Set.Id))
            .ToValueList();
        return new KnowledgeSummary(
            alliance.Knowledge,
            KnowledgeAnalysis.Examine(alliance.Knowledge, alliance.Roster, alliance.Agreements, alliance.Day),
            AccessConflicts.Examine(alliance.AccessBasis(), demands, alliance.Day));
    }
}
