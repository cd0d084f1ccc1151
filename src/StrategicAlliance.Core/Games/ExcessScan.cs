using System.Numerics;
using System.Runtime.InteropServices;

namespace StrategicAlliance.Games;

/// <summary>Looks through all coalitions for those whose excess is too large, by blocks of coalitions that differ in the first players only.</summary>
/// <remarks>The payoffs of a coalition are the sum of two table entries; nothing is allocated for a coalition.</remarks>
internal sealed class ExcessScan
{
    private readonly Game game;
    private readonly double[]? weights;
    private readonly int lowBits;
    private readonly double[] lowPayoffs;
    private readonly long[] lowHashes;
    private readonly double[] highPayoffs;
    private readonly double[] worst;
    private readonly int[] order;

    public ExcessScan(Game game, double[]? weights)
    {
        (this.game, this.weights) = (game, weights);
        var players = game.Players.Count;
        lowBits = Math.Min(players, players <= 8 ? 2 : players <= 12 ? players - 6 : players / 2);
        (lowPayoffs, lowHashes) = (new double[1 << lowBits], new long[1 << lowBits]);
        highPayoffs = new double[1 << (players - lowBits)];
        (worst, order) = (new double[highPayoffs.Length], new int[highPayoffs.Length]);
    }

    /// <summary>The largest excess less the weighted level, over all coalitions whose hash is not 0; the worst of each of the worst blocks is added to the list.</summary>
    /// <param name="payoffs">What each player gets.</param>
    /// <param name="level">What is taken off every excess, times the weight of the coalition.</param>
    /// <param name="hash">0 for the coalitions to pass over.</param>
    /// <param name="allowed">What may be left.</param>
    /// <param name="most">How many to add at most.</param>
    /// <param name="found">Where they are added.</param>
    public double Find(ReadOnlySpan<double> payoffs, double level, SubsetSums hash, double allowed, int most, List<int> found)
    {
        Sums(payoffs[..lowBits], lowPayoffs);
        Sums(payoffs[lowBits..], highPayoffs);
        for (var bits = 0; bits < lowHashes.Length; bits++)
        {
            lowHashes[bits] = hash[bits];
        }

        var (largest, count) = (double.NegativeInfinity, 0);
        for (var block = 0; block < worst.Length; block++)
        {
            var excess = Block(block, level, hash[block << lowBits]);
            largest = Math.Max(largest, excess);
            if (excess > allowed)
            {
                worst[count] = -excess;
                order[count++] = block;
            }
        }

        Array.Sort(worst, order, 0, count);
        for (var rank = 0; rank < Math.Min(most, count); rank++)
        {
            found.Add(Place(order[rank], level, hash, -worst[rank]));
        }

        return largest;
    }

    /// <summary>The largest excess of a coalition, up or down.</summary>
    public double Spread(ReadOnlySpan<double> payoffs)
    {
        Sums(payoffs[..lowBits], lowPayoffs);
        Sums(payoffs[lowBits..], highPayoffs);
        var spread = 0.0;
        for (var block = 0; block < highPayoffs.Length; block++)
        {
            var values = game.Values.Slice(block << lowBits, lowPayoffs.Length);
            for (var low = 0; low < values.Length; low++)
            {
                spread = Math.Max(spread, Math.Abs(values[low] - (lowPayoffs[low] + highPayoffs[block])));
            }
        }

        return spread;
    }

    private static void Sums(ReadOnlySpan<double> terms, double[] sums)
    {
        sums[0] = 0;
        for (var bits = 1; bits < sums.Length; bits++)
        {
            sums[bits] = sums[bits & (bits - 1)] + terms[BitOperations.TrailingZeroCount(bits)];
        }
    }

    private double Block(int block, double level, long hash)
    {
        var values = game.Values.Slice(block << lowBits, 1 << lowBits);
        var blockWeights = weights is null ? default : weights.AsSpan(block << lowBits, 1 << lowBits);
        if (values.Length < Vector<double>.Count)
        {
            var largest = double.NegativeInfinity;
            for (var i = 0; i < values.Length; i++)
            {
                largest = unchecked(lowHashes[i] + hash) == 0 ? largest : Math.Max(largest, Excess(block, i, level));
            }

            return largest;
        }

        var v = MemoryMarshal.Cast<double, Vector<double>>(values);
        var x = MemoryMarshal.Cast<double, Vector<double>>(lowPayoffs.AsSpan());
        var h = MemoryMarshal.Cast<long, Vector<long>>(lowHashes.AsSpan());
        var (shift, levels, passed, none) = (new Vector<double>(highPayoffs[block]), new Vector<double>(level), new Vector<long>(unchecked(-hash)), new Vector<double>(double.NegativeInfinity));
        var best = none;
        if (weights is null)
        {
            for (var i = 0; i < v.Length; i++)
            {
                best = Vector.Max(best, Vector.ConditionalSelect(Vector.Equals(h[i], passed), none, v[i] - (x[i] + shift) - levels));
            }
        }
        else
        {
            var w = MemoryMarshal.Cast<double, Vector<double>>(blockWeights);
            for (var i = 0; i < v.Length; i++)
            {
                best = Vector.Max(best, Vector.ConditionalSelect(Vector.Equals(h[i], passed), none, v[i] - (x[i] + shift) - (w[i] * levels)));
            }
        }

        var most = best[0];
        for (var lane = 1; lane < Vector<double>.Count; lane++)
        {
            most = Math.Max(most, best[lane]);
        }

        return most;
    }

    private double Excess(int block, int low, double level)
    {
        var bits = (block << lowBits) + low;
        return game.Values[bits] - (lowPayoffs[low] + highPayoffs[block]) - (weights is null ? level : weights[bits] * level);
    }

    private int Place(int block, double level, SubsetSums hash, double excess)
    {
        var offset = hash[block << lowBits];
        for (var low = 0; low < lowPayoffs.Length; low++)
        {
            if (unchecked(lowHashes[low] + offset) != 0 && Excess(block, low, level).Equals(excess))
            {
                return (block << lowBits) + low;
            }
        }

        throw new InvalidOperationException("The worst coalition of a block was not found again.");
    }
}
