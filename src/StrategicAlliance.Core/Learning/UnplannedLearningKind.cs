namespace StrategicAlliance.Learning;

/// <summary>How a partner came by knowledge of another that is not on its agenda.</summary>
public enum UnplannedLearningKind
{
    /// <summary>It took part in a conversion of which the asset was an input.</summary>
    TookPart,

    /// <summary>People of its own carry the asset.</summary>
    Carries,

    /// <summary>It has access to the asset. It may have learned; no fact says so.</summary>
    HasAccess,

    /// <summary>The asset leaked to it.</summary>
    Leaked,
}
