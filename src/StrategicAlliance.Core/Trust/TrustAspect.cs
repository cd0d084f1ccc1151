namespace StrategicAlliance.Trust;

/// <summary>In what a partner is trusted.</summary>
/// <remarks>After Mayer, Davis &amp; Schoorman (1995) and Das &amp; Teng (2001).</remarks>
public enum TrustAspect
{
    /// <summary>Ability to do it.</summary>
    Competence,

    /// <summary>Will to do it.</summary>
    Goodwill,

    /// <summary>Honesty and adherence to principles.</summary>
    Integrity,
}
