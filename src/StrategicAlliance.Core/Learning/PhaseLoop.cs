using StrategicAlliance.Facts;

namespace StrategicAlliance.Learning;

/// <summary>What a learning loop showed within a phase.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record PhaseLoop
{
    internal PhaseLoop(LoopId loop, LoopKind? kind, ValueList<FactId> because)
    {
        Loop = loop;
        Kind = kind;
        Because = because;
    }

    /// <summary>The loop.</summary>
    public LoopId Loop { get; }

    /// <summary>The kind of learning that its steps within the phase show; <see langword="null"/> when none of them states whether anything changed.</summary>
    public LoopKind? Kind { get; }

    /// <summary>Its steps within the phase, in order.</summary>
    public ValueList<FactId> Because { get; }
}
