using StrategicAlliance.Facts;

namespace StrategicAlliance.Agreements;

/// <summary>A milestone was planned or its day moved.</summary>
/// <remarks>A later one with the same milestone moves the day.</remarks>
public sealed record MilestonePlanned : AllianceFact
{
    /// <summary>A milestone was planned or its day moved.</summary>
    /// <param name="on">The day on which it took effect.</param>
    /// <param name="milestone">The milestone.</param>
    /// <param name="due">The day on which it is due.</param>
    /// <exception cref="ArgumentException">A text is blank, an id or money is the default value, or a number is out of its range.</exception>
    public MilestonePlanned(PartialDate on, MilestoneId milestone, PartialDate due)
        : base(on)
    {
        Milestone = Bounds.Held(milestone);
        Due = due;
    }

    internal MilestonePlanned(FactReader read)
        : base(read)
    {
        Milestone = read.Id<MilestoneId>("milestone");
        Due = read.Day("due");
        Statement = read.OptionalText("statement");
        Agreement = read.OptionalId<AgreementId>("agreement");
        Window = read.OptionalId<WindowId>("window");
    }

    /// <inheritdoc/>
    public override string Kind => "milestonePlanned";

    /// <summary>The milestone.</summary>
    public MilestoneId Milestone { get; }

    /// <summary>The day on which it is due.</summary>
    public PartialDate Due { get; }

    /// <summary>What is to be reached.</summary>
    public string? Statement { get; init => field = Bounds.WellFormed(value); }

    /// <summary>The agreement it belongs to.</summary>
    public AgreementId? Agreement { get; init => field = Bounds.Held(value); }

    /// <summary>The window of opportunity it serves.</summary>
    public WindowId? Window { get; init => field = Bounds.Held(value); }

    internal override void WriteMembers(FactWriter write)
    {
        write.Id("milestone", Milestone);
        write.Day("due", Due);
        write.Text("statement", Statement);
        write.Id("agreement", Agreement);
        write.Id("window", Window);
    }

    internal override void Refer(IReferenceCheck check)
    {
        check.Held(Agreement);
        check.Held(Window);
    }
}
