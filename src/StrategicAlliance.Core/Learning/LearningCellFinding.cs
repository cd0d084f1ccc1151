using StrategicAlliance.Facts;

namespace StrategicAlliance.Learning;

/// <summary>The learning loops in the four modes of learning.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record LearningCellFinding
{
    internal LearningCellFinding(ValueList<LearningCell> cells, ValueList<LoopPlacement> outside, Measurement privateShare)
    {
        Cells = cells;
        Outside = outside;
        PrivateShare = privateShare;
    }

    /// <summary>Single-loop common, single-loop private, double-loop common, double-loop private, in this order.</summary>
    public ValueList<LearningCell> Cells { get; }

    /// <summary>The loops in none of the four, by id: of unknown kind or interest, without learning, or with deutero-learning.</summary>
    public ValueList<LoopPlacement> Outside { get; }

    /// <summary>Of the loops whose interest is known, the share that serves a private one: a fraction from 0 to 1.</summary>
    public Measurement PrivateShare { get; }

    /// <summary>One of the four modes.</summary>
    /// <param name="kind">Single-loop or double-loop.</param>
    /// <param name="interest">Common or private.</param>
    /// <returns>The mode with its loops; <see langword="null"/> for another kind.</returns>
    public LearningCell? Of(LoopKind kind, LoopOrientation interest) => Cells.FirstOrDefault(cell => cell.Kind == kind && cell.Interest == interest);

    /// <summary>The cell that a loop was placed in; <see langword="null"/> if its kind or interest is not known.</summary>
    internal LearningCell? CellOf(LoopId loop) => Cells.FirstOrDefault(cell => cell.Loops.Any(placed => placed.Loop == loop));
}
