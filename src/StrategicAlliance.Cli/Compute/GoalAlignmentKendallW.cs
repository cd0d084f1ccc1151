using StrategicAlliance.Cli.Answers;
using StrategicAlliance.Performance;

namespace StrategicAlliance.Cli.Compute;

/// <summary>How far partners, or levels of management, agree in ranking the same goals.</summary>
internal sealed class GoalAlignmentKendallW : IComputation
{
    private const string Ranks = "ranks";

    public string Name => "goal-alignment-kendall-w";

    public IReadOnlyList<string> Inputs => [Ranks];

    public string Unit => "1";

    public string Citation => KendallW.Citation.ToString();

    public Answer Run(ComputationInput input)
    {
        var ranks = input.Find(Ranks)?.Each(row => row.EachValue(rank => rank.Number()));
        return input.Lacks(Ranks) ?? Agreement(ranks!);
    }

    private static Answer Agreement(IReadOnlyList<IReadOnlyList<double>> ranks)
    {
        var goals = ranks.Count == 0 ? 0 : ranks[0].Count;
        if (ranks.FirstOrDefault(row => row.Count != goals) is { } other)
        {
            return Answer.DimensionMismatch(FormattableString.Invariant($"One row ranks {goals} goals, another {other.Count}."));
        }

        if (ranks.Count < 2 || goals < 2)
        {
            return Answer.InsufficientData([Ranks]);
        }

        var outside = ranks.SelectMany(row => row).Where(rank => rank < 1 || rank > goals).ToArray();
        if (outside.Length > 0)
        {
            return Answer.Rejected(FormattableString.Invariant($"A rank is {outside[0]}; expected ranks from 1 to {goals}."));
        }

        var figures = KendallW.Of(ranks);
        return figures.W is null
            ? Answer.InsufficientData([Ranks]).Add("reason", "Every row ties all goals: that is no ranking.")
            : new Answer()
                .Add("sumSquares", figures.SumSquares)
                .Add("W", figures.W)
                .Add("chiSquare", figures.ChiSquare)
                .Add("degreesOfFreedom", figures.DegreesOfFreedom);
    }
}
