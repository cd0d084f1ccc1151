namespace StrategicAlliance.Trust;

/// <summary>How an earlier tie went.</summary>
public enum TieOutcome
{
    /// <summary>Well.</summary>
    Positive,

    /// <summary>Partly well.</summary>
    Mixed,

    /// <summary>Badly.</summary>
    Negative,
}
