namespace StrategicAlliance.Learning;

/// <summary>The four sources of the advantage that partners have together and none has alone.</summary>
/// <remarks>Dyer &amp; Singh (1998).</remarks>
public enum RelationalSource
{
    /// <summary>Assets made for the relation.</summary>
    SpecificAssets,

    /// <summary>Routines by which knowledge is shared.</summary>
    KnowledgeSharing,

    /// <summary>Resources that complement each other.</summary>
    ComplementaryResources,

    /// <summary>Governance that costs little and makes partners give their best.</summary>
    EffectiveGovernance,
}
