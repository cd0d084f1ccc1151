using StrategicAlliance.Facts;

namespace StrategicAlliance.Learning;

/// <summary>A learning loop was opened with a question.</summary>
public sealed record LoopOpened : AllianceFact
{
    /// <summary>A learning loop was opened with a question.</summary>
    /// <param name="on">The day on which it took effect.</param>
    /// <param name="loop">The loop.</param>
    /// <param name="question">The question.</param>
    /// <exception cref="ArgumentException">A text is blank, an id or money is the default value, or a number is out of its range.</exception>
    public LoopOpened(PartialDate on, LoopId loop, string question)
        : base(on)
    {
        Loop = Bounds.Held(loop);
        Question = Bounds.Written(question);
    }

    internal LoopOpened(FactReader read)
        : base(read)
    {
        Loop = read.Id<LoopId>("loop");
        Question = read.Text("question");
        Owner = read.OptionalId<PartnerId>("owner");
        Orientation = read.OptionalChoice<LoopOrientation>("orientation");
        Indicator = read.OptionalId<IndicatorId>("indicator");
    }

    /// <inheritdoc/>
    public override string Kind => "loopOpened";

    /// <summary>The loop.</summary>
    public LoopId Loop { get; }

    /// <summary>The question.</summary>
    public string Question { get; }

    /// <summary>Who leads it.</summary>
    public PartnerId? Owner { get; init => field = Bounds.Held(value); }

    /// <summary>Whose interest it serves.</summary>
    public LoopOrientation? Orientation { get; init => field = Bounds.Defined(value); }

    /// <summary>The indicator that it is to move: what its turns gain is read from the measurements of it.</summary>
    public IndicatorId? Indicator { get; init => field = Bounds.Held(value); }

    internal override void WriteMembers(FactWriter write)
    {
        write.Id("loop", Loop);
        write.Text("question", Question);
        write.Id("owner", Owner);
        write.Choice("orientation", Orientation);
        write.Id("indicator", Indicator);
    }

    internal override void Refer(IReferenceCheck check)
    {
        check.Acting(Owner);
        check.Held(Indicator);
    }
}
