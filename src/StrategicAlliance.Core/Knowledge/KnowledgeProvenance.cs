using StrategicAlliance.Facts;

namespace StrategicAlliance.Knowledge;

/// <summary>Where each asset came from: what was brought in, and the conversions that made the rest of it.</summary>
/// <remarks>
/// <para>A directed graph: a conversion leads from each of its inputs to its output. Several conversions may lead to one asset, and since a conversion
/// may name an output that is held already, an asset may be among what it was itself made of: practice that was refined by its own handbook. Such
/// circles are followed once. An asset is never listed among its own ancestors or descendants.</para>
/// <para>Building it and each question take time linear in what they read. Immutable; safe to share between threads.</para>
/// </remarks>
public sealed class KnowledgeProvenance
{
    private readonly KnowledgeInventory inventory;
    private readonly Recorded<KnowledgeConverted>[] conversions;
    private readonly Dictionary<AssetId, List<int>> madeBy = [];
    private readonly Dictionary<AssetId, List<int>> wentInto = [];
    private readonly Dictionary<AssetId, List<Recorded<KnowledgeAcquired>>> acquired = [];

    private KnowledgeProvenance(KnowledgeInventory inventory)
    {
        this.inventory = inventory;
        conversions = [.. inventory.Conversions];
        for (var i = 0; i < conversions.Length; i++)
        {
            Put(madeBy, conversions[i].Fact.Output, i);
            foreach (var input in conversions[i].Fact.Inputs.Distinct())
            {
                Put(wentInto, input, i);
            }
        }

        foreach (var inflow in inventory.Acquisitions)
        {
            Put(acquired, inflow.Fact.Asset, inflow);
        }
    }

    /// <summary>Source of the conversions that the graph is made of: Nonaka and Takeuchi 1995.</summary>
    public static Citation Citation { get; } = new("Nonaka & Takeuchi", 1995, "The Knowledge-Creating Company, Oxford University Press");

    /// <summary>The provenance of all that an inventory holds.</summary>
    /// <param name="inventory">The inventory, as of the day of its view.</param>
    /// <returns>The graph.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="inventory"/> is <see langword="null"/>.</exception>
    public static KnowledgeProvenance Of(KnowledgeInventory inventory) => new(Bounds.Given(inventory));

    /// <summary>The conversions that an asset came out of.</summary>
    /// <param name="asset">The asset.</param>
    /// <returns>In the order in which they took effect; empty if it came out of none or is not held.</returns>
    public ValueList<Recorded<KnowledgeConverted>> MadeBy(AssetId asset) => Of(madeBy, asset).Select(i => conversions[i]).ToValueList();

    /// <summary>The conversions that an asset went into.</summary>
    /// <param name="asset">The asset.</param>
    /// <returns>In the order in which they took effect; empty if it went into none or is not held.</returns>
    public ValueList<Recorded<KnowledgeConverted>> WentInto(AssetId asset) => Of(wentInto, asset).Select(i => conversions[i]).ToValueList();

    /// <summary>Everything that an asset was made of, however far back.</summary>
    /// <param name="asset">The asset.</param>
    /// <returns>By id, without the asset itself; empty if it was made of nothing or is not held.</returns>
    public ValueList<AssetId> Ancestors(AssetId asset) => Others(asset, Behind([asset]));

    /// <summary>Everything that was made of an asset, however far on.</summary>
    /// <param name="asset">The asset.</param>
    /// <returns>By id, without the asset itself; empty if nothing was made of it or it is not held.</returns>
    public ValueList<AssetId> Descendants(AssetId asset) => Others(asset, Ahead([asset]));

    /// <summary>Several assets and everything that was made of them, found in one pass.</summary>
    /// <param name="assets">The assets.</param>
    /// <returns>By id, the assets included.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="assets"/> is <see langword="null"/>.</exception>
    public ValueList<AssetId> WithDescendants(IEnumerable<AssetId> assets) => Ahead(Bounds.Given(assets)).Order().ToValueList();

