using System.Globalization;
using StrategicAlliance.Alliances;
using StrategicAlliance.Cli.Answers;
using StrategicAlliance.Diagnosis;
using StrategicAlliance.Facts;
using StrategicAlliance.Learning;

namespace StrategicAlliance.Cli.Assessments;

/// <summary>What an assessment says of knowledge and learning, told to people.</summary>
internal static class KnowledgeText
{
    public static void Knowledge(TextPage page, Alliance alliance, KnowledgeSummary knowledge)
    {
        var rows = new List<string[]>();
        if (knowledge.Assets > 0)
        {
            var tacit = knowledge.TacitShare is { } share ? $", {Words.Percent(share)} of those of known form tacit" : string.Empty;
            rows.Add(["assets", knowledge.Assets.ToString(CultureInfo.InvariantCulture) + tacit]);
        }

        if (knowledge.Finding.Spiral is { Stuck: { } stuck } spiral)
        {
            rows.Add(["conversions", string.Join(", ", knowledge.Conversions.Select(mode => string.Create(CultureInfo.InvariantCulture, $"{Words.Of(mode.Key)} {mode.Value}")))]);
            rows.Add(["spiral", string.Create(CultureInfo.InvariantCulture, $"{spiral.Progress.CompletedSpirals} completed, balance {spiral.Progress.Balance:0.00}; {Words.Of(stuck.Expected)} expected since {stuck.Since}")]);
        }

        var atRisk = knowledge.AtRisk.Select(asset => asset.IsOrphaned ? $"{asset.Asset} (nobody)" : $"{asset.Asset} ({string.Join(", ", asset.Carriers.Select(carrier => carrier.Person))})").ToArray();
        if (atRisk.Length > 0)
        {
            rows.Add(["at risk", "carried by one or none: " + string.Join(", ", atRisk)]);
        }

        if (knowledge.RefusedAccessShare is { } refused)
        {
            var answered = Words.Count(alliance.Knowledge.AccessGrants.Count + alliance.Knowledge.AccessRefusals.Count, "request");
            rows.Add(["access", string.Create(CultureInfo.InvariantCulture, $"{alliance.Knowledge.AccessRefusals.Count} of {answered} refused ({Words.Percent(refused)})")]);
        }

        if (knowledge.Access.BlockedShare.Figure is > 0 and { } blocked)
        {
            rows.Add(["fenced off", $"{Words.Percent(blocked)} of what is to be learned: {string.Join(", ", knowledge.Access.ByPartner.Where(partner => partner.Fenced > 0).Select(partner => string.Create(CultureInfo.InvariantCulture, $"{partner.Partner} {partner.Fenced} of {partner.Demands}")))}"]);
        }

        AssessmentTextDetail.Section(page, "Knowledge", rows);
    }

    public static void Learning(TextPage page, LearningFinding learning, Finding? bottleneck)
    {
        var rows = new List<string[]>();
        foreach (var progress in learning.Loops.Loops)
        {
            var kind = progress.Loop.Kind is { } known ? Words.Of(known) : "kind not known";
            rows.Add([$"loop {progress.Loop.Id}", $"{kind}, {Words.Count(progress.Cycles.Count, "cycle")}, {Words.Of(progress.State)}: {progress.Loop.Opened.Fact.Question}"]);
        }

        foreach (var agenda in learning.Agenda.Partners.Where(agenda => agenda.Transfers.Count > 0))
        {
            rows.Add([$"agenda of {agenda.Partner}", string.Join("; ", agenda.Transfers.Select(Item))]);
        }

        if (learning.Race.Widest is { Ahead: { } ahead } race)
        {
            var exposure = race is { Exposed: { } exposed, Exposure.Figure: { } years }
                ? string.Create(CultureInfo.InvariantCulture, $"; {exposed} exposed for {years:0.0} years{(race.IsExposureOpen ? " so far" : string.Empty)}")
                : string.Empty;
            rows.Add(["race", $"{ahead} is ahead of {(race.A.Partner == ahead ? race.B : race.A).Partner}{exposure}"]);
        }

        foreach (var capacity in learning.Capacities.Where(capacity => capacity.Potential is Measurement.Measured))
        {
            rows.Add([$"capacity of {capacity.Partner}", string.Create(CultureInfo.InvariantCulture, $"to absorb: potential {Half(capacity.Potential)}, realized {Half(capacity.Realized)}")]);
        }

        if (bottleneck is not null)
        {
            rows.Add(["bottleneck", bottleneck.Explanation]);
        }

        AssessmentTextDetail.Section(page, "Learning", rows);
    }

    private static string Item(KnowledgeTransfer transfer) =>
        $"{transfer.Topic}{Teacher(transfer)} ({Words.Of(transfer.Stage)}{(transfer.Stage == TransferStage.AskedFor ? string.Empty : $" {transfer.Steps[^1].On}")}{(transfer.IsOverdue ? ", overdue" : string.Empty)})";

    // The same topic may be asked of several.
    private static string Teacher(KnowledgeTransfer transfer) => transfer.Suppliers.Count == 0 ? string.Empty : $" from {string.Join(", ", transfer.Suppliers)}";

    private static string Half(Measurement half) => half.Figure?.ToString("0.00", CultureInfo.InvariantCulture) ?? "not known";
}
