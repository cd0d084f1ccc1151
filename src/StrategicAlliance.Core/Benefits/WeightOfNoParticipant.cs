using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>A weight is given to somebody who does not take part in a division.</summary>
public sealed record WeightOfNoParticipant : Refusal
{
    internal WeightOfNoParticipant(PartnerId partner, ValueList<PartnerId> participants)
    {
        Partner = partner;
        Participants = participants;
    }

    /// <summary>Who has the weight.</summary>
    public PartnerId Partner { get; }

    /// <summary>Who takes part.</summary>
    public ValueList<PartnerId> Participants { get; }

    /// <inheritdoc/>
    public override string Message => $"A weight is given to {Partner}, who does not take part; {string.Join(", ", Participants)} do.";

    /// <inheritdoc/>
    public override string Remedy => "Name the partner among the participants, or leave out the weight.";
}
