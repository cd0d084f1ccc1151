namespace StrategicAlliance.Games;

/// <summary>What it means that a table leaves out a coalition.</summary>
public enum MissingCoalitions
{
    /// <summary>The table is incomplete and refused.</summary>
    Refused,

    /// <summary>The coalition is worth 0.</summary>
    Zero,
}
