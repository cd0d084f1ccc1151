namespace StrategicAlliance.Governance;

/// <summary>How an authority or review decided.</summary>
public enum ComplianceOutcome
{
    /// <summary>Nothing stands against it.</summary>
    Cleared,

    /// <summary>Cleared on conditions.</summary>
    Conditional,

    /// <summary>Not allowed.</summary>
    Blocked,
}
