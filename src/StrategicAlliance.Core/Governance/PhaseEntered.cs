using StrategicAlliance.Facts;

namespace StrategicAlliance.Governance;

/// <summary>The alliance entered a phase of its life.</summary>
public sealed record PhaseEntered : AllianceFact
{
    /// <summary>The alliance entered a phase of its life.</summary>
    /// <param name="on">The day on which it took effect.</param>
    /// <param name="phase">The phase.</param>
    public PhaseEntered(PartialDate on, LifecyclePhase phase)
        : base(on)
    {
        Phase = Bounds.Defined(phase);
    }

    internal PhaseEntered(FactReader read)
        : base(read)
    {
        Phase = read.Choice<LifecyclePhase>("phase");
    }

    /// <inheritdoc/>
    public override string Kind => "phaseEntered";

    /// <summary>The phase.</summary>
    public LifecyclePhase Phase { get; }

    internal override void WriteMembers(FactWriter write)
    {
        write.Choice("phase", (LifecyclePhase?)Phase);
    }
}
