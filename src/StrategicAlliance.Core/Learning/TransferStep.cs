using StrategicAlliance.Facts;

namespace StrategicAlliance.Learning;

/// <summary>A stage that a transfer of knowledge has reached, since when, and what shows it.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record TransferStep
{
    internal TransferStep(TransferStage stage, PartialDate on, ValueList<FactId> because, bool isImplied)
    {
        Stage = stage;
        On = on;
        Because = because;
        IsImplied = isImplied;
    }

    /// <summary>The stage.</summary>
    public TransferStage Stage { get; }

    /// <summary>Since when; never before the learner asked for it.</summary>
    public PartialDate On { get; }

    /// <summary>The facts that show it, by id; of an implied stage, those that show the later one.</summary>
    public ValueList<FactId> Because { get; }

    /// <summary>Whether no fact shows this stage by itself: it follows from a later one that was reached.</summary>
    public bool IsImplied { get; }
}
