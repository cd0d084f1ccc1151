using StrategicAlliance.Facts;
using StrategicAlliance.Governance;

namespace StrategicAlliance.Learning;

/// <summary>In which order a partner wants the objectives: by its ranks, or by its weights if it states no rank.</summary>
internal sealed class GoalRanking
{
    private readonly Dictionary<ObjectiveId, (FactId Because, double Place)> places;

    public GoalRanking(PartnerId member, IEnumerable<Recorded<GoalStated>> goals)
    {
        Member = member;
        var all = goals.ToArray();
        var byRank = Array.Exists(all, goal => goal.Fact.Rank is not null);
        places = all
            .Select(goal => (goal.Id, goal.Fact.Objective, Place: byRank ? goal.Fact.Rank : -(double?)goal.Fact.Weight))
            .Where(goal => goal.Place is not null)
            .ToDictionary(goal => goal.Objective, goal => (goal.Id, goal.Place!.Value));
    }

    public PartnerId Member { get; }

    public IEnumerable<ObjectiveId> Objectives => places.Keys;

    public bool Holds(ObjectiveId objective) => places.ContainsKey(objective);

    /// <summary>The smaller, the more it is wanted.</summary>
    public double Place(ObjectiveId objective) => places[objective].Place;

    public FactId Because(ObjectiveId objective) => places[objective].Because;
}
