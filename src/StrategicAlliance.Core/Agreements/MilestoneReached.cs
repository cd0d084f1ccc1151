using StrategicAlliance.Facts;

namespace StrategicAlliance.Agreements;

/// <summary>A milestone was reached, planned or not.</summary>
public sealed record MilestoneReached : AllianceFact
{
    /// <summary>A milestone was reached, planned or not.</summary>
    /// <param name="on">The day on which it took effect.</param>
    /// <param name="milestone">The milestone.</param>
    /// <exception cref="ArgumentException">A text is blank, an id or money is the default value, or a number is out of its range.</exception>
    public MilestoneReached(PartialDate on, MilestoneId milestone)
        : base(on)
    {
        Milestone = Bounds.Held(milestone);
    }

    internal MilestoneReached(FactReader read)
        : base(read)
    {
        Milestone = read.Id<MilestoneId>("milestone");
        Agreement = read.OptionalId<AgreementId>("agreement");
    }

    /// <inheritdoc/>
    public override string Kind => "milestoneReached";

    /// <summary>The milestone.</summary>
    public MilestoneId Milestone { get; }

    /// <summary>The agreement it belongs to.</summary>
    public AgreementId? Agreement { get; init => field = Bounds.Held(value); }

    internal override void WriteMembers(FactWriter write)
    {
        write.Id("milestone", Milestone);
        write.Id("agreement", Agreement);
    }

    internal override void Refer(IReferenceCheck check)
    {
        check.Held(Agreement);
    }
}
