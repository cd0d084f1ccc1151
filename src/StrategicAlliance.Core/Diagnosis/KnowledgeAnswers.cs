using StrategicAlliance.Alliances;
using StrategicAlliance.Facts;
using StrategicAlliance.Knowledge;

namespace StrategicAlliance.Diagnosis;

/// <summary>What is known of the knowledge of an alliance, as answers that can be asked for by name.</summary>
internal static class KnowledgeAnswers
{
    private static readonly Citation Inventory = Citation.OfLibrary("inventory of knowledge assets");

    public static void Tell(Alliance alliance, KnowledgeSummary summary, AnswerSheet sheet)
    {
        Held(alliance.Knowledge, summary, sheet);
        Spiral(summary.Finding.Spiral, alliance.Knowledge, sheet);
        Risk(summary, sheet);
        Access(alliance, summary.Access, sheet);
    }

    private static void Held(KnowledgeInventory inventory, KnowledgeSummary summary, AnswerSheet sheet)
    {
        if (summary.Assets == 0)
        {
            sheet.Unknown("knowledge.assets", ["assetContributed", "knowledgeConverted", "knowledgeAcquired"], "No knowledge asset is recorded.");
            return;
        }

        sheet.Add(
            "knowledge.assets",
            FormattableString.Invariant($"{summary.Assets}"),
            inventory.Assets.Values.Select(asset => asset.Origin.Id),
            "assets contributed, acquired or made by a conversion, each once",
            Inventory,
            "Held: " + string.Join(", ", inventory.Assets.Keys.Order()) + ".");
        var codification = summary.Finding.Codification;
        sheet.Add("knowledge.tacitShare", codification.TacitShare, "An asset is tacit from a tacitness of 0.5 up; those of unknown form are left out.");
        sheet.Add("knowledge.codifiedShare", codification.CodifiedShare, "Of what is tacit, the share that was also put into a form that outlasts people.");
        sheet.Add("knowledge.tacitMoved", codification.TacitMoved, "Of what is tacit, the share that reached another partner.");
        sheet.Add("knowledge.turnoverLoss", summary.Finding.LossPerYear, "What leaves with people in a year at the turnover seen so far.");
        sheet.Add("knowledge.retention", summary.Finding.RetentionPerYear, "What a year of turnover leaves.");
    }

    private static void Spiral(SpiralFinding spiral, KnowledgeInventory inventory, AnswerSheet sheet)
    {
        if (inventory.Conversions.Count == 0)
        {
            sheet.Unknown("knowledge.seci", ["knowledgeConverted"], "No conversion of knowledge is recorded.");
            return;
        }

        var told = string.Join(", ", inventory.Conversions.Select(conversion => FormattableString.Invariant($"{conversion.Fact.Mode.ToName()} {conversion.Fact.On}")));
        sheet.Add(
            "knowledge.seci.counts",
            string.Join(", ", spiral.Progress.Counts.Select(mode => FormattableString.Invariant($"{mode.Key} {mode.Value}"))),
            inventory.Conversions.Select(conversion => conversion.Id),
            "conversions by mode: tacit to tacit, tacit to explicit, explicit to explicit, explicit to tacit",
            SpiralProgress.Citation,
            $"In order: {told}.");
        sheet.Add("knowledge.seci.completedSpirals", spiral.CompletedSpirals, $"In order: {told}.");
        sheet.Add("knowledge.seci.balance", spiral.Balance, "1 when all four ways are used equally often, 0 when only one is.");
        if (spiral.Stuck is { } stuck)
        {
            sheet.Add(
                "knowledge.seci.stuck",
                FormattableString.Invariant($"{stuck.Expected.ToName()} expected since {stuck.Since}"),
                [stuck.Because],
                "the next stage of the spiral and the day of the last conversion that moved it on",
                SpiralProgress.Citation,
                FormattableString.Invariant($"The spiral last moved on {stuck.Since}, {stuck.Days} days ago; {stuck.Expected.ToName()} would be next."));
        }
    }

    private static void Risk(KnowledgeSummary summary, AnswerSheet sheet)
    {
        var risk = summary.Finding.Risk;
        if (risk.Assets.All(asset => !asset.AreKnown))
        {
            sheet.Unknown("knowledge.atRisk", ["assetContributed.carriers", "staffAssigned.carries", "staffLeft"], "Nobody is recorded to carry an asset.");
            return;
        }

        var atRisk = summary.AtRisk.ToArray();
        var leavers = risk.Leavers.Where(leaver => leaver.IsGone && leaver.Carried.Count > 0).ToArray();
        var left = leavers.Length == 0 ? string.Empty : $" Left: {string.Join(", ", leavers.Select(leaver => $"{leaver.Left.Fact.Person} with {string.Join(", ", leaver.Carried)}"))}.";
        sheet.Add(
            "knowledge.atRisk",
            atRisk.Length == 0 ? "none" : string.Join(", ", atRisk.Select(asset => asset.Asset)),
            (atRisk.Length == 0 ? risk.Assets : atRisk.AsEnumerable()).SelectMany(asset => asset.Because).Concat(leavers.Select(leaver => leaver.Left.Id)),
            "tacit assets that one person carries, or nobody any more",
            KnowledgeAtRisk.Citation,
            (atRisk.Length == 0 ? "Every asset of known carriers has several, or a form that outlasts them." : string.Join(" ", atRisk.Select(Carried))) + left);
        sheet.Add("knowledge.expectedLoss", risk.ExpectedLoss, "What is lost on average in a year if people leave as they did so far.");
    }

    private static string Carried(AssetCarriers asset) => asset.IsOrphaned
        ? $"Nobody carries {asset.Asset} any more."
        : $"{asset.Asset} hangs on {string.Join(", ", asset.Carriers.Select(carrier => carrier.Person?.Value ?? carrier.Kind.ToName()))}.";

    private static void Access(Alliance alliance, AccessConflictFinding access, AnswerSheet sheet)
    {
        var refused = alliance.Knowledge.AccessRefusals.Select(refusal => $"{refusal.Fact.Asset} to {refusal.Fact.To}");
        sheet.Add("knowledge.refusedAccessShare", access.RefusedShare, alliance.Knowledge.AccessRefusals.Count == 0 ? "None was refused." : $"Refused: {string.Join("; ", refused)}.");
        var fenced = access.ByPartner.Where(partner => partner.Fenced > 0).Select(partner => FormattableString.Invariant($"{partner.Partner}: {partner.Fenced} of {partner.Demands}")).ToArray();
        sheet.Add(
            "knowledge.fencedAgenda",
            access.BlockedShare,
            fenced.Length == 0 ? "No item of an agenda is closed to the partner that wants to learn it." : $"Closed for every purpose, whatever the need: {string.Join("; ", fenced)}.");
    }
}
