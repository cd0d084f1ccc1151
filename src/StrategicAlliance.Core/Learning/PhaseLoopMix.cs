using StrategicAlliance.Facts;
using StrategicAlliance.Governance;

namespace StrategicAlliance.Learning;

/// <summary>Which kinds of learning took place in a phase, and how that departs from what is expected.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record PhaseLoopMix
{
    internal PhaseLoopMix(Recorded<PhaseEntered> entered, PartialDate? until, ValueList<PhaseLoop> loops, int completedCycles, Measurement doubleShare)
    {
        Entered = entered;
        Until = until;
        Loops = loops;
        CompletedCycles = completedCycles;
        DoubleShare = doubleShare;
    }

    /// <summary>The entry into the phase.</summary>
    public Recorded<PhaseEntered> Entered { get; }

    /// <summary>The phase.</summary>
    public LifecyclePhase Phase => Entered.Fact.Phase;

    /// <summary>When the next phase was entered; <see langword="null"/> while the phase lasts.</summary>
    public PartialDate? Until { get; }

    /// <summary>The loops that took a step in the phase, by id.</summary>
    public ValueList<PhaseLoop> Loops { get; }

    /// <summary>How many turns came to their end in the phase.</summary>
    public int CompletedCycles { get; }

    /// <summary>Of the loops in which anything was learned, the share in double-loop or deutero-learning: a fraction from 0 to 1.</summary>
    public Measurement DoubleShare { get; }

    /// <summary>How the loops depart from what is expected of the phase; empty when they do not, when nothing is expected, or when it is not measured.</summary>
    public ValueList<LoopMixDeviation> Deviations { get; internal init; } = [];

    /// <summary>How many loops showed a kind of learning in the phase.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>0 or more.</returns>
    public int Count(LoopKind kind) => Loops.Count(loop => loop.Kind == kind);
}
