namespace StrategicAlliance.Trust;

/// <summary>What a piece of evidence is.</summary>
public enum EvidenceSource
{
    /// <summary>A promise that was kept, in whole or in part.</summary>
    PromiseKept,

    /// <summary>A promise that was broken.</summary>
    PromiseBroken,

    /// <summary>A promise that was not kept, with good reason: listed, counts for nothing.</summary>
    PromiseExcused,

    /// <summary>A promise of which nothing is known yet: listed, counts for nothing.</summary>
    PromisePending,

    /// <summary>An incident.</summary>
    Incident,

    /// <summary>An incident that was resolved.</summary>
    IncidentResolved,

    /// <summary>An earlier tie.</summary>
    PriorTie,

    /// <summary>What somebody says of dealings of their own.</summary>
    Report,

    /// <summary>A dealing that was rated by the one who had it.</summary>
    Dealing,
}
