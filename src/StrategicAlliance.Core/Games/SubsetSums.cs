using System.Numerics;

namespace StrategicAlliance.Games;

/// <summary>The sum of one whole number for every player over any coalition, from two short tables.</summary>
internal readonly struct SubsetSums
{
    private readonly long[] low;
    private readonly long[] high;
    private readonly int lowBits;

    public SubsetSums(ReadOnlySpan<long> terms)
    {
        lowBits = terms.Length / 2;
        low = Sums(terms[..lowBits]);
        high = Sums(terms[lowBits..]);
    }

    /// <summary>The sum, modulo 2^64.</summary>
    public long this[int bits] => unchecked(low[bits & (low.Length - 1)] + high[bits >> lowBits]);

    private static long[] Sums(ReadOnlySpan<long> terms)
    {
        var sums = new long[1 << terms.Length];
        for (var bits = 1; bits < sums.Length; bits++)
        {
            sums[bits] = unchecked(sums[bits & (bits - 1)] + terms[BitOperations.TrailingZeroCount(bits)]);
        }

        return sums;
    }
}
