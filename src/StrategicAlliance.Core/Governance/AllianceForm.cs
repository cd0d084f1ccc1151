namespace StrategicAlliance.Governance;

/// <summary>The legal and economic form in which an alliance is proposed.</summary>
/// <remarks>The last four are there so that the formation test can say no.</remarks>
public enum AllianceForm
{
    /// <summary>Joint research by contract.</summary>
    JointResearch,

    /// <summary>Joint development by contract.</summary>
    JointDevelopment,

    /// <summary>Long-term supply.</summary>
    LongTermSupply,

    /// <summary>Production together.</summary>
    CooperativeProduction,

    /// <summary>Marketing together.</summary>
    JointMarketing,

    /// <summary>Shared distribution.</summary>
    SharedDistribution,

    /// <summary>Work on a common standard.</summary>
    StandardsCooperation,

    /// <summary>Licensing.</summary>
    Licensing,

    /// <summary>A minority stake of one partner in another.</summary>
    MinorityEquity,

    /// <summary>Shares held in each other.</summary>
    CrossShareholding,

    /// <summary>A joint entity.</summary>
    JointVenture,

    /// <summary>A merger: no alliance.</summary>
    Merger,

    /// <summary>An acquisition: no alliance.</summary>
    Acquisition,

    /// <summary>A subsidiary abroad: no alliance.</summary>
    OverseasSubsidiary,

    /// <summary>A cartel: no alliance.</summary>
    Cartel,
}
