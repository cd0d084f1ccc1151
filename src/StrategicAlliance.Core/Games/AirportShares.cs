namespace StrategicAlliance.Games;

/// <summary>The shares of one unit of each type of an airport game.</summary>
internal static class AirportShares
{
    public static double[] Shapley(IReadOnlyList<AirportType> types)
    {
        var order = Ascending(types);
        var users = types.Sum(type => (double)type.Units);
        var shares = new double[types.Count];
        double share = 0, built = 0;
        foreach (var index in order)
        {
            share += (types[index].Cost - built) / users;
            built = types[index].Cost;
            users -= types[index].Units;
            shares[index] = share;
        }

        return shares;
    }

    /// <remarks>The least of (cost - paid) / (units + 1) is the tangent from (settled, paid) to the lower hull of the points (units up to k + 1,
    /// cost of k) that remain. <c>next</c> links every point to its neighbour on the hull of all behind it; every link is walked once.</remarks>
    public static double[] Nucleolus(IReadOnlyList<AirportType> types)
    {
        var order = Ascending(types);
        var (ends, across) = Points(types, order);
        var up = Array.ConvertAll(ends, end => types[order[end]].Cost);
        var last = ends.Length - 1;
        var next = LowerHulls(across, up);

        var shares = new double[types.Count];
        double settled = 0, paid = 0;
        for (int from = 0, point = 0; point <= last; point++)
        {
            // From q, the slopes to the hull fall, then rise.
            while (point < last && Slope(settled, paid, next[point]) <= Slope(settled, paid, point))
            {
                point = next[point];
            }

            var share = Slope(settled, paid, point);
            var units = point == last ? across[last] : across[point] - 1;
            for (; from <= ends[point]; from++)
            {
                shares[order[from]] = share;
            }

            paid += share * (units - settled);
            settled = units;
        }

        return shares;

        double Slope(double x, double y, int point) => (up[point] - y) / (across[point] - x);
    }

    // One point for every different cost: how many units cost at most so much, plus 1; the last without the 1, because all are paid for.
    private static (int[] Ends, double[] Across) Points(IReadOnlyList<AirportType> types, int[] order)
    {
        var ends = new List<int>();
        var across = new List<double>();
        double units = 0;
        for (var k = 0; k < order.Length; k++)
        {
            units += types[order[k]].Units;
            if (k + 1 == order.Length || types[order[k + 1]].Cost > types[order[k]].Cost)
            {
                ends.Add(k);
                across.Add(k + 1 == order.Length ? units : units + 1);
            }
        }

        return ([.. ends], [.. across]);
    }

    private static int[] LowerHulls(double[] across, double[] up)
    {
        var last = across.Length - 1;
        var next = new int[across.Length];
        for (var k = last - 1; k >= 0; k--)
        {
            var to = k + 1;
            while (to < last && (up[next[to]] - up[k]) * (across[to] - across[k]) <= (up[to] - up[k]) * (across[next[to]] - across[k]))
            {
                to = next[to];
            }

            next[k] = to;
        }

        return next;
    }

    private static int[] Ascending(IReadOnlyList<AirportType> types)
    {
        var order = new int[types.Count];
        var costs = new double[types.Count];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
            costs[i] = types[i].Cost;
        }

        Array.Sort(costs, order);
        return order;
    }
}
