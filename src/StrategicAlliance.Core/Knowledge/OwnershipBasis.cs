namespace StrategicAlliance.Knowledge;

/// <summary>From what it follows who owns an asset.</summary>
public enum OwnershipBasis
{
    /// <summary>A fact names the owners.</summary>
    Stated,

    /// <summary>The title was transferred.</summary>
    Transferred,

    /// <summary>The clause of an agreement on what the alliance creates.</summary>
    Clause,

    /// <summary>Nothing says so.</summary>
    NotKnown,
}
