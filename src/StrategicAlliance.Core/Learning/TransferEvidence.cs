using StrategicAlliance.Facts;
using StrategicAlliance.Knowledge;

namespace StrategicAlliance.Learning;

/// <summary>What the facts show of who came by which asset, looked up by partner and asset.</summary>
internal sealed class TransferEvidence
{
    private readonly KnowledgeInventory inventory;
    private readonly Dictionary<AssetId, HashSet<AssetId>> origins = [];
    private readonly Dictionary<(PartnerId, AssetId), List<Recorded<KnowledgeConverted>>> absorbing = [];
    private readonly HashSet<FactId> alone = [];
    private readonly ILookup<PartnerId, StaffTerm> staff;

    /// <summary>Reads the facts once.</summary>
    /// <param name="inventory">The assets.</param>
    /// <param name="people">Who is who.</param>
    /// <param name="watched">The assets whose descendants are to be known.</param>
    /// <param name="day">The day of the view.</param>
    public TransferEvidence(KnowledgeInventory inventory, LearningPeople people, IEnumerable<AssetId> watched, DateOnly day)
    {
        this.inventory = inventory;
        foreach (var asset in watched)
        {
            origins[asset] = [asset];
        }

        Follow(people);
        staff = people.Terms.Where(term => term.Assigned.Fact.Carries is not null).ToLookup(term => term.Partner);
        Access = InForce(day).ToLookup(granted => (granted.Fact.To, granted.Fact.Asset));
        Deeds = inventory.Transfers.SelectMany(deed => deed.Fact.To.Distinct(), (deed, to) => (to, deed)).ToLookup(pair => (pair.to, pair.deed.Fact.Asset), pair => pair.deed);
    }

    /// <summary>Access to the asset itself that is in force on the day; aggregates show nothing of it and are left out.</summary>
    public ILookup<(PartnerId To, AssetId Asset), Recorded<AccessGranted>> Access { get; }

    /// <summary>Titles and licences.</summary>
    public ILookup<(PartnerId To, AssetId Asset), Recorded<AssetTransferred>> Deeds { get; }

    /// <summary>The conversions of which it is known who took part, with those who did.</summary>
    public List<(Recorded<KnowledgeConverted> Conversion, SortedSet<PartnerId> Partners)> Attended { get; } = [];

    /// <summary>The watched assets from which an asset comes, itself included.</summary>
    public IReadOnlyCollection<AssetId> OriginsOf(AssetId asset) => origins.TryGetValue(asset, out var known) ? known : [];

    /// <summary>The conversions in which a partner took part and of which a watched asset, or what came of it, was an input.</summary>
    public IReadOnlyList<Recorded<KnowledgeConverted>> Absorbing(PartnerId learner, AssetId watched) =>
        absorbing.TryGetValue((learner, watched), out var found) ? found : [];

    /// <summary>Whether a conversion is one by which a single partner, alone, made knowledge its own practice.</summary>
    public bool IsOwnPractice(FactId conversion) => alone.Contains(conversion);

    /// <summary>The terms of a partner's people who carry an asset or what came of it.</summary>
    public IEnumerable<StaffTerm> Carriers(PartnerId partner, AssetId asset) => staff[partner].Where(term =>
        term.Assigned.Fact.Carries!.Any(carried => carried == asset || OriginsOf(carried).Contains(asset)));

    /// <summary>The people of a partner who carry an asset or what came of it on a day, by id.</summary>
    public ValueList<PersonId> CarriersOn(DateOnly day, PartnerId partner, AssetId asset) =>
        Carriers(partner, asset).Where(term => term.Covers(day)).Select(term => term.Person).Distinct().Order().ToValueList();

    /// <summary>All terms of a partner's people who carry something.</summary>
    public IEnumerable<StaffTerm> Carriers(PartnerId partner) => staff[partner];

    /// <summary>Who owned an asset when it came in; <see langword="null"/> if no fact says so.</summary>
    public ValueList<PartnerId>? OwnersAtFirst(AssetId asset) => inventory.Find(asset) is not { } held ? null : held.Origin.Fact switch
    {
        AssetContributed contributed => contributed.Owners,
        KnowledgeConverted converted => converted.Owners ?? held.Owners,
        _ => held.Owners,
    };

    // In the order of the facts: what was made before its input came of a watched asset does not come of it.
    private void Follow(LearningPeople people)
    {
        foreach (var conversion in inventory.Conversions)
        {
            var from = conversion.Fact.Inputs.SelectMany(OriginsOf).ToHashSet();
            if (people.Participants(conversion.Fact) is { } participation)
            {
                Attended.Add((conversion, participation.Partners));
                foreach (var learner in participation.Partners)
                {
                    Note(conversion, learner, from);
                }

                if (conversion.Fact.Mode == SeciMode.Internalization && participation.IsOfOne)
                {
                    alone.Add(conversion.Id);
                }
            }

            if (from.Count > 0)
            {
                from.UnionWith(OriginsOf(conversion.Fact.Output));
                origins[conversion.Fact.Output] = from;
            }
        }
    }

    private void Note(Recorded<KnowledgeConverted> conversion, PartnerId learner, IEnumerable<AssetId> from)
    {
        foreach (var watched in from)
        {
            if (!absorbing.TryGetValue((learner, watched), out var list))
            {
                absorbing[(learner, watched)] = list = [];
            }

            list.Add(conversion);
        }
    }

    private IEnumerable<Recorded<AccessGranted>> InForce(DateOnly day)
    {
        var ended = inventory.AccessRevocations.Select(revoked => (AccessDecided)revoked.Fact)
            .Concat(inventory.AccessRefusals.Select(refused => refused.Fact))
            .GroupBy(decided => (decided.To, decided.Asset, decided.Purpose))
            .ToDictionary(group => group.Key, group => group.Max(decided => decided.On));
        return inventory.AccessGrants.Where(granted =>
            granted.Fact.Scope != AccessScope.AggregateOnly
            && !(granted.Fact.Until is { } until && until.LastDay < day)
            && !(ended.TryGetValue((granted.Fact.To, granted.Fact.Asset, granted.Fact.Purpose), out var end) && end >= granted.Fact.On));
    }
}
