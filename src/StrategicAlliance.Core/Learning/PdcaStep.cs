namespace StrategicAlliance.Learning;

/// <summary>A step of the Deming cycle, in order.</summary>
/// <remarks>Deming (1986), Out of the Crisis.</remarks>
public enum PdcaStep
{
    /// <summary>Plan.</summary>
    Plan,

    /// <summary>Do.</summary>
    Do,

    /// <summary>Check.</summary>
    Check,

    /// <summary>Act.</summary>
    Act,
}
