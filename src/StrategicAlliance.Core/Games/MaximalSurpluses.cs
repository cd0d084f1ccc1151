using System.Numerics;

namespace StrategicAlliance.Games;

/// <summary>For every two players, the most the first could hope for without the second: the largest excess among coalitions with the one and without the other.</summary>
internal sealed class MaximalSurpluses
{
    private readonly int players;
    private readonly double[] surpluses;
    private readonly int[] coalitions;

    public MaximalSurpluses(ReadOnlySpan<double> values, ReadOnlySpan<double> allocation)
    {
        players = allocation.Length;
        surpluses = new double[players * players];
        coalitions = new int[players * players];
        Array.Fill(surpluses, double.NegativeInfinity);
        var payoffs = new double[values.Length];
        for (var bits = 1; bits < values.Length - 1; bits++)
        {
            payoffs[bits] = payoffs[bits & (bits - 1)] + allocation[BitOperations.TrailingZeroCount(bits)];
            var excess = values[bits] - payoffs[bits];
            for (var inside = bits; inside != 0; inside &= inside - 1)
            {
                var row = BitOperations.TrailingZeroCount(inside) * players;
                for (var outside = ~bits & (values.Length - 1); outside != 0; outside &= outside - 1)
                {
                    var at = row + BitOperations.TrailingZeroCount(outside);
                    if (excess > surpluses[at])
                    {
                        surpluses[at] = excess;
                        coalitions[at] = bits;
                    }
                }
            }
        }
    }

    public double this[int with, int without] => surpluses[(with * players) + without];

    public int Coalition(int with, int without) => coalitions[(with * players) + without];
}
