using StrategicAlliance.Agreements;
using StrategicAlliance.Facts;
using StrategicAlliance.Partners;

namespace StrategicAlliance.Knowledge;

/// <summary>What decisions about access rest on: assets and what was decided about them, who is in, what was agreed, and which conditions are met.</summary>
/// <remarks>
/// <para>All of it must be of one view: that of the day for which access is asked. Facts that open access are read up to that day.</para>
/// <para>Immutable; safe to share between threads. Made once for a view, it serves any number of requests.</para>
/// </remarks>
public sealed class AccessBasis
{
    private readonly Dictionary<AssetId, List<Recorded<AllianceFact>>> rights = [];

    /// <summary>A basis on which no condition precedent is met.</summary>
    /// <param name="knowledge">The assets.</param>
    /// <param name="roster">Who takes part.</param>
    /// <param name="agreements">What was agreed.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public AccessBasis(KnowledgeInventory knowledge, Roster roster, AgreementBook agreements)
        : this(knowledge, roster, agreements, [])
    {
    }

    /// <summary>A basis on which some conditions precedent are met; all others are open.</summary>
    /// <param name="knowledge">The assets.</param>
    /// <param name="roster">Who takes part.</param>
    /// <param name="agreements">What was agreed.</param>
    /// <param name="met">The conditions that are met.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public AccessBasis(KnowledgeInventory knowledge, Roster roster, AgreementBook agreements, ValueList<MetCondition> met)
    {
        Knowledge = Bounds.Given(knowledge);
        Roster = Bounds.Given(roster);
        Agreements = new AgreementGround(Bounds.Given(agreements), Bounds.Given(met));
        MetConditions = met;
        foreach (var recorded in knowledge.Rights)
        {
            var asset = recorded.Fact switch
            {
                AssetContributed contributed => contributed.Asset,
                KnowledgeConverted converted => converted.Output,
                AssetTransferred transferred => transferred.Asset,
                _ => ((AccessDecided)recorded.Fact).Asset,
            };
            if (!rights.TryGetValue(asset, out var known))
            {
                rights[asset] = known = [];
            }

            known.Add(recorded);
        }
    }

    /// <summary>The assets.</summary>
    public KnowledgeInventory Knowledge { get; }

    /// <summary>Who takes part.</summary>
    public Roster Roster { get; }

    /// <summary>The conditions precedent that are met.</summary>
    public ValueList<MetCondition> MetConditions { get; }

    internal AgreementGround Agreements { get; }

    /// <summary>Contributions, conversions into it, transfers and decisions on access of an asset, in order.</summary>
    internal IReadOnlyList<Recorded<AllianceFact>> RightsOf(AssetId asset) => rights.TryGetValue(asset, out var known) ? known : [];
}
