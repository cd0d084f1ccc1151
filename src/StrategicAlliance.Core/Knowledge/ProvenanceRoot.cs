using StrategicAlliance.Facts;

namespace StrategicAlliance.Knowledge;

/// <summary>Knowledge that was brought into the alliance: the end of tracing back.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record ProvenanceRoot
{
    internal ProvenanceRoot(AssetId asset, Recorded<AssetContributed>? contributed, ValueList<Recorded<KnowledgeAcquired>> acquired)
    {
        Asset = asset;
        Contributed = contributed;
        Acquired = acquired;
    }

    /// <summary>The asset.</summary>
    public AssetId Asset { get; }

    /// <summary>The fact with which partners contributed it; <see langword="null"/> if none did.</summary>
    public Recorded<AssetContributed>? Contributed { get; }

    /// <summary>The facts with which it came in from outside the alliance, in order; several partners may bring in the same.</summary>
    public ValueList<Recorded<KnowledgeAcquired>> Acquired { get; }

    /// <summary>Who brought it in: the owners named when it was contributed, and those who acquired it, by id.</summary>
    public ValueList<PartnerId> By => (Contributed?.Fact.Owners ?? []).Concat(Acquired.Select(inflow => inflow.Fact.By)).Distinct().Order().ToValueList();

    /// <summary>The outside sources that are named, by name: society, supplier, customer, literature.</summary>
    /// <value>Empty if it came from no outside source, or from one that nobody named.</value>
    public ValueList<string> Sources => Acquired.Select(inflow => inflow.Fact.From).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToValueList();

    /// <summary>The facts that brought it.</summary>
    public ValueList<FactId> Because => (Contributed is { } contributed ? [contributed.Id] : ValueList<FactId>.Empty).Concat(Acquired.Select(inflow => inflow.Id)).ToValueList();
}
