namespace StrategicAlliance.Trust;

/// <summary>How partners and those who report on them may deceive.</summary>
public enum AttackKind
{
    /// <summary>Nobody deceives: what a model is compared with.</summary>
    None,

    /// <summary>Some reporters say of everybody that no promise was kept.</summary>
    Slander,

    /// <summary>Some reporters say of everybody that every promise was kept.</summary>
    BallotStuffing,

    /// <summary>Some reporters say of everybody the opposite of what they saw.</summary>
    MirroredLies,

    /// <summary>A partner keeps its word until it is trusted, then only breaks it.</summary>
    OnOff,

    /// <summary>A partner that broke its word comes back under a new name.</summary>
    Whitewashing,

    /// <summary>A partner invents others who praise it and each other.</summary>
    Sybils,
}
