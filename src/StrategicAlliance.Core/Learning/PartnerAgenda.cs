using StrategicAlliance.Facts;

namespace StrategicAlliance.Learning;

/// <summary>What a partner set out to learn, how far it came, and what it learned beside it.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record PartnerAgenda
{
    internal PartnerAgenda(PartnerId partner, ValueList<KnowledgeTransfer> transfers, Func<TransferStage, Measurement> share, ValueList<UnplannedLearning> unplanned, Measurement surprise)
    {
        Partner = partner;
        Transfers = transfers;
        UnderWay = share(TransferStage.UnderWay);
        Absorbed = share(TransferStage.Absorbed);
        Applied = share(TransferStage.Applied);
        Unplanned = unplanned;
        Surprise = surprise;
    }

    /// <summary>The partner.</summary>
    public PartnerId Partner { get; }

    /// <summary>The items of its agenda, by id; empty when it has none.</summary>
    public ValueList<KnowledgeTransfer> Transfers { get; }

    /// <summary>The share of the items that are under way or further: a fraction from 0 to 1.</summary>
    public Measurement UnderWay { get; }

    /// <summary>The share of the items that are absorbed or further: a fraction from 0 to 1.</summary>
    public Measurement Absorbed { get; }

    /// <summary>The share of the items that are applied: a fraction from 0 to 1.</summary>
    public Measurement Applied { get; }

    /// <summary>What it came by without an item of its agenda, by asset, then by how.</summary>
    public ValueList<UnplannedLearning> Unplanned { get; }

    /// <summary>Of the assets of others that it shows to have learned, the share that was not on its agenda: a fraction from 0 to 1.</summary>
    /// <value>Access alone is no learning and does not count.</value>
    public Measurement Surprise { get; }

    /// <summary>The items whose day has passed and that are not applied, by id.</summary>
    public IEnumerable<KnowledgeTransfer> Overdue => Transfers.Where(transfer => transfer.IsOverdue);

    /// <summary>The items not yet applied that no agreement obliges anybody to serve and that nobody of the partner sees to, by id.</summary>
    public IEnumerable<KnowledgeTransfer> Unattended =>
        Transfers.Where(transfer => transfer.Stage != TransferStage.Applied && transfer.Duties.Count == 0 && transfer.Owners.Count == 0);

    /// <summary>How many items stand at a stage.</summary>
    /// <param name="stage">The stage.</param>
    /// <returns>The items that reached it and none further.</returns>
    public int Count(TransferStage stage) => Transfers.Count(transfer => transfer.Stage == stage);
}
