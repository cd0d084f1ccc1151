using StrategicAlliance.Facts;

namespace StrategicAlliance.Learning;

/// <summary>People of a partner were trained.</summary>
public sealed record TrainingHeld : AllianceFact
{
    /// <summary>People of a partner were trained.</summary>
    /// <param name="on">The day on which it took effect.</param>
    /// <param name="partner">Whose people.</param>
    /// <param name="topic">What the training was about.</param>
    /// <exception cref="ArgumentException">A text is blank, an id or money is the default value, or a number is out of its range.</exception>
    public TrainingHeld(PartialDate on, PartnerId partner, TrainingTopic topic)
        : base(on)
    {
        Partner = Bounds.Held(partner);
        Topic = Bounds.Defined(topic);
    }

    internal TrainingHeld(FactReader read)
        : base(read)
    {
        Partner = read.Id<PartnerId>("partner");
        Topic = read.Choice<TrainingTopic>("topic");
        Hours = read.OptionalLeast("hours");
        Participants = read.OptionalCount("participants", 0);
    }

    /// <inheritdoc/>
    public override string Kind => "trainingHeld";

    /// <summary>Whose people.</summary>
    public PartnerId Partner { get; }

    /// <summary>What the training was about.</summary>
    public TrainingTopic Topic { get; }

    /// <summary>Hours each took part.</summary>
    /// <value>Not negative.</value>
    public decimal? Hours { get; init => field = Bounds.Least(value); }

    /// <summary>How many took part.</summary>
    /// <value>0 or more.</value>
    public int? Participants { get; init => field = Bounds.Count(value, 0); }

    internal override void WriteMembers(FactWriter write)
    {
        write.Id("partner", Partner);
        write.Choice("topic", (TrainingTopic?)Topic);
        write.Number("hours", Hours);
        write.Number("participants", Participants);
    }

    internal override void Refer(IReferenceCheck check)
    {
        check.Acting(Partner);
    }
}
