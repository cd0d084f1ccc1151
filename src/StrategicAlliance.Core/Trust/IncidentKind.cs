namespace StrategicAlliance.Trust;

/// <summary>What sort of incident it is.</summary>
public enum IncidentKind
{
    /// <summary>Advantage was taken.</summary>
    Opportunism,

    /// <summary>Knowledge went where it should not.</summary>
    Leak,

    /// <summary>Something came late.</summary>
    Delay,

    /// <summary>Cultures clashed.</summary>
    CulturalConflict,

    /// <summary>An agreement was broken.</summary>
    Breach,

    /// <summary>Knowledge was fenced off.</summary>
    ProtectionBarrier,

    /// <summary>The partners disagreed.</summary>
    Disagreement,

    /// <summary>A matter reserved to a body was settled outside it.</summary>
    Bypass,

    /// <summary>A court was called.</summary>
    Litigation,
}
