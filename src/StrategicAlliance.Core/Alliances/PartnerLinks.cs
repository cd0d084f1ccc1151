using StrategicAlliance.Facts;
using StrategicAlliance.Networks;

namespace StrategicAlliance.Alliances;

/// <summary>The links between partners: agreements in force, seats in one body, shares held in each other.</summary>
internal sealed class PartnerLinks
{
    private PartnerLinks(Graph graph, ValueList<FactId> because)
    {
        Graph = graph;
        Because = because;
    }

    public Graph Graph { get; }

    /// <summary>The facts that link.</summary>
    public ValueList<FactId> Because { get; }

    public static PartnerLinks Of(Alliance alliance)
    {
        var members = alliance.Roster.Members.Select(member => member.Id).ToHashSet();
        var groups = alliance.Agreements.InForce(alliance.Day).Select(agreement => (agreement.Signed.Id, Parties: (IEnumerable<PartnerId>)agreement.Parties));
        if (alliance.Decisions.Adoptions is [.., var adopted])
        {
            groups = groups.Concat(adopted.Fact.Bodies.Select(body => (adopted.Id, (body.Seats ?? []).Select(seat => seat.Partner))));
        }

        groups = groups.Concat(alliance.Roster.Holdings
            .Where(held => held is { Entity: not null, Equity: > 0 })
            .Select(held => (held.Because, (IEnumerable<PartnerId>)[held.Holder, held.Entity!.Value])));

        var edges = new List<(string A, string B)>();
        var because = new SortedSet<FactId>();
        foreach (var (id, parties) in groups)
        {
            var linked = parties.Where(members.Contains).Distinct().Order().ToList();
            for (var i = 0; i < linked.Count; i++)
            {
                for (var j = i + 1; j < linked.Count; j++)
                {
                    edges.Add((linked[i].Value, linked[j].Value));
                    because.Add(id);
                }
            }
        }

        return new PartnerLinks(Graph.FromNames(members.Order().Select(member => member.Value), edges), because.ToValueList());
    }
}
