using StrategicAlliance.Facts;

namespace StrategicAlliance.Learning;

/// <summary>A learning loop took a step of the Deming cycle.</summary>
public sealed record LoopStepped : AllianceFact
{
    /// <summary>A learning loop took a step of the Deming cycle.</summary>
    /// <param name="on">The day on which it took effect.</param>
    /// <param name="loop">The loop.</param>
    /// <param name="step">The step.</param>
    /// <exception cref="ArgumentException">A text is blank, an id or money is the default value, or a number is out of its range.</exception>
    public LoopStepped(PartialDate on, LoopId loop, PdcaStep step)
        : base(on)
    {
        Loop = Bounds.Held(loop);
        Step = Bounds.Defined(step);
    }

    internal LoopStepped(FactReader read)
        : base(read)
    {
        Loop = read.Id<LoopId>("loop");
        Step = read.Choice<PdcaStep>("step");
        Finding = read.OptionalText("finding");
        ActionChanged = read.OptionalFlag("actionChanged");
        GoverningValueChanged = read.OptionalFlag("governingValueChanged");
        LearningProcessChanged = read.OptionalFlag("learningProcessChanged");
    }

    /// <inheritdoc/>
    public override string Kind => "loopStepped";

    /// <summary>The loop.</summary>
    public LoopId Loop { get; }

    /// <summary>The step.</summary>
    public PdcaStep Step { get; }

    /// <summary>What was found.</summary>
    public string? Finding { get; init => field = Bounds.WellFormed(value); }

    /// <summary>Whether the way of acting changed.</summary>
    public bool? ActionChanged { get; init; }

    /// <summary>Whether a goal, norm or assumption changed.</summary>
    public bool? GoverningValueChanged { get; init; }

    /// <summary>Whether the way of learning changed.</summary>
    public bool? LearningProcessChanged { get; init; }

    internal override void WriteMembers(FactWriter write)
    {
        write.Id("loop", Loop);
        write.Choice("step", (PdcaStep?)Step);
        write.Text("finding", Finding);
        write.Flag("actionChanged", ActionChanged);
        write.Flag("governingValueChanged", GoverningValueChanged);
        write.Flag("learningProcessChanged", LearningProcessChanged);
    }

    internal override void Refer(IReferenceCheck check)
    {
        check.Held(Loop);
    }
}
