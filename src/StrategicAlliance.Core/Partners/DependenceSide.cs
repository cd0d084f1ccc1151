namespace StrategicAlliance.Partners;

/// <summary>One side of a pair.</summary>
public enum DependenceSide
{
    /// <summary>The first of the pair.</summary>
    A,

    /// <summary>The second of the pair.</summary>
    B,
}
