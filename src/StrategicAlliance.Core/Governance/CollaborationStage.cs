namespace StrategicAlliance.Governance;

/// <summary>A stage of the ISO 44001:2017 life cycle, in order.</summary>
public enum CollaborationStage
{
    /// <summary>Operational awareness.</summary>
    OperationalAwareness,

    /// <summary>Knowledge.</summary>
    Knowledge,

    /// <summary>Internal assessment.</summary>
    InternalAssessment,

    /// <summary>Partner selection.</summary>
    PartnerSelection,

    /// <summary>Working together.</summary>
    WorkingTogether,

    /// <summary>Value creation.</summary>
    ValueCreation,

    /// <summary>Staying together.</summary>
    StayingTogether,

    /// <summary>Exit strategy activation.</summary>
    ExitStrategyActivation,
}
