namespace StrategicAlliance.Games;

/// <summary>The largest product of gains over the hull of points, for any number of players: an interior-point method in as many unknowns as players.</summary>
/// <remarks>Solved from the other side: the weights w with the largest product by which no point is worth more than 1. At the optimum 1/(n w) are the gains, and the
/// multipliers of the points are, over n, the mixture. Newton steps on the central path (Boyd and Vandenberghe 2004, ch. 11), O(m n^2) each, some thirty of them.</remarks>
internal static class ProductOnHull
{
    private const int MostSteps = 200;
    private const double Reduced = 0.1;
    private const double Near = 0.99;
    private const double Done = 1e-18;

    private static readonly double[] Negligible = [1e-12, 1e-7, 1e-4];

    /// <summary>Parts of the points that sum to 1.</summary>
    /// <param name="gains">By player and point, of the order of 1.</param>
    public static double[] Mixture(double[][] gains)
    {
        var best = Central(gains);
        var least = Gap(gains, best);
        foreach (var part in Negligible)
        {
            // Points at the edge of mattering slow the path down; without them it ends where it should, which the gap over all points confirms.
            var kept = Enumerable.Range(0, best.Length).Where(k => best[k] > part).ToArray();
            var central = Central(Array.ConvertAll(gains, row => Array.ConvertAll(kept, k => row[k])));
            var mixture = new double[best.Length];
            for (var k = 0; k < kept.Length; k++)
            {
                mixture[kept[k]] = central[k];
            }

            var gap = Gap(gains, mixture);
            (best, least) = gap <= least ? (mixture, gap) : (best, least);
        }

        return best;
    }

    // By how much the gains of a point, each weighted with what it adds to the product, exceed those of the mixture.
    private static double Gap(double[][] gains, double[] mixture)
    {
        var weights = Array.ConvertAll(gains, row => 1 / (gains.Length * row.Zip(mixture, (gain, part) => gain * part).Sum()));
        return Array.Exists(weights, weight => !(weight > 0))
            ? double.PositiveInfinity
            : Math.Max(1e-15, Enumerable.Range(0, mixture.Length).Max(k => Worth(gains, weights, k)) - 1);
    }

    private static double[] Central(double[][] gains)
    {
        var (n, m) = (gains.Length, gains[0].Length);
        var weights = new double[n];
        var slack = new double[m];
        var parts = new double[m];
        for (var i = 0; i < n; i++)
        {
            weights[i] = 0.5 / (n * Math.Max(1, gains[i].Max()));
        }

        for (var k = 0; k < m; k++)
        {
            slack[k] = 1 - Worth(gains, weights, k);
            parts[k] = (double)n / m / slack[k];
        }

        for (var step = 0; step < MostSteps; step++)
        {
            var mean = slack.Zip(parts, (a, b) => a * b).Sum() / m;
            if (!(mean > Done / m) || !Improve(gains, weights, slack, parts, Reduced * mean))
            {
                break;
            }
        }

        var sum = parts.Sum();
        return Array.ConvertAll(parts, part => part / sum);
    }

    private static bool Improve(double[][] gains, double[] weights, double[] slack, double[] parts, double target)
    {
        var (n, m) = (gains.Length, slack.Length);
        var matrix = new double[n, n];
        var right = new double[n];
        var missing = new double[m];
        for (var k = 0; k < m; k++)
        {
            missing[k] = 1 - Worth(gains, weights, k) - slack[k];
        }

        for (var i = 0; i < n; i++)
        {
            right[i] = 1 / weights[i];
            matrix[i, i] = 1 / (weights[i] * weights[i]);
            for (var k = 0; k < m; k++)
            {
                right[i] -= gains[i][k] * (parts[k] + ((target - (parts[k] * slack[k]) - (parts[k] * missing[k])) / slack[k]));
                for (var j = 0; j <= i; j++)
                {
                    matrix[i, j] += gains[i][k] * gains[j][k] * parts[k] / slack[k];
                }
            }
        }

        if (!Cholesky(matrix, right))
        {
            return false;
        }

        var (slackStep, partStep) = (new double[m], new double[m]);
        var (forward, back) = (1.0, 1.0);
        for (var k = 0; k < m; k++)
        {
            slackStep[k] = missing[k] - Worth(gains, right, k);
            partStep[k] = ((target - (parts[k] * slackStep[k])) / slack[k]) - parts[k];
            forward = slackStep[k] < 0 ? Math.Min(forward, -Near * slack[k] / slackStep[k]) : forward;
            back = partStep[k] < 0 ? Math.Min(back, -Near * parts[k] / partStep[k]) : back;
        }

        for (var i = 0; i < n; i++)
        {
            forward = right[i] < 0 ? Math.Min(forward, -Near * weights[i] / right[i]) : forward;
        }

        var length = Math.Min(forward, back);
        Move(weights, right, length);
        Move(slack, slackStep, length);
        Move(parts, partStep, length);
        return length > 1e-12;
    }

    private static double Worth(double[][] gains, double[] weights, int point)
    {
        var worth = 0.0;
        for (var i = 0; i < weights.Length; i++)
        {
            worth += weights[i] * gains[i][point];
        }

        return worth;
    }

    private static void Move(double[] values, double[] step, double length)
    {
        for (var i = 0; i < values.Length; i++)
        {
            values[i] += length * step[i];
        }
    }

    // Solves in place; false where the matrix is no longer positive, as rounding makes it in the end.
    private static bool Cholesky(double[,] matrix, double[] right)
    {
        var n = right.Length;
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                var sum = matrix[i, j];
                for (var k = 0; k < j; k++)
                {
                    sum -= matrix[i, k] * matrix[j, k];
                }

                if (i == j && !(sum > 0))
                {
                    return false;
                }

                matrix[i, j] = i == j ? Math.Sqrt(sum) : sum / matrix[j, j];
            }

            for (var k = 0; k < i; k++)
            {
                right[i] -= matrix[i, k] * right[k];
            }

            right[i] /= matrix[i, i];
        }

        for (var i = n - 1; i >= 0; i--)
        {
            for (var k = i + 1; k < n; k++)
            {
                right[i] -= matrix[k, i] * right[k];
            }

            right[i] /= matrix[i, i];
        }

        return right.All(double.IsFinite);
    }
}
