namespace StrategicAlliance.Trust;

/// <summary>What sort of safeguard it is.</summary>
public enum SafeguardKind
{
    /// <summary>Watching.</summary>
    Monitoring,

    /// <summary>A contractual penalty.</summary>
    Penalty,

    /// <summary>A bond.</summary>
    Bond,
}
