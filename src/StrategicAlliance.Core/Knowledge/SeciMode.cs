namespace StrategicAlliance.Knowledge;

/// <summary>A conversion of knowledge.</summary>
/// <remarks>Nonaka &amp; Takeuchi (1995), The Knowledge-Creating Company.</remarks>
public enum SeciMode
{
    /// <summary>Tacit to tacit.</summary>
    Socialization,

    /// <summary>Tacit to explicit.</summary>
    Externalization,

    /// <summary>Explicit to explicit.</summary>
    Combination,

    /// <summary>Explicit to tacit.</summary>
    Internalization,
}
