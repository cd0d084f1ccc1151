using StrategicAlliance.Facts;
using StrategicAlliance.Knowledge;

namespace StrategicAlliance.Alliances;

/// <summary>Reads from the facts of an alliance what its worth is made of and whom each part needs.</summary>
internal static class GameParts
{
    public static ValueList<GamePart> Of(Alliance alliance, GameBasis basis, Currency currency, HashSet<PartnerId> members, out ValueList<string> leftOut)
    {
        var noted = new List<string>();
        var found = basis switch
        {
            GameBasis.Contributions => Contributions(alliance, currency, noted),
            GameBasis.Knowledge => Assets(alliance, currency, noted),
            _ => Tasks(alliance),
        };
        var parts = Present(found, members, noted);
        leftOut = noted.ToValueList();
        return parts;
    }

    private static ValueList<GamePart> Present(IEnumerable<GamePart> parts, HashSet<PartnerId> members, List<string> leftOut)
    {
        var present = new List<GamePart>();
        foreach (var part in parts)
        {
            var needs = part.Needs.Where(members.Contains).ToValueList();
            if (needs.Count > 0)
            {
                present.Add(new GamePart(part.What, part.Weight, needs, part.Because));
            }
            else
            {
                leftOut.Add($"{part.What}: no partner that is in is known to be needed for it");
            }
        }

        return present.ToValueList();
    }

    private static List<GamePart> Contributions(Alliance alliance, Currency currency, List<string> leftOut)
    {
        var parts = new List<GamePart>();
        foreach (var made in alliance.Benefits.Contributions)
        {
            var (id, fact) = (made.Id, made.Fact);
            var what = $"{fact.Means.ToName()} of {fact.Partner} ({id})";
            if (Weight(fact.Amount, currency, what, leftOut) is { } weight)
            {
                parts.Add(new(what, weight, [fact.Partner], [id]));
            }
        }

        return parts;
    }

    private static List<GamePart> Assets(Alliance alliance, Currency currency, List<string> leftOut)
    {
        var parts = new List<GamePart>();
        var provenance = KnowledgeProvenance.Of(alliance.Knowledge);
        var participants = ParticipantRegister.Of(alliance.Roster);
        foreach (var asset in alliance.Knowledge.Assets.Values.OrderBy(asset => asset.Id))
        {
            var what = $"asset {asset.Id}";
            if (Weight(asset.Value, currency, what, leftOut) is { } weight)
            {
                var traced = provenance.Trace(asset.Id, participants)!;
                parts.Add(new(what, weight, traced.Partners, traced.Because));
            }
        }

        return parts;
    }

    private static List<GamePart> Tasks(Alliance alliance)
    {
        var assigned = alliance.Scorecard.Assignments.GroupBy(task => task.Fact.Task).ToDictionary(task => task.Key, task => task.Last());
        var after = alliance.Scorecard.Dependencies.ToLookup(link => link.Fact.Task);
        var parts = new List<GamePart>();
        foreach (var task in assigned.Values.OrderBy(task => task.Fact.Task))
        {
            var needed = new HashSet<PartnerId>();
            var because = new List<FactId>();
            var seen = new HashSet<TaskId> { task.Fact.Task };
            var open = new Stack<TaskId>(seen);
            while (open.TryPop(out var next))
            {
                if (assigned.TryGetValue(next, out var holder))
                {
                    needed.Add(holder.Fact.Partner);
                    because.Add(holder.Id);
                }

                foreach (var link in after[next])
                {
                    because.Add(link.Id);
                    if (seen.Add(link.Fact.DependsOn))
                    {
                        open.Push(link.Fact.DependsOn);
                    }
                }
            }

            parts.Add(new($"task {task.Fact.Task}", 1, needed.Order().ToValueList(), because.ToValueList()));
        }

        return parts;
    }

    private static decimal? Weight(Money? value, Currency currency, string what, List<string> leftOut)
    {
        switch (value)
        {
            case null:
                leftOut.Add($"{what}: no value is recorded");
                return null;
            case { } other when other.Currency != currency:
                leftOut.Add($"{what}: its value is in {other.Currency}, not in {currency}");
                return null;
            case { Value: <= 0 }:
                leftOut.Add($"{what}: its value is not above 0");
                return null;
            case { } known:
                return known.Value;
        }
    }
}
