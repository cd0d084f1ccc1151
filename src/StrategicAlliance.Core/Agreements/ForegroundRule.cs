namespace StrategicAlliance.Agreements;

/// <summary>Who owns what the alliance creates.</summary>
public enum ForegroundRule
{
    /// <summary>All parties jointly.</summary>
    Joint,

    /// <summary>Who created it.</summary>
    Generator,

    /// <summary>The parties by their contributions.</summary>
    ByContribution,
}
