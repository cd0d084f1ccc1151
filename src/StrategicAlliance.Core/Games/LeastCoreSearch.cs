using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>Finds the least core and proves it from both sides: a division that reaches its value, and balanced coalitions that allow no less.</summary>
internal static class LeastCoreSearch
{
    private static readonly double[] Tolerances = [1e-12, 1e-10, 1e-8];

    public static Outcome<LeastCore> Of(Game game)
    {
        if (game.Players.Count == 1)
        {
            return new OnlyOnePlayer(game.Players[0]);
        }

        if (CertifiedNucleolus.IsTooLarge(game))
        {
            return new ValuesTooLarge();
        }

        var start = new double[game.Players.Count];
        Array.Fill(start, game.Grand / start.Length);
        foreach (var tolerance in Tolerances)
        {
            var minimizer = new ExcessMinimizer(game, new ExcessRule(), start, tolerance);
            if (minimizer.Next() == LevelEnd.Found && Proved(game, minimizer, tolerance) is { } found)
            {
                return found;
            }
        }

        return new NotCertified("leastCoreValue", "the division found and the balanced coalitions found do not meet.");
    }

    private static LeastCore? Proved(Game game, ExcessMinimizer minimizer, double tolerance)
    {
        var (basis, all) = (new IncidenceBasis(game.Players.Count), game.Values.Length - 1);
        foreach (var coalition in minimizer.Tight)
        {
            if (coalition.Level == 0 && !basis.TryAdd(coalition.Bits))
            {
                return null;
            }
        }

        // All players as a combination of the coalitions: exact weights, as whole numbers over the determinant.
        var coordinates = new long[game.Players.Count];
        basis.Column(all, coordinates);
        var (weights, worth, sum) = (new List<BalancingWeight>(), 0.0, 0.0);
        for (var row = 0; row < coordinates.Length; row++)
        {
            if (basis[row] == 0 ? coordinates[row] != 0 : coordinates[row] <= 0)
            {
                return null;
            }

            if (basis[row] != 0)
            {
                var weight = (double)coordinates[row] / basis.Determinant;
                weights.Add(new(game.Players, new((ulong)basis[row]), new(coordinates[row], basis.Determinant)));
                worth += weight * game.Values[basis[row]];
                sum += weight;
            }
        }

        var value = (worth - game.Grand) / sum;
        var rounding = Math.Max(3 * tolerance * minimizer.Scale, 4 * minimizer.Noise);
        var (worst, excess) = Core.Worst(game, minimizer.Payoffs);
        return excess - value <= rounding && worst > 0
            ? new(game.Players, value + 0.0, minimizer.Payoffs.ToArray().Select(payoff => payoff + 0.0).ToValueList(), weights.OrderBy(weight => weight.Coalition.Bits).ToValueList(), worth, rounding)
            : null;
    }
}
