namespace StrategicAlliance.Knowledge;

/// <summary>How a demand stands to what protects its asset.</summary>
public enum DemandStanding
{
    /// <summary>Granted for a purpose as it is.</summary>
    Open,

    /// <summary>Not granted as it is; it would be for a purpose if a sufficient need were shown.</summary>
    OnNeed,

    /// <summary>Fully fenced off: no request would open it for any purpose.</summary>
    Fenced,
}
