namespace StrategicAlliance.Trust;

/// <summary>How opinions of several sources become one. Each answers another question, so none is the default of the others.</summary>
public enum Fusion
{
    /// <summary>Evidence of independent sources is added.</summary>
    Cumulative,

    /// <summary>Evidence of sources that saw the same is averaged.</summary>
    Averaging,

    /// <summary>Evidence is averaged, weighted by how certain each source is; who knows nothing does not dilute.</summary>
    Weighted,

    /// <summary>What all share is kept, the rest is shared out, and conflict becomes uncertainty.</summary>
    ConsensusAndCompromise,

    /// <summary>Dempster's rule: what is compatible is kept, conflict is divided out.</summary>
    Constraint,
}
