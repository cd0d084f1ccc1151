namespace StrategicAlliance.Simulation;

/// <summary>How a change brings a difference about.</summary>
public enum CauseRole
{
    /// <summary>The change alone brings it about.</summary>
    Alone,

    /// <summary>The change brings it about together with others: it does not suffice, and without it the answer would be another.</summary>
    Together,
}
