using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>A rule does not single out one division of this game.</summary>
public sealed record SolutionNotUnique : Refusal
{
    internal SolutionNotUnique(string concept, string reason)
    {
        Concept = Bounds.Written(concept);
        Reason = Bounds.Written(reason);
    }

    /// <summary>The name of the rule, e.g. <c>proportionalNucleolus</c>.</summary>
    public string Concept { get; }

    /// <summary>Why several divisions are equally good.</summary>
    public string Reason { get; }

    /// <inheritdoc/>
    public override string Message => $"The {Concept} is not unique: {Reason}";

    /// <inheritdoc/>
    public override string Remedy => "Ask for the nucleolus or the prenucleolus, which are always unique.";
}
