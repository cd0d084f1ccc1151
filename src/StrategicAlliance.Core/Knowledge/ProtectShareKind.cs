namespace StrategicAlliance.Knowledge;

/// <summary>What asks to share an asset that something protects.</summary>
public enum ProtectShareKind
{
    /// <summary>A partner demands it, and it is fully fenced off.</summary>
    Demand,

    /// <summary>An agreement in force makes it a duty to teach it, and it is fully fenced off from the one to be taught.</summary>
    Duty,

    /// <summary>It was granted, and a source that it was made from closes or narrows the grant.</summary>
    Grant,
}
