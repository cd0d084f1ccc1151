using StrategicAlliance.Facts;

namespace StrategicAlliance.Learning;

/// <summary>One side of a learning race: what a partner wants from the other, and how far it is.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record RaceRunner
{
    internal RaceRunner(PartnerId partner, ValueList<KnowledgeTransfer> transfers, Measurement share, Measurement rate, Measurement remaining)
    {
        Partner = partner;
        Transfers = transfers;
        Share = share;
        Rate = rate;
        Remaining = remaining;
    }

    /// <summary>Who learns.</summary>
    public PartnerId Partner { get; }

    /// <summary>What it wants from the other, by item; one or more.</summary>
    public ValueList<KnowledgeTransfer> Transfers { get; }

    /// <summary>How many items are applied.</summary>
    public int Completed => Transfers.Count(transfer => transfer.Stage == TransferStage.Applied);

    /// <summary>When the last item was applied; <see langword="null"/> while one is open.</summary>
    public PartialDate? CompletedOn => Completed == Transfers.Count ? Transfers.Max(transfer => transfer.Steps[^1].On) : null;

    /// <summary>The share of the items that are applied: a fraction from 0 to 1.</summary>
    public Measurement Share { get; }

    /// <summary>The rate at which it closes its gap, per year: items applied per year in which an item was open.</summary>
    public Measurement Rate { get; }

    /// <summary>The years until, by the law of the race and at this rate, it knows enough; see <see cref="LearningSettings.RaceThreshold"/>.</summary>
    public Measurement Remaining { get; }
}
