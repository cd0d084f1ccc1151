using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>Turns what was computed in parts of the ideal gains into an agreement with its certificate.</summary>
internal static class BargainingAnswer
{
    /// <summary>The farthest agreement from disagreement in a direction.</summary>
    public static Outcome<Solution> Along(BargainingProblem problem, IBargainingSolution rule, double[] direction, string meaning) =>
        PolarProgram.Largest(problem.Gains, direction) is { } optimum
            ? Of(problem, rule, Array.ConvertAll(direction, part => part / optimum.Value), optimum.Weights, optimum.Mixture, meaning)
            : new NothingToGain();

    /// <summary>An agreement by its gains, weights and mixture.</summary>
    public static Outcome<Solution> Of(BargainingProblem problem, IBargainingSolution rule, double[] gains, double[] weights, double[] mixture, string meaning)
    {
        var gap = Gap(problem.Gains, weights, gains, mixture);
        if (!(gap <= SupportingWeights.Proved))
        {
            return new BargainNotCertified(gap);
        }

        var payoffs = new double[gains.Length];
        var scaled = new double[gains.Length];
        for (var i = 0; i < gains.Length; i++)
        {
            payoffs[i] = problem.Disagreement[i] + (gains[i] * problem.IdealGain(i));
            scaled[i] = weights[i] / problem.IdealGain(i);
        }

        return new Solution(rule.Name, problem.Players, new(payoffs), new SupportingWeights(meaning, new(scaled), new(mixture), gap), rule.Citation);
    }

    // The most by which a point gains more than 1, or the mixture gives somebody less than answered, or the answer gains less than 1.
    private static double Gap(double[][] gains, double[] weights, double[] answer, double[] mixture)
    {
        var gap = 0.0;
        for (var k = 0; k < mixture.Length; k++)
        {
            var worth = 0.0;
            for (var i = 0; i < weights.Length; i++)
            {
                worth += weights[i] * gains[i][k];
            }

            gap = Math.Max(gap, worth - 1);
        }

        var answered = 0.0;
        for (var i = 0; i < weights.Length; i++)
        {
            answered += weights[i] * answer[i];
            var mixed = 0.0;
            for (var k = 0; k < mixture.Length; k++)
            {
                mixed += mixture[k] * gains[i][k];
            }

            gap = Math.Max(gap, answer[i] - mixed);
        }

        return Math.Max(gap, 1 - answered);
    }
}
