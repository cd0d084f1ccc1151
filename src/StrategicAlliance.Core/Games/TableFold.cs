using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace StrategicAlliance.Games;

/// <summary>Folds a table over subsets of bits in half, bit by bit: the sums (or largest entries) where a bit is set, for all bits in one go.</summary>
/// <remarks>The order of additions is fixed, whatever the machine's vectors are.</remarks>
internal static class TableFold
{
    /// <summary>Adds up; the table is used up.</summary>
    /// <param name="table">2^k entries.</param>
    /// <param name="upper">Takes, for every bit, the sum of the entries where it is set; or empty.</param>
    /// <returns>The sum of all entries.</returns>
    public static double Add(Span<double> table, Span<double> upper)
    {
        for (var bit = BitOperations.Log2((uint)table.Length) - 1; bit >= 0; bit--)
        {
            var low = table[..(1 << bit)];
            var high = table.Slice(1 << bit, 1 << bit);
            if (!upper.IsEmpty)
            {
                upper[bit] = Sum(high);
            }

            AddTo(low, high);
        }

        return table[0];
    }

    /// <summary>Takes the largest; the table is used up.</summary>
    /// <param name="table">2^k entries.</param>
    /// <param name="upper">Takes, for every bit, the largest of the entries where it is set.</param>
    public static void Max(Span<double> table, Span<double> upper)
    {
        for (var bit = BitOperations.Log2((uint)table.Length) - 1; bit >= 0; bit--)
        {
            var half = 1 << bit;
            upper[bit] = double.NegativeInfinity;
            for (var i = 0; i < half; i++)
            {
                upper[bit] = Math.Max(upper[bit], table[half + i]);
                table[i] = Math.Max(table[i], table[half + i]);
            }
        }
    }

    /// <summary>The sum of eight lanes, always in the same order.</summary>
    public static double Sum(Vector512<double> lanes)
    {
        var four = lanes.GetLower() + lanes.GetUpper();
        var two = four.GetLower() + four.GetUpper();
        return two[0] + two[1];
    }

    private static double Sum(ReadOnlySpan<double> values)
    {
        var eight = Vector512<double>.Zero;
        foreach (var lanes in MemoryMarshal.Cast<double, Vector512<double>>(values))
        {
            eight += lanes;
        }

        var sum = Sum(eight);
        foreach (var value in values[(values.Length & ~7)..])
        {
            sum += value;
        }

        return sum;
    }

    private static void AddTo(Span<double> low, ReadOnlySpan<double> high)
    {
        var into = MemoryMarshal.Cast<double, Vector512<double>>(low);
        var from = MemoryMarshal.Cast<double, Vector512<double>>(high);
        for (var i = 0; i < into.Length; i++)
        {
            into[i] += from[i];
        }

        for (var i = low.Length & ~7; i < low.Length; i++)
        {
            low[i] += high[i];
        }
    }
}
