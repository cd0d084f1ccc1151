namespace StrategicAlliance.Games;

/// <summary>Solves normal equations, whose matrix is symmetric and not negative but may be singular.</summary>
internal static class LeastSquares
{
    private const double Nothing = 1e-9;

    /// <summary>One of the solutions; unknowns that the equations leave open are 0.</summary>
    /// <param name="equations">The matrix, of whole numbers, and the right-hand side as its last column; written over.</param>
    public static double[] Solve(double[,] equations)
    {
        var n = equations.GetLength(0);
        var pivots = new bool[n];
        for (var step = 0; step < n; step++)
        {
            var pivot = -1;
            for (var k = 0; k < n; k++)
            {
                if (!pivots[k] && equations[k, k] > (pivot < 0 ? Nothing : equations[pivot, pivot]))
                {
                    pivot = k;
                }
            }

            if (pivot < 0)
            {
                break;
            }

            pivots[pivot] = true;
            for (var k = 0; k < n; k++)
            {
                var factor = equations[k, pivot] / equations[pivot, pivot];
                for (var l = 0; l <= n && k != pivot; l++)
                {
                    equations[k, l] -= factor * equations[pivot, l];
                }
            }
        }

        var solution = new double[n];
        for (var k = 0; k < n; k++)
        {
            solution[k] = pivots[k] ? equations[k, n] / equations[k, k] : 0;
        }

        return solution;
    }
}
