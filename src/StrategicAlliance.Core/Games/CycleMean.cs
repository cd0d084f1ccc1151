namespace StrategicAlliance.Games;

/// <summary>The largest mean weight of a cycle (Karp 1978, A characterization of the minimum cycle mean in a digraph, Discrete Mathematics
/// 23(3), 309-311).</summary>
internal static class CycleMean
{
    /// <summary>The largest mean; negative infinity if there is no cycle.</summary>
    /// <param name="weights">The weight of the arc from the second to the first; negative infinity where there is none.</param>
    public static double Largest(double[,] weights)
    {
        var nodes = weights.GetLength(0);

        // walks[k, v]: the heaviest walk of k arcs that ends at v, from anywhere.
        var walks = new double[nodes + 1, nodes];
        for (var k = 1; k <= nodes; k++)
        {
            for (var v = 0; v < nodes; v++)
            {
                var heaviest = double.NegativeInfinity;
                for (var u = 0; u < nodes; u++)
                {
                    heaviest = Math.Max(heaviest, walks[k - 1, u] + weights[v, u]);
                }

                walks[k, v] = heaviest;
            }
        }

        var largest = double.NegativeInfinity;
        for (var v = 0; v < nodes; v++)
        {
            if (double.IsFinite(walks[nodes, v]))
            {
                largest = Math.Max(largest, Least(walks, nodes, v));
            }
        }

        return largest;
    }

    private static double Least(double[,] walks, int nodes, int node)
    {
        var least = double.PositiveInfinity;
        for (var k = 0; k < nodes; k++)
        {
            if (double.IsFinite(walks[k, node]))
            {
                least = Math.Min(least, (walks[nodes, node] - walks[k, node]) / (nodes - k));
            }
        }

        return least;
    }
}
