namespace StrategicAlliance.Games;

/// <summary>What players in a queue gain by changing places.</summary>
internal static class SequencingGains
{
    /// <summary>What two neighbours gain.</summary>
    public static double Of(Job first, Job second) => Math.Max(0, (second.UnitCost * first.Processing) - (first.UnitCost * second.Processing));

    /// <summary>What every stretch of the queue saves: all gains of two within it.</summary>
    /// <returns>At [start, end] the savings of the places from start to end - 1.</returns>
    public static double[,] OfStretches(IReadOnlyList<Job> queue)
    {
        var savings = new double[queue.Count + 1, queue.Count + 1];
        for (var end = 2; end <= queue.Count; end++)
        {
            double gained = 0;
            for (var start = end - 2; start >= 0; start--)
            {
                gained += Of(queue[start], queue[end - 1]);
                savings[start, end] = savings[start, end - 1] + gained;
            }
        }

        return savings;
    }

    public static double[] SplitEqually(IReadOnlyList<Job> queue)
    {
        var shares = new double[queue.Count];
        for (var second = 1; second < queue.Count; second++)
        {
            for (var first = 0; first < second; first++)
            {
                var half = Of(queue[first], queue[second]) / 2;
                shares[first] += half;
                shares[second] += half;
            }
        }

        return shares;
    }

    public static double[] Shapley(IReadOnlyList<Job> queue)
    {
        var shares = new double[queue.Count];
        for (var second = 1; second < queue.Count; second++)
        {
            for (var first = 0; first < second; first++)
            {
                var share = Of(queue[first], queue[second]) / (second - first + 1);
                for (var between = first; between <= second; between++)
                {
                    shares[between] += share;
                }
            }
        }

        return shares;
    }

    /// <summary>The savings of every coalition: those of its stretches.</summary>
    public static double[] Table(double[,] savings)
    {
        var table = new double[1 << (savings.GetLength(0) - 1)];
        for (var bits = 1; bits < table.Length; bits++)
        {
            var end = 32 - System.Numerics.BitOperations.LeadingZeroCount((uint)bits);
            var start = end - System.Numerics.BitOperations.LeadingZeroCount(~((uint)bits << (32 - end)));
            table[bits] = table[bits & ((1 << start) - 1)] + savings[start, end];
        }

        return table;
    }
}
