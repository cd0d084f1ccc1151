using StrategicAlliance.Facts;

namespace StrategicAlliance.Learning;

/// <summary>Counts items of agendas into shares.</summary>
internal static class AgendaShares
{
    private static readonly Citation Duties = Citation.OfLibrary("items that an agreement or a person sees to, after the transfer duties of consortium agreements");

    /// <summary>The share of a partner's items that reached a stage.</summary>
    public static Measurement Reaching(TransferStage stage, ValueList<KnowledgeTransfer> transfers, PartnerId partner) => Share(
        transfers,
        transfer => transfer.Stage >= stage,
        $"items that are {Words(stage)} / items of the agenda",
        $"{partner} has stated no learning agenda.",
        AgendaAnalysis.Citation);

    /// <summary>The shares applied per direction.</summary>
    public static ValueList<TransferDirection> Directions(IEnumerable<KnowledgeTransfer> transfers) => transfers
        .SelectMany(transfer => transfer.Suppliers, (transfer, supplier) => (Supplier: supplier, Transfer: transfer))
        .GroupBy(pair => (pair.Supplier, pair.Transfer.Learner), pair => pair.Transfer)
        .OrderBy(group => group.Key)
        .Select(group =>
        {
            var items = group.OrderBy(transfer => transfer.Item).ToArray();
            return new TransferDirection(
                group.Key.Supplier,
                group.Key.Learner,
                items.Select(transfer => transfer.Item).ToValueList(),
                Share(items, transfer => transfer.Stage == TransferStage.Applied, "items applied / items asked of the supplier", "No item.", AgendaAnalysis.Citation));
        })
        .ToValueList();

    /// <summary>The share of the items not yet applied that an agreement or a person sees to.</summary>
    public static Measurement Attended(IEnumerable<KnowledgeTransfer> transfers) => Share(
        [.. transfers.Where(transfer => transfer.Stage != TransferStage.Applied)],
        transfer => transfer.Duties.Count > 0 || transfer.Owners.Count > 0,
        "open items with a transfer duty or a person of the learner who carries the asset / open items",
        "No item of an agenda is open.",
        Duties);

    private static Measurement Share(
        IReadOnlyCollection<KnowledgeTransfer> of, Func<KnowledgeTransfer, bool> counts, string formula, string whyNone, Citation citation) => of.Count == 0
        ? new Measurement.NotMeasured(whyNone, ["learningAgendaSet"])
        : new Measurement.Measured(
            (double)of.Count(counts) / of.Count, "1", of.SelectMany(transfer => transfer.Because).Distinct().Order().ToValueList(), formula, citation);

    private static string Words(TransferStage stage) => stage switch
    {
        TransferStage.UnderWay => "under way or further",
        TransferStage.Absorbed => "absorbed or further",
        TransferStage.Applied => "applied",
        _ => "asked for",
    };
}
