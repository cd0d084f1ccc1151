using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>A solution was computed, but the proof that it is right failed; it is not answered.</summary>
public sealed record NotCertified : Refusal
{
    internal NotCertified(string concept, string reason)
    {
        Concept = Bounds.Written(concept);
        Reason = Bounds.Written(reason);
    }

    /// <summary>The name of the rule, e.g. <c>nucleolus</c>.</summary>
    public string Concept { get; }

    /// <summary>Where the proof failed.</summary>
    public string Reason { get; }

    /// <inheritdoc/>
    public override string Message => $"The {Concept} could not be certified: {Reason}";

    /// <inheritdoc/>
    public override string Remedy => "Round the values to the digits that are known, or state them in a larger unit; values that differ by many orders of size cannot be told apart.";
}
