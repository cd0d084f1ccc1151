namespace StrategicAlliance.Learning;

/// <summary>One of two that learn from each other.</summary>
public enum RaceSide
{
    /// <summary>The first one.</summary>
    A,

    /// <summary>The second one.</summary>
    B,
}
