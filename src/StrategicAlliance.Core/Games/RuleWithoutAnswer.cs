using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>A rule that has no answer for a game, and why.</summary>
public sealed record RuleWithoutAnswer
{
    internal RuleWithoutAnswer(string concept, Refusal refusal)
    {
        Concept = concept;
        Refusal = refusal;
    }

    /// <summary>The name of the rule.</summary>
    public string Concept { get; }

    /// <summary>Why it has none.</summary>
    public Refusal Refusal { get; }
}
