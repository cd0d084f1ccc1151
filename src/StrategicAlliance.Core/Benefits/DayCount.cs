namespace StrategicAlliance.Benefits;

/// <summary>How days become a fraction of a year.</summary>
public enum DayCount
{
    /// <summary>Days over 365.</summary>
    Actual365,

    /// <summary>Days over 360.</summary>
    Actual360,

    /// <summary>Months of 30 days over 360.</summary>
    Thirty360,
}
