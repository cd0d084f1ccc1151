using StrategicAlliance.Alliances;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Tests.Alliances;

/// <summary>The contract of views said again, slowly: which facts stand, in which order, recorded one by one as if they had never been anything else.</summary>
internal static class PlainFold
{
    /// <summary>The facts that a view is made of, in the order in which they were written.</summary>
    public static List<AllianceFact> Part(Alliance alliance, DateOnly day, DateTimeOffset? knownAt) => alliance.History
        .Select(recorded => recorded.Fact)
        .Where(fact => fact.On.FirstDay <= day)
        .Where(fact => knownAt is null || (fact.RecordedAt ?? new DateTimeOffset(fact.On.FirstDay.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero)) <= knownAt)
        .ToList();

    /// <summary>The alliance of these facts; every fact has an id of its own.</summary>
    public static Alliance Of(IReadOnlyList<AllianceFact> facts)
    {
        var position = facts.Select((fact, i) => (fact.Id!.Value, i)).ToDictionary(item => item.Value, item => item.i);
        var standing = new bool[facts.Count];
        for (var i = facts.Count - 1; i >= 0; i--)
        {
            var later = Enumerable.Range(i + 1, facts.Count - i - 1).Where(j => standing[j]).ToList();
            var withdrawn = later.Any(j => facts[j] is FactRetracted retracted && Line(i).Any(k => facts[k].Id == retracted.Retracts));
            standing[i] = !withdrawn && !later.Any(j => Place(j) == Place(i));
        }

        var order = Enumerable.Range(0, facts.Count)
            .Where(i => standing[i] && facts[i] is not FactRetracted)
            .OrderBy(i => Place(i) == 0 ? 0 : 1)
            .ThenBy(i => facts[i].On.FirstDay)
            .ThenBy(Place)
            .Select(i => facts[i] with { Corrects = null })
            .ToList();
        var alliance = Accepted(Alliance.Replay([order[0]]));
        foreach (var fact in order.Skip(1))
        {
            alliance = alliance.Record(fact).TryAccepted(out var next, out _) ? next : alliance;
        }

        return alliance;

        // A fact, the one it corrects, the one that this corrects ...
        IEnumerable<int> Line(int i)
        {
            for (int? at = i; at is { } here; at = facts[here].Corrects is { } id && position.TryGetValue(id, out var before) ? before : null)
            {
                yield return here;
            }
        }

        int Place(int i) => Line(i).Last();
    }

    public static Alliance Accepted(Decision<Alliance> decision) =>
        decision.Match(accepted => accepted.Next, refused => throw new InvalidOperationException($"{refused.Fact} refused: {refused.Refusal}"));
}
