namespace StrategicAlliance.Agreements;

/// <summary>The layer of an agreement.</summary>
public enum AgreementTier
{
    /// <summary>The framework that others stand under.</summary>
    Framework,

    /// <summary>An agreement on one matter.</summary>
    Specific,

    /// <summary>A supplement to another agreement.</summary>
    Supplementary,
}
