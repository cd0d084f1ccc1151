using System.Numerics;

namespace StrategicAlliance.Games;

/// <summary>Payoffs and levels from the coalitions that fix them: linear equations, solved again until every digit of a double stands.</summary>
internal static class TightSystem
{
    /// <summary>The payoffs, then the levels; <see langword="null"/> if the coalitions do not fix them all.</summary>
    public static double[]? Solve(Game game, IReadOnlyList<TightCoalition> tight)
    {
        var players = game.Players.Count;
        var size = players + tight.Max(coalition => coalition.Level) + 1;
        if (tight.Count != size)
        {
            return null;
        }

        var inverse = new BasisInverse(size);
        if (!inverse.Invert((row, column) => Entry(tight[row], column, players)))
        {
            return null;
        }

        var (high, low, residual, step) = (new double[size], new double[size], new double[size], new double[size]);
        for (var round = 0; round < 4; round++)
        {
            for (var row = 0; row < size; row++)
            {
                residual[row] = Residual(game, tight[row], players, high, low);
            }

            inverse.Apply(residual, step);
            for (var i = 0; i < size; i++)
            {
                var sum = high[i] + step[i];
                low[i] += Lost(high[i], step[i], sum);
                high[i] = sum + low[i];
                low[i] = Lost(sum, low[i], high[i]);
            }
        }

        return Array.Exists(high, number => !double.IsFinite(number)) ? null : Array.ConvertAll(high, number => number + 0.0);
    }

    private static double Entry(TightCoalition coalition, int column, int players) => column < players
        ? coalition.Bits >> column & 1
        : column - players == coalition.Level ? coalition.Weight : 0;

    // What the two numbers sum to beyond the rounded sum (Knuth).
    private static double Lost(double first, double second, double sum)
    {
        var part = sum - first;
        return first - (sum - part) + (second - part);
    }

    private static double Residual(Game game, TightCoalition coalition, int players, double[] high, double[] low)
    {
        var (sum, rest) = (game.Values[coalition.Bits], 0.0);
        for (var bits = coalition.Bits; bits != 0; bits &= bits - 1)
        {
            var player = BitOperations.TrailingZeroCount(bits);
            Add(-high[player]);
            rest -= low[player];
        }

        if (coalition.Level >= 0)
        {
            var level = players + coalition.Level;
            var product = coalition.Weight * high[level];
            Add(-product);
            rest -= Math.FusedMultiplyAdd(coalition.Weight, high[level], -product) + (coalition.Weight * low[level]);
        }

        return sum + rest;

        void Add(double term)
        {
            var next = sum + term;
            rest += Lost(sum, term, next);
            sum = next;
        }
    }
}