    /// <summary>All conversions by which an asset came about, however far back.</summary>
    /// <param name="asset">The asset.</param>
    /// <returns>In the order in which they took effect; empty if it came out of none or is not held.</returns>
    public ValueList<Recorded<KnowledgeConverted>> Conversions(AssetId asset) =>
        Behind([asset]).SelectMany(one => Of(madeBy, one)).Order().Select(i => conversions[i]).ToValueList();

    /// <summary>What of an asset was brought in rather than made: the asset itself, or its ancestors, at which tracing back ends.</summary>
    /// <param name="asset">The asset.</param>
    /// <returns>By id; empty if the asset is not held.</returns>
    public ValueList<ProvenanceRoot> Roots(AssetId asset) => Behind([asset]).Order().Select(RootOf).OfType<ProvenanceRoot>().ToValueList();

    /// <summary>The facts by which an asset came about: what brought in its roots, and all conversions since.</summary>
    /// <param name="asset">The asset.</param>
    /// <returns>The roots by id, then the conversions in the order in which they took effect; empty if the asset is not held.</returns>
    public ValueList<FactId> Because(AssetId asset) =>
        Roots(asset).SelectMany(root => root.Because).Concat(Conversions(asset).Select(conversion => conversion.Id)).Distinct().ToValueList();

    /// <summary>Where an asset came from, by which steps, who took part, and what became of it.</summary>
    /// <param name="asset">The asset.</param>
    /// <param name="participants">Who stands behind the names of those who took part.</param>
    /// <returns>The answer, or <see langword="null"/> if the asset is not held.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="participants"/> is <see langword="null"/>.</exception>
    public AssetProvenance? Trace(AssetId asset, ParticipantRegister participants)
    {
        Bounds.Given(participants);
        return inventory.Find(asset) is { } held
            ? new AssetProvenance(held, Roots(asset), Ancestors(asset), Descendants(asset), Conversions(asset), participants)
            : null;
    }

    private static ValueList<AssetId> Others(AssetId asset, HashSet<AssetId> found) => found.Where(other => other != asset).Order().ToValueList();

    private static void Put<TKey, TItem>(Dictionary<TKey, List<TItem>> lists, TKey key, TItem item)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists.Add(key, list = []);
        }

        list.Add(item);
    }

    private static List<TItem> Of<TItem>(Dictionary<AssetId, List<TItem>> lists, AssetId asset) => lists.TryGetValue(asset, out var list) ? list : [];

    // A stack of our own: chains may be as long as the history.
    private static HashSet<AssetId> Follow(IEnumerable<AssetId> from, Func<AssetId, IEnumerable<AssetId>> next)
    {
        var found = from.ToHashSet();
        var open = new Stack<AssetId>(found);
        while (open.TryPop(out var asset))
        {
            foreach (var other in next(asset).Where(found.Add))
            {
                open.Push(other);
            }
        }

        return found;
    }

    private HashSet<AssetId> Behind(IEnumerable<AssetId> assets) => Follow(assets, asset => Of(madeBy, asset).SelectMany(i => conversions[i].Fact.Inputs));

    private HashSet<AssetId> Ahead(IEnumerable<AssetId> assets) => Follow(assets, asset => Of(wentInto, asset).Select(i => conversions[i].Fact.Output));

    private ProvenanceRoot? RootOf(AssetId asset)
    {
        var contributed = inventory.Find(asset)?.Origin is { Fact: AssetContributed fact } origin ? new Recorded<AssetContributed>(origin.Id, fact) : default(Recorded<AssetContributed>?);
        var inflows = Of(acquired, asset);
        return contributed is null && inflows.Count == 0 && (madeBy.ContainsKey(asset) || !inventory.Holds(asset))
            ? null
            : new ProvenanceRoot(asset, contributed, inflows.ToValueList());
    }
}
