namespace StrategicAlliance.Knowledge;

/// <summary>How far access reaches.</summary>
public enum AccessScope
{
    /// <summary>To all of it, for use.</summary>
    Full,

    /// <summary>To read.</summary>
    Read,

    /// <summary>To figures over groups only.</summary>
    AggregateOnly,
}
