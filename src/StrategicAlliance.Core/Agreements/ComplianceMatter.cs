namespace StrategicAlliance.Agreements;

/// <summary>A matter of law that may need clearance.</summary>
public enum ComplianceMatter
{
    /// <summary>Competition law.</summary>
    Antitrust,

    /// <summary>Intellectual property.</summary>
    IntellectualProperty,

    /// <summary>Data protection.</summary>
    DataProtection,

    /// <summary>Export control.</summary>
    ExportControl,

    /// <summary>Labour law.</summary>
    Labour,
}
