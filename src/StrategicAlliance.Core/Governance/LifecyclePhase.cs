namespace StrategicAlliance.Governance;

/// <summary>A phase in the life of an alliance, in order.</summary>
public enum LifecyclePhase
{
    /// <summary>Partners are found and agree.</summary>
    Formation,

    /// <summary>Partners learn to work together; trust grows.</summary>
    Adjustment,

    /// <summary>The work runs.</summary>
    Operation,

    /// <summary>The alliance is looked at anew; adjustment or operation may follow.</summary>
    Renewal,

    /// <summary>The alliance is ended.</summary>
    Termination,
}
