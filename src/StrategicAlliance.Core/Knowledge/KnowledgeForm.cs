namespace StrategicAlliance.Knowledge;

/// <summary>Whether knowledge can be written down.</summary>
/// <remarks>After Polanyi (1966) and Nonaka &amp; Takeuchi (1995).</remarks>
public enum KnowledgeForm
{
    /// <summary>Held in people: tacitness 0.5 or more.</summary>
    Tacit,

    /// <summary>Codified: tacitness below 0.5.</summary>
    Explicit,
}
