namespace StrategicAlliance.Trust;

/// <summary>Why one may rely on a partner, or not.</summary>
public enum PairSafety
{
    /// <summary>It is trusted, and would be deterred too.</summary>
    Both,

    /// <summary>It is trusted; nothing known deters it.</summary>
    Trusted,

    /// <summary>It is not known to be trustworthy; it is deterred.</summary>
    Deterred,

    /// <summary>It is neither known to be trustworthy nor known to be deterred.</summary>
    Neither,
}
