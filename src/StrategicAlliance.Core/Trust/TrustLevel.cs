namespace StrategicAlliance.Trust;

/// <summary>Who trusts: the organization, or the person who deals with the partner.</summary>
/// <remarks>Related and distinct (Zaheer, McEvily &amp; Perrone 1998), so evidence of the two is never merged.</remarks>
public enum TrustLevel
{
    /// <summary>Evidence that names no person.</summary>
    Organization,

    /// <summary>Evidence of the persons who span the boundary between partners.</summary>
    Person,
}
