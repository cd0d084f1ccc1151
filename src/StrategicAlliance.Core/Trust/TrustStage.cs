namespace StrategicAlliance.Trust;

/// <summary>What trust rests on, after Lewicki &amp; Bunker 1996; each stage builds on the one before.</summary>
public enum TrustStage
{
    /// <summary>Reward and punishment: keeping one's word pays.</summary>
    Calculus,

    /// <summary>Knowing the partner well enough to foresee what it does.</summary>
    Knowledge,

    /// <summary>Wanting the same, so that each may act for the other.</summary>
    Identification,
}
