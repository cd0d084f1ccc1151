using StrategicAlliance.Facts;

namespace StrategicAlliance.Learning;

/// <summary>Which kinds of learning took place in each phase, against what is expected.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record LoopMixFinding
{
    internal LoopMixFinding(ValueList<PhaseLoopMix> phases, Measurement.NotMeasured? whyNone)
    {
        Phases = phases;
        WhyNone = whyNone;
    }

    /// <summary>The phases entered, in order; one that was entered again stands again.</summary>
    public ValueList<PhaseLoopMix> Phases { get; }

    /// <summary>Why nothing can be said; <see langword="null"/> if of some phase it can.</summary>
    public Measurement.NotMeasured? WhyNone { get; }

    /// <summary>The phases whose loops depart from what is expected, in order.</summary>
    public IEnumerable<PhaseLoopMix> Deviating => Phases.Where(phase => phase.Deviations.Count > 0);
}
