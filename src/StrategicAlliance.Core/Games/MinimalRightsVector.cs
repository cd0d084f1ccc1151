using System.Numerics;

namespace StrategicAlliance.Games;

/// <summary>The largest rest that a player can keep in any coalition whose other members all get their utopia payoffs.</summary>
/// <remarks>One pass over the table: m(i) = M(i) + max over S with i of v(S) - M(S).</remarks>
internal static class MinimalRightsVector
{
    private const int BlockBits = 9;

    public static double[] Of(ReadOnlySpan<double> values, double[] utopia)
    {
        var low = Math.Min(utopia.Length, BlockBits);
        var block = 1 << low;
        var demands = TableScan.Sums(utopia.AsSpan(0, low));
        var rests = new double[block];
        var best = new double[values.Length >> low];
        rests.AsSpan().Fill(double.NegativeInfinity);
        for (var at = 0; at < best.Length; at++)
        {
            best[at] = Rest(values.Slice(at << low, block), demands, Demand(utopia.AsSpan(low), at), rests);
        }

        var most = new double[utopia.Length];
        TableFold.Max(best, most.AsSpan(low));
        TableFold.Max(rests, most.AsSpan(0, low));
        for (var player = 0; player < most.Length; player++)
        {
            most[player] += utopia[player];
        }

        return most;
    }

    private static double Rest(ReadOnlySpan<double> values, ReadOnlySpan<double> demands, double above, Span<double> rests)
    {
        var most = double.NegativeInfinity;
        for (var i = 0; i < values.Length; i++)
        {
            var rest = values[i] - (demands[i] + above);
            rests[i] = Math.Max(rests[i], rest);
            most = Math.Max(most, rest);
        }

        return most;
    }

    private static double Demand(ReadOnlySpan<double> utopia, int members)
    {
        var sum = 0.0;
        for (var rest = members; rest != 0; rest &= rest - 1)
        {
            sum += utopia[BitOperations.TrailingZeroCount(rest)];
        }

        return sum;
    }
}
