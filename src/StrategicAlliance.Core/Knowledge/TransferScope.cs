namespace StrategicAlliance.Knowledge;

/// <summary>What of an asset was transferred.</summary>
public enum TransferScope
{
    /// <summary>The ownership.</summary>
    Title,

    /// <summary>A licence.</summary>
    Licence,

    /// <summary>A licence against a licence.</summary>
    CrossLicence,
}
