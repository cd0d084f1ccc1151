using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>Tests any allocation, from a contract or a rule, for coalitions that would do better alone, and finds the least change that would keep them.</summary>
/// <remarks>
/// <para>The core is the set of allocations that no coalition would leave (Gillies 1959). The correction is the allocation of the core for which the least
/// amount changes hands, a linear program; where the core is empty, of the least core (Maschler, Peleg &amp; Shapley 1979). Where several corrections move as
/// little, one of them is answered, always the same.</para>
/// <para>2^n coalitions are read several times: 20 players take seconds.</para>
/// </remarks>
public static class Stability
{
    private const int Listed = 20;

    /// <summary>Source of the core: Gillies 1959.</summary>
    public static Citation Citation { get; } = new("Gillies", 1959, "Solutions to General Non-Zero-Sum Games, Contributions to the Theory of Games IV, 47-85");

    /// <summary>Tests an allocation of a gain game.</summary>
    /// <param name="game">The game.</param>
    /// <param name="payoffs">What every player gets, in the order of the players.</param>
    /// <returns>The finding; or refused as <see cref="NotCorrected"/> if the linear program could not be solved reliably.</returns>
    /// <exception cref="ArgumentException">There is not one finite payoff for every player.</exception>
    public static Outcome<StabilityFinding> Of(Game game, IReadOnlyList<double> payoffs)
    {
        Bounds.Given(game);
        return Of(game.Players, game.Values, Checked(game.Players, payoffs), 1);
    }

    /// <summary>Tests shares of a cost game.</summary>
    /// <param name="game">The game.</param>
    /// <param name="shares">What every player pays, in the order of the players.</param>
    /// <returns>The finding, in costs; or refused as <see cref="NotCorrected"/>.</returns>
    /// <exception cref="ArgumentException">There is not one finite share for every player.</exception>
    public static Outcome<StabilityFinding> Of(CostGame game, IReadOnlyList<double> shares)
    {
        Bounds.Given(game);
        return Of(game.Players, game.ToGains().Values, [.. Checked(game.Players, shares).Select(share => 0 - share)], -1);
    }

    internal static double[] Checked(Players players, IReadOnlyList<double> payoffs)
    {
        ArgumentNullException.ThrowIfNull(payoffs);
        return payoffs.Count == players.Count && payoffs.All(double.IsFinite)
            ? [.. payoffs]
            : throw new ArgumentException(FormattableString.Invariant($"Expected {players.Count} finite numbers, one for every player."), nameof(payoffs));
    }

    private static Outcome<StabilityFinding> Of(Players players, ReadOnlySpan<double> values, double[] payoffs, int sign)
    {
        var tolerance = 1e-9 * Math.Max(TableScan.Largest(values), TableScan.Largest(payoffs));
        var worst = BlockingScan.Worst(values, payoffs, tolerance, Listed, out var count);
        var notShared = values[^1] - payoffs.Sum();
        var blocking = new List<BlockingCoalition>();
        foreach (var (bits, excess) in worst)
        {
            blocking.Add(new(players, new((ulong)bits), (sign * values[bits]) + 0.0, (sign * (values[bits] - excess)) + 0.0));
        }

        // Without values and payoffs there is nothing to scale by, and nothing to correct.
        var correction = count == 0 && Math.Abs(notShared) <= tolerance
            ? new StableCorrection(Signed(payoffs, sign), Signed(new double[payoffs.Length], 1), 0, 0)
            : Correct(values, payoffs, sign, tolerance);
        return correction is null
            ? new NotCorrected(players.Count)
            : new StabilityFinding(players, Signed(payoffs, sign), (sign * notShared) + 0.0, blocking.ToValueList(), count, correction, tolerance);
    }

    private static StableCorrection? Correct(ReadOnlySpan<double> values, double[] payoffs, int sign, double tolerance)
    {
        // In a unit in which the largest number is 1,000: the solver checks its results to a hundred-millionth of one.
        var unit = Math.Max(TableScan.Largest(values), TableScan.Largest(payoffs)) / 1000;
        var program = new CoreProgram(Scaled(values, unit), Scaled(payoffs, unit), tolerance / unit);
        if (program.LeastShortfall([], []) is not { } least)
        {
            return null;
        }

        var shortfall = least.Value * unit <= tolerance ? 0 : least.Value;
        if (Nearest(program, shortfall) is not { } nearest)
        {
            return null;
        }

        var changes = new double[payoffs.Length];
        for (var player = 0; player < changes.Length; player++)
        {
            changes[player] = (nearest.Point[player] * unit) - payoffs[player];
        }

        return new StableCorrection(Signed(Scaled(nearest.Point, 1 / unit), sign), Signed(changes, sign), nearest.Value * unit, shortfall * unit);
    }

    // Rows that only just fit each other may miss by a rounding error; then a hair is allowed, as thin as will do.
    private static (double Value, double[] Point)? Nearest(CoreProgram program, double shortfall)
    {
        foreach (var hair in new[] { 0, 1e-11, 1e-10, 1e-9, 1e-8 })
        {
            if (program.Nearest(shortfall + hair, [], []) is { } nearest)
            {
                return nearest;
            }
        }

        return null;
    }

    private static double[] Scaled(ReadOnlySpan<double> numbers, double unit)
    {
        var scaled = numbers.ToArray();
        for (var i = 0; i < scaled.Length; i++)
        {
            scaled[i] /= unit;
        }

        return scaled;
    }

    // Adding 0 turns a negative zero into zero.
    private static ValueList<double> Signed(double[] numbers, int sign) => numbers.Select(number => (sign * number) + 0.0).ToValueList();
}
