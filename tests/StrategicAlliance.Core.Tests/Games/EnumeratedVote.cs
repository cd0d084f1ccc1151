using System.Numerics;

namespace StrategicAlliance.Tests.Games;

/// <summary>Power indices by looking at every coalition, as they are defined.</summary>
internal sealed class EnumeratedVote
{
    public EnumeratedVote(decimal[] weights, decimal quota)
    {
        var n = weights.Length;
        Swings = new long[n];
        (Shapley, Deegan, Holler, Johnston) = (new double[n], new double[n], new double[n], new double[n]);
        var all = Enumerable.Range(0, n).ToArray();
        for (var bits = 0; bits < 1 << n; bits++)
        {
            var members = all.Where(i => (bits >> i & 1) != 0).ToArray();
            var sum = members.Sum(i => weights[i]);
            if (sum < quota)
            {
                continue;
            }

            Winning++;
            var critical = members.Where(i => sum - weights[i] < quota).ToArray();
            foreach (var i in critical)
            {
                Swings[i]++;
                Shapley[i] += 1 / (n * Choose(n - 1, members.Length - 1));
                Johnston[i] += 1.0 / critical.Length;
            }

            if (critical.Length == members.Length)
            {
                foreach (var i in members)
                {
                    Deegan[i] += 1.0 / members.Length;
                    Holler[i]++;
                }
            }
        }

        foreach (var figures in new[] { Deegan, Holler, Johnston })
        {
            var whole = figures.Sum();
            for (var i = 0; i < n; i++)
            {
                figures[i] /= whole;
            }
        }
    }

    public long Winning { get; }

    public long[] Swings { get; }

    public double[] Shapley { get; }

    public double[] Deegan { get; }

    public double[] Holler { get; }

    public double[] Johnston { get; }

    public static double Choose(int n, int k)
    {
        var ways = BigInteger.One;
        for (var i = 1; i <= k; i++)
        {
            ways = ways * (n - k + i) / i;
        }

        return (double)ways;
    }
}
