namespace StrategicAlliance.Trust;

/// <summary>What can go wrong in an alliance, after Das &amp; Teng 2001.</summary>
public enum AllianceRisk
{
    /// <summary>The partner does not cooperate as it should.</summary>
    Relational,

    /// <summary>The alliance fails although the partner cooperates.</summary>
    Performance,
}
