using StrategicAlliance.Facts;

namespace StrategicAlliance.Alliances;

/// <summary>How the partners stand to each other in the value system, from what they do and where they compete.</summary>
internal static class DirectionRule
{
    private const string Id = "structure.direction";
    private const string Formula = "competing in a market or sharing an activity of the value chain: horizontal; no shared activity: vertical, or diagonal if markets are disjoint too; both: mixed";

    private static readonly Citation Citation = new("Porter", 1985, "Competitive Advantage, Free Press (value chain and value system)");

    public static string? Of(Alliance alliance, List<Finding> findings, List<Unknown> unknown)
    {
        if (alliance.Compliance.MarketShares.LastOrDefault(share => share.Fact.Competitors == true) is { Fact: not null } compete)
        {
            return Answer("horizontal", [compete.Id], $"The partners compete in {compete.Fact.Market}.");
        }

        var described = alliance.Roster.Members
            .Select(member => (Member: member, Activities: member.Latest(profile => profile.Activities), Markets: member.Latest(profile => profile.Markets)))
            .Where(item => item.Activities is not null)
            .ToList();
        if (described.Count >= 2)
        {
            var pairs = described.SelectMany((one, i) => described.Skip(i + 1).Select(other => Pair(one.Activities!.Value.Value, other.Activities!.Value.Value, one.Markets?.Value, other.Markets?.Value)));
            var kinds = pairs.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
            var because = described.Select(item => item.Activities!.Value.Because).Concat(described.Where(item => item.Markets is not null).Select(item => item.Markets!.Value.Because));
            return Answer(kinds.Count == 1 ? kinds[0] : "mixed", because, $"From the activities of the partners, pair by pair: {string.Join(", ", kinds)}.");
        }

        if (alliance.Proposal.Fact.Direction is { } declared)
        {
            return Answer(declared.ToName(), [alliance.Proposal.Id], "As declared; the activities of the partners are not recorded.");
        }

        unknown.Add(new Unknown(Id, ["partnerProfiled.activities", "marketShareMeasured.competitors"], "Neither the activities of the partners nor competition between them is recorded."));
        return null;

        string Answer(string direction, IEnumerable<FactId> because, string explanation)
        {
            findings.Add(new Finding(Id, direction, because.Distinct().Order().ToValueList(), Formula, Citation, explanation));
            return direction;
        }
    }

    private static string Pair(ValueList<string> activities, ValueList<string> others, ValueList<string>? markets, ValueList<string>? otherMarkets)
    {
        if (activities.Intersect(others, StringComparer.OrdinalIgnoreCase).Any())
        {
            return "horizontal";
        }

        var apart = markets is not null && otherMarkets is not null && !markets.Intersect(otherMarkets, StringComparer.OrdinalIgnoreCase).Any();
        return apart ? "diagonal" : "vertical";
    }
}
