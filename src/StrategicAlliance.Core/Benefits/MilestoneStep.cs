using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>A sum paid once, when a milestone or a measure is reached.</summary>
public sealed record MilestoneStep : TermStep
{
    /// <summary>A sum paid once, when a milestone or a measure is reached.</summary>
    /// <param name="to">Who is paid.</param>
    /// <param name="amount">The sum.</param>
    /// <exception cref="ArgumentException">A text is blank, an id or money is the default value, or a number is out of its range.</exception>
    public MilestoneStep(PartnerId to, decimal amount)
    {
        To = Bounds.Held(to);
        Amount = amount;
    }

    internal MilestoneStep(FactReader read)
        : base(read)
    {
        To = read.Id<PartnerId>("to");
        Amount = read.Number("amount");
        By = read.OptionalId<PartnerId>("by");
        Milestone = read.OptionalId<MilestoneId>("milestone");
        Measure = read.OptionalPart("measure", static read => new TermMeasure(read));
    }

    /// <inheritdoc/>
    public override string Kind => "milestone";

    /// <summary>Who is paid.</summary>
    public PartnerId To { get; }

    /// <summary>The sum.</summary>
    public decimal Amount { get; }

    /// <summary>Who pays.</summary>
    /// <value>Not stated: it is taken from what is available.</value>
    public PartnerId? By { get; init => field = Bounds.Held(value); }

    /// <summary>The milestone.</summary>
    public MilestoneId? Milestone { get; init => field = Bounds.Held(value); }

    /// <summary>The measure, if it is no milestone.</summary>
    public TermMeasure? Measure { get; init; }

    internal override void WriteMembers(FactWriter write)
    {
        write.Id("to", To);
        write.Number("amount", Amount);
        write.Id("by", By);
        write.Id("milestone", Milestone);
        write.Part("measure", Measure);
    }
}
