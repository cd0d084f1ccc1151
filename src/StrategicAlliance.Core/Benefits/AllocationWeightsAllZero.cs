using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>By a rule no partner weighs anything.</summary>
public sealed record AllocationWeightsAllZero : Refusal
{
    internal AllocationWeightsAllZero(string division, ValueList<PartnerId> participants)
    {
        Division = division;
        Participants = participants;
    }

    /// <summary>The rule that divides.</summary>
    public string Division { get; }

    /// <summary>Who takes part.</summary>
    public ValueList<PartnerId> Participants { get; }

    /// <inheritdoc/>
    public override string Message => $"By {Division} none of {string.Join(", ", Participants)} weighs anything.";

    /// <inheritdoc/>
    public override string Remedy => "Divide by another rule, or give a weight above 0 to one that takes part.";
}
