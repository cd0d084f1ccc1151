using StrategicAlliance.Cli.Answers;
using StrategicAlliance.Trust;

namespace StrategicAlliance.Cli.Compute;

/// <summary>Expectation and rating from evidence, or from the same feedback given some times.</summary>
internal sealed class BetaReputationScore : IComputation
{
    private const int MostFeedback = 10_000_000;

    public string Name => "beta-reputation";

    public IReadOnlyList<string> Inputs => ["r", "s", "feedbackValue", "weight", "count", "forgetting", "a", "W"];

    public string Unit => "1; r, s, alpha, beta: evidence";

    public string Citation => BetaReputation.Citation.ToString();

    public Answer Run(ComputationInput input)
    {
        var (r, s, value) = (input.Number("r"), input.Number("s"), input.Number("feedbackValue"));
        var (weight, forgetting) = (input.Number("weight") ?? 1, input.Number("forgetting") ?? 1);
        var (baseRate, prior) = (input.Number("a") ?? 0.5, input.Number("W") ?? Opinion.UsualPriorWeight);
        var count = input.Number("count") ?? 1;
        if ((input.Find("feedbackValue") is null ? input.Lacks("r", "s") : input.Lacks()) is { } insufficient)
        {
            return insufficient;
        }

        return count is >= 0 and <= MostFeedback && double.IsInteger(count) ? WithinDomain.Of(Score) : Answer.Rejected("count: Expected a whole number from 0 to 10000000.");

        Answer Score()
        {
            var evidence = new Evidence(r ?? 0, s ?? 0);
            if (value is { } feedback)
            {
                var each = Evidence.OfFeedback(feedback, weight);
                for (var i = 0; i < (int)count; i++)
                {
                    evidence = BetaReputation.Update(evidence, each, forgetting);
                }
            }

            var distribution = BetaDistribution.Of(evidence, baseRate, prior);
            return new Answer()
                .Add("r", evidence.Positive)
                .Add("s", evidence.Negative)
                .Add("alpha", distribution.Alpha)
                .Add("beta", distribution.Beta)
                .Add("expectation", BetaReputation.Expectation(evidence, baseRate, prior))
                .Add("rating", BetaReputation.Rating(evidence, prior))
                .Add("uncertainty", prior / (evidence.Total + prior));
        }
    }
}
