using System.Globalization;
using StrategicAlliance.Cli.Answers;
using StrategicAlliance.Trust;

namespace StrategicAlliance.Cli.Compute;

/// <summary>Reputation after every event of a sequence of feedback that is forgotten.</summary>
internal sealed class BetaReputationForgetting : IComputation
{
    private const string Sequence = "sequence";
    private const string Lambda = "lambda";

    public string Name => "beta-reputation-forgetting";

    public IReadOnlyList<string> Inputs => [Sequence, "perEventForgetting", Lambda];

    public string Unit => "1; r, s: evidence; r50 is that after the 50th event";

    public string Citation => BetaReputation.Citation.ToString();

    public Answer Run(ComputationInput input)
    {
        var (sequence, lambda) = (input.Numbers(Sequence), input.Number(Lambda));
        var perEvent = input.Flag("perEventForgetting") ?? true;
        if (input.Lacks(Sequence, Lambda) is { } insufficient)
        {
            return insufficient;
        }

        return WithinDomain.Of(() =>
        {
            var (evidence, after) = (Evidence.None, new List<Evidence>());
            var best = BetaReputation.BestRating(lambda!.Value);
            foreach (var value in sequence!)
            {
                evidence = BetaReputation.Update(evidence, Evidence.OfFeedback(value, 1), perEvent ? lambda.Value : 1);
                after.Add(evidence);
            }

            var answer = new Answer()
                .Add("r", evidence.Positive)
                .Add("s", evidence.Negative)
                .Add("rating", BetaReputation.Rating(evidence))
                .Add("expectation", BetaReputation.Expectation(evidence))
                .Add("limitRatingAllPositive", perEvent ? best : 1);
            for (var i = 0; i < after.Count; i++)
            {
                var number = (i + 1).ToString(CultureInfo.InvariantCulture);
                answer.Add("r" + number, after[i].Positive).Add("s" + number, after[i].Negative).Add("rating" + number, BetaReputation.Rating(after[i]));
            }

            return answer;
        });
    }
}
