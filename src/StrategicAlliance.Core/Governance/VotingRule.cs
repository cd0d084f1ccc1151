namespace StrategicAlliance.Governance;

/// <summary>How a body decides.</summary>
public enum VotingRule
{
    /// <summary>All votes cast are for it.</summary>
    Unanimity,

    /// <summary>More votes for than against.</summary>
    SimpleMajority,

    /// <summary>At least a stated share of the votes is for it.</summary>
    QualifiedMajority,

    /// <summary>Votes weigh by equity.</summary>
    ByInterest,
}
