namespace StrategicAlliance.Distances;

/// <summary>What two partners are apart in.</summary>
public enum DistanceKind
{
    /// <summary>What they know and can do.</summary>
    Knowledge,

    /// <summary>The culture they come from, and language.</summary>
    Cultural,

    /// <summary>How far the other seems.</summary>
    Psychic,

    /// <summary>Kilometres between their seats.</summary>
    Spatial,

    /// <summary>How they are managed.</summary>
    Managerial,

    /// <summary>Where they sell.</summary>
    Market,
}
