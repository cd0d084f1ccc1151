using StrategicAlliance.Facts;

namespace StrategicAlliance.Trust;

/// <summary>Two partners had dealt with each other before.</summary>
public sealed record PriorTieNoted : AllianceFact
{
    /// <summary>Two partners had dealt with each other before.</summary>
    /// <param name="on">The day on which it took effect.</param>
    /// <param name="partners">The two partners.</param>
    /// <exception cref="ArgumentException">A text is blank, an id or money is the default value, or a number is out of its range.</exception>
    public PriorTieNoted(PartialDate on, ValueList<PartnerId> partners)
        : base(on)
    {
        if (Bounds.Given(partners).Count != 2 || partners[0] == partners[1])
        {
            throw new ArgumentException("A tie joins two different partners.", nameof(partners));
        }

        Partners = Bounds.Given(partners);
    }

    internal PriorTieNoted(FactReader read)
        : base(read)
    {
        Partners = read.Ids<PartnerId>("partners");
        From = read.OptionalDay("from");
        Until = read.OptionalDay("until");
        Tie = read.OptionalText("kind");
        Outcome = read.OptionalChoice<TieOutcome>("outcome");
        if (read.IsList("partners") && (Partners.Count != 2 || Partners[0] == Partners[1]))
        {
            read.Fault("partners", null, "two different partners");
        }
    }

    /// <inheritdoc/>
    public override string Kind => "priorTieNoted";

    /// <summary>The two partners.</summary>
    public ValueList<PartnerId> Partners { get; }

    /// <summary>Since when.</summary>
    public PartialDate? From { get; init; }

    /// <summary>Until when.</summary>
    public PartialDate? Until { get; init; }

    /// <summary>What sort of tie: supply, licence, jointProject …</summary>
    public string? Tie { get; init => field = Bounds.WellFormed(value); }

    /// <summary>How it went.</summary>
    public TieOutcome? Outcome { get; init => field = Bounds.Defined(value); }

    internal override void WriteMembers(FactWriter write)
    {
        write.Ids("partners", Partners);
        write.Day("from", From);
        write.Day("until", Until);
        write.Text("kind", Tie);
        write.Choice("outcome", Outcome);
    }

    internal override void Refer(IReferenceCheck check)
    {
        check.Known(Partners);
    }
}
