using StrategicAlliance.Facts;

namespace StrategicAlliance.Learning;

/// <summary>A learning loop was closed.</summary>
public sealed record LoopClosed : AllianceFact
{
    /// <summary>A learning loop was closed.</summary>
    /// <param name="on">The day on which it took effect.</param>
    /// <param name="loop">The loop.</param>
    /// <exception cref="ArgumentException">A text is blank, an id or money is the default value, or a number is out of its range.</exception>
    public LoopClosed(PartialDate on, LoopId loop)
        : base(on)
    {
        Loop = Bounds.Held(loop);
    }

    internal LoopClosed(FactReader read)
        : base(read)
    {
        Loop = read.Id<LoopId>("loop");
        Outcome = read.OptionalText("outcome");
    }

    /// <inheritdoc/>
    public override string Kind => "loopClosed";

    /// <summary>The loop.</summary>
    public LoopId Loop { get; }

    /// <summary>What came of it.</summary>
    public string? Outcome { get; init => field = Bounds.WellFormed(value); }

    internal override void WriteMembers(FactWriter write)
    {
        write.Id("loop", Loop);
        write.Text("outcome", Outcome);
    }

    internal override void Refer(IReferenceCheck check)
    {
        check.Held(Loop);
    }
}
