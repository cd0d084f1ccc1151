using System.Numerics;

namespace StrategicAlliance.Games;

/// <summary>What one look over a table tells.</summary>
internal static class TableScan
{
    /// <summary>The largest absolute value.</summary>
    public static double Largest(ReadOnlySpan<double> values)
    {
        var largest = 0.0;
        foreach (var value in values)
        {
            largest = Math.Max(largest, Math.Abs(value));
        }

        return largest;
    }

    /// <summary>The sum over the members of every coalition, by its bits, of one number for each player.</summary>
    public static double[] Sums(ReadOnlySpan<double> numbers)
    {
        var sums = new double[1 << numbers.Length];
        for (var bits = 1; bits < sums.Length; bits++)
        {
            sums[bits] = sums[bits & (bits - 1)] + numbers[BitOperations.TrailingZeroCount(bits)];
        }

        return sums;
    }

    /// <summary>Whether there is nothing but finite numbers.</summary>
    public static bool IsFinite(ReadOnlySpan<double> values)
    {
        foreach (var value in values)
        {
            if (!double.IsFinite(value))
            {
                return false;
            }
        }

        return true;
    }
}
