namespace StrategicAlliance.Alliances;

/// <summary>A condition that an alliance must meet to be one.</summary>
/// <remarks>Yoshino &amp; Rangan (1995), Strategic Alliances: An Entrepreneurial Approach to Globalization.</remarks>
public enum FormationRequirement
{
    /// <summary>The partners stay independent after the alliance is formed.</summary>
    Independence,

    /// <summary>The partners share the benefits and the control over the performance of assigned tasks.</summary>
    SharedBenefitsAndControl,

    /// <summary>The partners contribute on a continuing basis in a key strategic area.</summary>
    ContinuingContribution,
}
