namespace StrategicAlliance.Learning;

/// <summary>One of two partners whose patents are compared.</summary>
public enum PatentSide
{
    /// <summary>The first.</summary>
    A,

    /// <summary>The second.</summary>
    B,
}
