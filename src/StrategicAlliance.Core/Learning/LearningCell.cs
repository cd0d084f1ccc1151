using StrategicAlliance.Facts;

namespace StrategicAlliance.Learning;

/// <summary>One of the four modes of learning: a kind of loop in an interest.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record LearningCell
{
    internal LearningCell(LoopKind kind, LoopOrientation interest, ValueList<LoopPlacement> loops)
    {
        Kind = kind;
        Interest = interest;
        Loops = loops;
    }

    /// <summary>Single-loop or double-loop.</summary>
    public LoopKind Kind { get; }

    /// <summary>Common or private.</summary>
    public LoopOrientation Interest { get; }

    /// <summary>The loops in it, by id.</summary>
    public ValueList<LoopPlacement> Loops { get; }

    /// <summary>The facts that place them there, by id.</summary>
    public ValueList<FactId> Because => Loops.SelectMany(loop => loop.Because).Distinct().Order().ToValueList();
}
