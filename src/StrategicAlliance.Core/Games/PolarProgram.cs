namespace StrategicAlliance.Games;

/// <summary>The linear program that all solutions of a bargaining problem share: the largest weights w by which every point's gains are worth at most 1.</summary>
/// <remarks>max r w over w >= 0 with w g(k) at most 1 for all points k. Its value is 1/t, t being the longest way from disagreement in the direction r within the hull of
/// the points; it has no bound where there is no such way. The start w = 0 is feasible, so one phase of the simplex method on a small dense table is all (Dantzig 1963;
/// Bland 1977 where it would circle).</remarks>
internal static class PolarProgram
{
    private const double Zero = 1e-11;

    /// <summary>The optimum, or <see langword="null"/> if there is no bound.</summary>
    /// <param name="gains">By player and point, of the order of 1.</param>
    /// <param name="direction">By player, none negative.</param>
    public static PolarOptimum? Largest(double[][] gains, double[] direction)
    {
        var (n, m) = (gains.Length, gains[0].Length);

        // Row k < m: basic variable k; row m: the objective. Column j < n: nonbasic variable; column n: the constant.
        var table = new double[m + 1, n + 1];
        for (var k = 0; k < m; k++)
        {
            for (var i = 0; i < n; i++)
            {
                table[k, i] = gains[i][k];
            }

            table[k, n] = 1;
        }

        for (var i = 0; i < n; i++)
        {
            table[m, i] = direction[i];
        }

        // Variables 0 to n-1 are the weights, n + k is the slack of point k.
        var outside = Enumerable.Range(0, n).ToArray();
        var inside = Enumerable.Range(n, m).ToArray();
        for (var round = 0; Entering(table, outside, bland: round > 20 * (n + m)) is >= 0 and var column; round++)
        {
            var row = Leaving(table, inside, column);
            if (row < 0)
            {
                return null;
            }

            Pivot(table, row, column);
            (outside[column], inside[row]) = (inside[row], outside[column]);
        }

        return Optimum(table, outside, inside, direction);
    }

    private static PolarOptimum? Optimum(double[,] table, int[] outside, int[] inside, double[] direction)
    {
        var (n, m) = (outside.Length, inside.Length);
        var weights = new double[n];
        var mixture = new double[m];
        for (var k = 0; k < m; k++)
        {
            if (inside[k] < n)
            {
                weights[inside[k]] = Math.Max(0, table[k, n]);
            }
        }

        for (var j = 0; j < n; j++)
        {
            if (outside[j] >= n)
            {
                mixture[outside[j] - n] = Math.Max(0, -table[m, j]);
            }
        }

        var value = weights.Zip(direction, (weight, part) => weight * part).Sum();
        var sum = mixture.Sum();
        return value > 0 && sum > 0 ? new(value, weights, Array.ConvertAll(mixture, part => part / sum)) : null;
    }

    private static int Entering(double[,] table, int[] outside, bool bland)
    {
        var (m, best) = (table.GetLength(0) - 1, -1);
        for (var j = 0; j < outside.Length; j++)
        {
            if (table[m, j] > Zero && (best < 0 || (bland ? outside[j] < outside[best] : table[m, j] > table[m, best])))
            {
                best = j;
            }
        }

        return best;
    }

    private static int Leaving(double[,] table, int[] inside, int column)
    {
        var (n, best, least) = (table.GetLength(1) - 1, -1, double.PositiveInfinity);
        for (var k = 0; k < inside.Length; k++)
        {
            if (table[k, column] <= Zero)
            {
                continue;
            }

            var ratio = table[k, n] / table[k, column];
            if (ratio < least || (ratio == least && inside[k] < inside[best]))
            {
                (best, least) = (k, ratio);
            }
        }

        return best;
    }

    private static void Pivot(double[,] table, int row, int column)
    {
        var pivot = table[row, column];
        table[row, column] = 1;
        for (var j = 0; j < table.GetLength(1); j++)
        {
            table[row, j] /= pivot;
        }

        for (var k = 0; k < table.GetLength(0); k++)
        {
            var factor = table[k, column];
            if (k == row || factor == 0)
            {
                continue;
            }

            table[k, column] = 0;
            for (var j = 0; j < table.GetLength(1); j++)
            {
                table[k, j] -= factor * table[row, j];
            }
        }
    }
}
