using StrategicAlliance.Facts;
using StrategicAlliance.Knowledge;
using StrategicAlliance.Partners;

namespace StrategicAlliance.Learning;

/// <summary>The people whom partners sent to carry knowledge of others, and where they went when they left.</summary>
internal sealed class HomecomingReading
{
    private readonly List<(Recorded<StaffAssigned> Sent, ValueList<AssetId> Learned)> sent;
    private readonly Roster roster;

    public HomecomingReading(Roster roster, KnowledgeInventory knowledge)
    {
        this.roster = roster;
        sent = roster.Assignments
            .Select(assigned => (assigned, (assigned.Fact.Carries ?? []).Where(asset => IsOfOthers(knowledge, asset, assigned.Fact.Partner)).ToValueList()))
            .Where(one => one.Item2.Count > 0)
            .ToList();
    }

    /// <summary>How many people a partner sent; a group counts its heads.</summary>
    public int Agents(PartnerId partner) => sent.Where(one => one.Sent.Fact.Partner == partner).Sum(one => one.Sent.Fact.Count ?? 1);

    /// <summary>Those of a partner who left and of whom it is known where they went, in order.</summary>
    public IEnumerable<Homecoming> Of(PartnerId partner)
    {
        foreach (var left in roster.Departures.Where(left => left.Fact.Partner == partner && left.Fact.Placement is not null))
        {
            var before = sent.LastOrDefault(one => one.Sent.Fact.Partner == partner && one.Sent.Fact.Person == left.Fact.Person && one.Sent.Fact.On <= left.Fact.On);
            if (before.Sent.Fact is not null)
            {
                yield return new Homecoming(before.Sent, left, before.Learned, left.Fact.Count ?? before.Sent.Fact.Count ?? 1);
            }
        }
    }

    // Who owned it at first: an asset that was handed over since was another's when it was learned.
    private static bool IsOfOthers(KnowledgeInventory knowledge, AssetId asset, PartnerId partner)
    {
        var owners = knowledge.Find(asset) switch
        {
            { Origin.Fact: AssetContributed contributed } => contributed.Owners,
            { } held => held.Owners,
            null => null,
        };
        return owners is { Count: > 0 } && !owners.Contains(partner);
    }
}
