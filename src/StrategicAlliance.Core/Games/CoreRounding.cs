using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>Rounds payoffs to whole units, such as cents, so that no coalition would do better alone; or says by how much that cannot be done.</summary>
/// <remarks>
/// <para>First the largest remainder, which is the nearest of all. If a coalition would leave it, an integer program looks for the nearest allocation in whole units
/// that keeps all; if there is none, for the one whose worst-off coalition gains least alone, and of these for the nearest. A game with a core may have no point of it in
/// whole units. Payoffs that are themselves outside the core are only rounded up or down, so that no coalition gains more alone than by the payoffs, or as little more as can be. Definition of this library; core after Gillies 1959, largest remainder after Hamilton 1791.</para>
/// <para>Exact: units are whole numbers, and values that are whole units to a millionth of one count as such. Up to 2^53 units.</para>
/// </remarks>
public static class CoreRounding
{
    private const double MostUnits = 9_007_199_254_740_992;

    /// <summary>Rounds payoffs of a gain game.</summary>
    /// <param name="game">The game.</param>
    /// <param name="payoffs">What every player gets, in the order of the players; they sum to what all earn together.</param>
    /// <param name="unit">The unit, above 0, e.g. 0.01.</param>
    /// <returns>The allocation; or refused as <see cref="TotalNotInWholeUnits"/>, <see cref="AllocationNotEfficient"/> or <see cref="NotCorrected"/>.</returns>
    /// <exception cref="ArgumentException">There is not one finite payoff for every player, or the unit is not above 0.</exception>
    public static Outcome<RoundedAllocation> Of(Game game, IReadOnlyList<double> payoffs, decimal unit)
    {
        Bounds.Given(game);
        return Of(game.Players, game.Values, Stability.Checked(game.Players, payoffs), unit, 1);
    }

    /// <summary>Rounds shares of a cost game.</summary>
    /// <param name="game">The game.</param>
    /// <param name="shares">What every player pays, in the order of the players; they sum to what all pay together.</param>
    /// <param name="unit">The unit, above 0, e.g. 0.01.</param>
    /// <returns>The allocation, in costs; or refused as for a gain game.</returns>
    /// <exception cref="ArgumentException">There is not one finite share for every player, or the unit is not above 0.</exception>
    public static Outcome<RoundedAllocation> Of(CostGame game, IReadOnlyList<double> shares, decimal unit)
    {
        Bounds.Given(game);
        return Of(game.Players, game.ToGains().Values, [.. Stability.Checked(game.Players, shares).Select(share => 0 - share)], unit, -1);
    }

    private static Outcome<RoundedAllocation> Of(Players players, ReadOnlySpan<double> values, double[] payoffs, decimal unit, int sign)
    {
        if (unit <= 0)
        {
            throw Bounds.Outside(unit, "a unit above 0", nameof(unit));
        }

        var table = InUnits(values, unit);
        var wanted = InUnits(payoffs, unit);
        var total = Math.Round(table[^1]);
        if (total != table[^1] || Math.Abs(total) > MostUnits)
        {
            return new TotalNotInWholeUnits((sign * values[^1]) + 0.0, unit);
        }

        if (Math.Abs(wanted.Sum() - total) > 1e-6 * Math.Max(1, TableScan.Largest(wanted)))
        {
            return new AllocationNotEfficient(sign * payoffs.Sum(), sign * values[^1]);
        }

        return new CoreRoundingSearch(table, wanted).Run() is not { } found
            ? new NotCorrected(players.Count)
            : Told(players, values, found, unit, sign);
    }

    private static RoundedAllocation Told(Players players, ReadOnlySpan<double> values, CoreRoundingResult found, decimal unit, int sign)
    {
        var payoffs = found.Units.Select(units => sign * ((decimal)units * unit)).ToValueList();
        var worst = found.Worst == 0 ? null : new BlockingCoalition(
            players,
            new((ulong)found.Worst),
            sign * values[found.Worst],
            (double)new Coalition((ulong)found.Worst).Members.Sum(player => payoffs[player]));
        return new RoundedAllocation(players, unit, payoffs, found.Shortfall * (double)unit, worst, found.IsLargestRemainder, found.IsProven);
    }

    // 65.15 in cents is 6515, though the product of binary fractions is a hair off.
    private static double[] InUnits(ReadOnlySpan<double> numbers, decimal unit)
    {
        var units = numbers.ToArray();
        var size = (double)unit;
        for (var i = 0; i < units.Length; i++)
        {
            var exact = units[i] / size;
            var whole = Math.Round(exact);
            units[i] = Math.Abs(exact - whole) <= Math.Max(1e-6, 1e-12 * Math.Abs(whole)) ? whole : exact;
        }

        return units;
    }
}
