namespace StrategicAlliance.Governance;

/// <summary>How a partner voted.</summary>
public enum VoteChoice
{
    /// <summary>For the proposal.</summary>
    For,

    /// <summary>Against it.</summary>
    Against,

    /// <summary>Neither.</summary>
    Abstain,

    /// <summary>Against it, with the right to stop it.</summary>
    Veto,
}
