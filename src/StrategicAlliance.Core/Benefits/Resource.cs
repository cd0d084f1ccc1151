using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>What a partner committed to the alliance, and what it delivered.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record Resource
{
    internal Resource(Recorded<ResourceCommitted> committed) => Commitments = [committed];

    /// <summary>Its id.</summary>
    public ResourceId Id => Committed.Fact.Resource;

    /// <summary>The commitments, in order; never empty.</summary>
    public ValueList<Recorded<ResourceCommitted>> Commitments { get; internal init; }

    /// <summary>The last commitment, which holds.</summary>
    public Recorded<ResourceCommitted> Committed => Commitments[^1];

    /// <summary>The deliveries, in order.</summary>
    public ValueList<Recorded<ResourceDelivered>> Deliveries { get; internal init; } = [];
}
