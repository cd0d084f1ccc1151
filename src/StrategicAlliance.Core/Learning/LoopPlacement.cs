using StrategicAlliance.Facts;

namespace StrategicAlliance.Learning;

/// <summary>Where a learning loop stands on the two axes of learning: its kind, and the interest it serves.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record LoopPlacement
{
    internal LoopPlacement(LearningLoop loop, LoopOrientation? interest, ValueList<FactId> because)
    {
        Loop = loop.Id;
        Kind = loop.Kind;
        Interest = interest;
        IsInterestStated = loop.Opened.Fact.Orientation is not null;
        Because = because;
    }

    /// <summary>The loop.</summary>
    public LoopId Loop { get; }

    /// <summary>The kind of learning that what changed in it shows; <see langword="null"/> when not stated.</summary>
    public LoopKind? Kind { get; }

    /// <summary>Whose interest it serves; <see langword="null"/> when not known.</summary>
    public LoopOrientation? Interest { get; }

    /// <summary>Whether the loop itself states the interest, so that it was not taken from the relative scope of its owner.</summary>
    public bool IsInterestStated { get; }

    /// <summary>The facts that place it, by id.</summary>
    public ValueList<FactId> Because { get; }
}
