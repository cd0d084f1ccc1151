using StrategicAlliance.Facts;

namespace StrategicAlliance.Knowledge;

/// <summary>What the access policy answers to a demand.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record DemandAnswer
{
    internal DemandAnswer(AccessDemand demand, DemandStanding standing, ValueList<AccessDecision> decisions)
    {
        Demand = demand;
        Standing = standing;
        Decisions = decisions;
    }

    /// <summary>The demand.</summary>
    public AccessDemand Demand { get; }

    /// <summary>How it stands.</summary>
    public DemandStanding Standing { get; }

    /// <summary>The decisions on its best request, one for each purpose: with the strongest need shown, unless it is granted without.</summary>
    public ValueList<AccessDecision> Decisions { get; }
}
