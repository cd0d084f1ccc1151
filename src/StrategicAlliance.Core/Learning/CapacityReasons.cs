using StrategicAlliance.Facts;
using StrategicAlliance.Knowledge;
using StrategicAlliance.Partners;

namespace StrategicAlliance.Learning;

/// <summary>Names what keeps a partner's absorptive capacity down.</summary>
internal static class CapacityReasons
{
    public static IEnumerable<CapacityReason> Of(
        PartnerAgenda agenda, TransformationReading transformation, KnowledgeInventory knowledge, IEnumerable<Recorded<FactorAssessed>> assessed, decimal lowBelow)
    {
        foreach (var transfer in agenda.Transfers.Where(transfer => transfer.Stage == TransferStage.AskedFor))
        {
            var refused = knowledge.AccessRefusals.Where(refused => refused.Fact.To == agenda.Partner && refused.Fact.Asset == transfer.Asset).Select(refused => refused.Id).ToArray();
            yield return new(
                CapacityDimension.Acquisition,
                refused.Length == 0 ? $"{transfer.Item} is asked for and not under way" : $"{transfer.Item} is asked for, and access was refused",
                transfer.Because.Concat(refused));
        }

        foreach (var transfer in agenda.Transfers.Where(transfer => transfer.Stage == TransferStage.UnderWay))
        {
            yield return new(CapacityDimension.Assimilation, $"{transfer.Item} is under way and not absorbed", transfer.Because);
        }

        foreach (var home in transformation.Homecomings.Where(home => !home.IsInField))
        {
            var went = home.Left.Fact.Placement == Placement.LeftFirm ? "left the firm" : "went into another field";
            yield return new(
                CapacityDimension.Transformation,
                FormattableString.Invariant($"{home.Left.Fact.Person} ({home.Heads}), who learned {string.Join(", ", home.Learned)}, {went}"),
                home.Because);
        }

        foreach (var loop in transformation.OwnLoops.Where(loop => !TransformationReading.HasChanged(loop)))
        {
            var ended = loop.CompletedCycles > 0 ? "changed nothing" : "was closed before its cycle was complete";
            var outcome = loop.Closed?.Fact.Outcome is { } words ? $": {words}" : string.Empty;
            yield return new(CapacityDimension.Transformation, $"loop {loop.Id} {ended}{outcome}", TransformationReading.Facts(loop));
        }

        foreach (var transfer in agenda.Transfers.Where(transfer => transfer.Stage != TransferStage.Applied))
        {
            yield return new(CapacityDimension.Exploitation, $"{transfer.Item} is not applied{(transfer.IsOverdue ? " and overdue" : string.Empty)}", transfer.Steps[0].Because);
        }

        foreach (var low in assessed.Where(low => low.Fact.Score < lowBelow))
        {
            var basis = low.Fact.Basis is { } words ? $": {words}" : string.Empty;
            yield return new(null, FormattableString.Invariant($"{low.Fact.Factor.ToName()} was assessed at {low.Fact.Score}{basis}"), [low.Id]);
        }
    }
}
