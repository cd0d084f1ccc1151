namespace StrategicAlliance.Knowledge;

/// <summary>What became of a common standard.</summary>
public enum StandardOutcome
{
    /// <summary>Adopted.</summary>
    Adopted,

    /// <summary>Refused.</summary>
    Refused,

    /// <summary>Given up.</summary>
    Dropped,
}
