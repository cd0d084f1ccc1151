using System.Numerics;

namespace StrategicAlliance.Games;

/// <summary>What every coalition of an assignment market is worth.</summary>
internal static class AssignmentTable
{
    /// <summary>The best matching within every coalition: its last buyer stays alone or trades with one of its sellers.</summary>
    public static double[] Of(double[,] surplus)
    {
        var sellers = surplus.GetLength(0);
        var table = new double[1 << (sellers + surplus.GetLength(1))];
        var sellerBits = (1 << sellers) - 1;
        for (var bits = sellerBits + 1; bits < table.Length; bits++)
        {
            var last = 31 - BitOperations.LeadingZeroCount((uint)bits);
            var others = bits & ~(1 << last);
            var best = table[others];
            for (var rest = bits & sellerBits; rest != 0; rest &= rest - 1)
            {
                var seller = BitOperations.TrailingZeroCount(rest);
                best = Math.Max(best, table[others & ~(1 << seller)] + surplus[seller, last - sellers]);
            }

            table[bits] = best;
        }

        return table;
    }
}
