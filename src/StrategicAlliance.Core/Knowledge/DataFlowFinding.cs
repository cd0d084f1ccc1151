using StrategicAlliance.Facts;

namespace StrategicAlliance.Knowledge;

/// <summary>The flows of data up to a day: which lack a legal basis, and how much each lets out.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record DataFlowFinding
{
    internal DataFlowFinding(ValueList<DataFlow> flows, Measurement withoutBasisShare, Measurement highLeakageShare)
    {
        Flows = flows;
        WithoutBasisShare = withoutBasisShare;
        HighLeakageShare = highLeakageShare;
    }

    /// <summary>The flows, in order.</summary>
    public ValueList<DataFlow> Flows { get; }

    /// <summary>Those without a legal basis that is known, in order.</summary>
    public IEnumerable<DataFlow> WithoutBasis => Flows.Where(flow => !flow.HasBasis);

    /// <summary>The flows without a known basis among all.</summary>
    /// <value>From 0 to 1, or why it is not known.</value>
    public Measurement WithoutBasisShare { get; }

    /// <summary>The flows of raw data among those of which the state is known; the confidence is the share of flows of which it is.</summary>
    /// <value>From 0 to 1, or why it is not known.</value>
    public Measurement HighLeakageShare { get; }
}
