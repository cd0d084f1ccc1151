namespace StrategicAlliance.Performance;

/// <summary>How a review judged.</summary>
public enum ReviewOutcome
{
    /// <summary>Well.</summary>
    Positive,

    /// <summary>Partly well.</summary>
    Mixed,

    /// <summary>Badly.</summary>
    Negative,
}
