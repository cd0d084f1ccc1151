using StrategicAlliance.Facts;

namespace StrategicAlliance.Performance;

/// <summary>The alliance was reviewed.</summary>
public sealed record ReviewHeld : AllianceFact
{
    /// <summary>The alliance was reviewed.</summary>
    /// <param name="on">The day on which it took effect.</param>
    /// <param name="outcome">How it was judged.</param>
    public ReviewHeld(PartialDate on, ReviewOutcome outcome)
        : base(on)
    {
        Outcome = Bounds.Defined(outcome);
    }

    internal ReviewHeld(FactReader read)
        : base(read)
    {
        Outcome = read.Choice<ReviewOutcome>("outcome");
        AlternativesConsidered = read.OptionalFlag("alternativesConsidered");
        Invested = read.OptionalMoney("invested");
        Course = read.OptionalChoice<ReviewCourse>("course");
        By = read.OptionalId<PartnerId>("by");
    }

    /// <inheritdoc/>
    public override string Kind => "reviewHeld";

    /// <summary>How it was judged.</summary>
    public ReviewOutcome Outcome { get; }

    /// <summary>Whether alternatives were compared.</summary>
    public bool? AlternativesConsidered { get; init; }

    /// <summary>What has been invested so far.</summary>
    public Money? Invested { get; init => field = Bounds.Held(value); }

    /// <summary>What was decided after it.</summary>
    public ReviewCourse? Course { get; init => field = Bounds.Defined(value); }

    /// <summary>Who reviewed.</summary>
    /// <value>Not stated: all partners together.</value>
    public PartnerId? By { get; init => field = Bounds.Held(value); }

    internal override void WriteMembers(FactWriter write)
    {
        write.Choice("outcome", (ReviewOutcome?)Outcome);
        write.Flag("alternativesConsidered", AlternativesConsidered);
        write.Money("invested", Invested);
        write.Choice("course", Course);
        write.Id("by", By);
    }

    internal override void Refer(IReferenceCheck check)
    {
        check.Acting(By);
    }
}
