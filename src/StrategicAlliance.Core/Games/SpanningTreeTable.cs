using System.Numerics;

namespace StrategicAlliance.Games;

/// <summary>What the cheapest tree of every coalition costs (Prim 1957 for each).</summary>
internal static class SpanningTreeTable
{
    /// <summary>The costs; infinite for a coalition that cannot be linked to the source by its own members.</summary>
    /// <param name="costs">The cost of a link between two places; place 0 is the source, place i + 1 is player i.</param>
    public static double[] Of(double[,] costs)
    {
        var players = costs.GetLength(0) - 1;
        var table = new double[1 << players];
        Span<double> nearest = stackalloc double[players];
        for (var bits = 1; bits < table.Length; bits++)
        {
            table[bits] = CostOf((uint)bits, costs, nearest);
        }

        return table;
    }

    private static double CostOf(uint members, double[,] costs, Span<double> nearest)
    {
        for (var rest = members; rest != 0; rest &= rest - 1)
        {
            var player = BitOperations.TrailingZeroCount(rest);
            nearest[player] = costs[0, player + 1];
        }

        double cost = 0;
        while (members != 0)
        {
            var next = BitOperations.TrailingZeroCount(members);
            for (var rest = members & (members - 1); rest != 0; rest &= rest - 1)
            {
                var player = BitOperations.TrailingZeroCount(rest);
                next = nearest[player] < nearest[next] ? player : next;
            }

            cost += nearest[next];
            members &= ~(1u << next);
            for (var rest = members; rest != 0; rest &= rest - 1)
            {
                var player = BitOperations.TrailingZeroCount(rest);
                nearest[player] = Math.Min(nearest[player], costs[next + 1, player + 1]);
            }
        }

        return cost;
    }
}
