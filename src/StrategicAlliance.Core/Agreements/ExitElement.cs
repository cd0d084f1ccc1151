namespace StrategicAlliance.Agreements;

/// <summary>One part of a planned exit.</summary>
public enum ExitElement
{
    /// <summary>Who keeps which knowledge.</summary>
    KnowledgeAssets,

    /// <summary>How customers are handed over.</summary>
    CustomerTransition,

    /// <summary>How data is handed over.</summary>
    DataMigration,

    /// <summary>Where people go.</summary>
    StaffPlacement,

    /// <summary>Access to deposited sources.</summary>
    SourceEscrow,

    /// <summary>Bounds on competing afterwards.</summary>
    NonCompete,

    /// <summary>The last account.</summary>
    FinancialSettlement,
}
