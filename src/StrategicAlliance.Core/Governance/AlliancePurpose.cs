namespace StrategicAlliance.Governance;

/// <summary>What an alliance is for.</summary>
public enum AlliancePurpose
{
    /// <summary>To get at or share technology.</summary>
    TechnologyAccess,

    /// <summary>To learn from each other.</summary>
    KnowledgeLearning,

    /// <summary>To bear risk together.</summary>
    RiskSharing,

    /// <summary>To enter markets.</summary>
    MarketEntry,

    /// <summary>To gain from scale.</summary>
    ScaleEconomies,

    /// <summary>To set a standard.</summary>
    StandardSetting,

    /// <summary>To secure supply.</summary>
    SupplySecurity,

    /// <summary>To do social or ecological good.</summary>
    Sustainability,
}
