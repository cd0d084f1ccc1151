using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>The core: the divisions at which no coalition would do better alone.</summary>
public static class Core
{
    /// <summary>Where it is published.</summary>
    public static Citation Citation { get; } = new("Gillies", 1959, "Solutions to general non-zero-sum games, Contributions to the Theory of Games IV, Annals of Mathematics Studies 40: 47-85");

    /// <summary>Looks whether a division of gains is in the core, within rounding (a part in 10^12 of the largest value).</summary>
    /// <param name="game">The game.</param>
    /// <param name="payoffs">What each player gets, in the order of the players.</param>
    /// <returns>The coalition with the largest complaint, and whether it blocks.</returns>
    /// <exception cref="ArgumentException">There is not one finite payoff for every player.</exception>
    public static CoreMembership Examine(Game game, ReadOnlySpan<double> payoffs)
    {
        ArgumentNullException.ThrowIfNull(game);
        return Examine(game, payoffs, Rounding(game));
    }

    /// <summary>Looks whether a division of gains is in the core.</summary>
    /// <param name="game">The game.</param>
    /// <param name="payoffs">What each player gets, in the order of the players.</param>
    /// <param name="tolerance">How large a complaint is passed over, in the unit of the game's values, e.g. half a cent.</param>
    /// <returns>The coalition with the largest complaint, and whether it blocks.</returns>
    /// <exception cref="ArgumentException">There is not one finite payoff for every player, or the tolerance is negative or not finite.</exception>
    public static CoreMembership Examine(Game game, ReadOnlySpan<double> payoffs, double tolerance)
    {
        ArgumentNullException.ThrowIfNull(game);
        return Examine(game, payoffs, tolerance, turned: false);
    }

    /// <summary>Looks whether a division of costs is in the core, within rounding (a part in 10^12 of the largest cost).</summary>
    /// <param name="game">The game.</param>
    /// <param name="payments">What each player pays, in the order of the players.</param>
    /// <returns>The coalition with the largest complaint, and whether it blocks.</returns>
    /// <exception cref="ArgumentException">There is not one finite payment for every player.</exception>
    public static CoreMembership Examine(CostGame game, ReadOnlySpan<double> payments)
    {
        ArgumentNullException.ThrowIfNull(game);
        var gains = game.ToGains();
        return Examine(gains, Turned(payments), Rounding(gains), turned: true);
    }

    /// <summary>Looks whether a division of costs is in the core.</summary>
    /// <param name="game">The game.</param>
    /// <param name="payments">What each player pays, in the order of the players.</param>
    /// <param name="tolerance">How large a complaint is passed over, in the unit of the game's costs, e.g. half a cent.</param>
    /// <returns>The coalition with the largest complaint, and whether it blocks.</returns>
    /// <exception cref="ArgumentException">There is not one finite payment for every player, or the tolerance is negative or not finite.</exception>
    public static CoreMembership Examine(CostGame game, ReadOnlySpan<double> payments, double tolerance)
    {
        ArgumentNullException.ThrowIfNull(game);
        return Examine(game.ToGains(), Turned(payments), tolerance, turned: true);
    }

    /// <summary>A division in the core: one that leaves every coalition as much room as possible.</summary>
    /// <param name="game">The game.</param>
    /// <returns>The division, with a <see cref="NoBlockingCoalition"/>; refused as <see cref="CoreIsEmpty"/>, with the weights that prove it.</returns>
    public static Outcome<Solution> ElementOf(Game game)
    {
        ArgumentNullException.ThrowIfNull(game);
        return Element(game);
    }

    /// <summary>A division of costs in the core: one that leaves every coalition as much room as possible.</summary>
    /// <param name="game">The game.</param>
    /// <returns>The division, with a <see cref="NoBlockingCoalition"/>; refused as <see cref="CoreIsEmpty"/>, with the weights that prove it.</returns>
    public static Outcome<Solution> ElementOf(CostGame game)
    {
        ArgumentNullException.ThrowIfNull(game);
        return Element(game.ToGains()).Then(element => (Outcome<Solution>)element.Negated());
    }

    /// <summary>The coalition other than that of all with the largest excess; 0 if there is none.</summary>
    internal static (int Bits, double Excess) Worst(Game game, ReadOnlySpan<double> payoffs)
    {
        if (game.Players.Count == 1)
        {
            return (0, double.NegativeInfinity);
        }

        // The span of all players is passed over: the empty coalition and that of all.
        var basis = new IncidenceBasis(game.Players.Count);
        basis.TryAdd(game.Values.Length - 1);
        var found = new List<int>();
        var excess = new ExcessScan(game, null).Find(payoffs, 0, basis.SpanHash(), double.NegativeInfinity, 1, found);
        return (found[0], excess);
    }

    private static double Rounding(Game game) => GameProperties.RelativeTolerance * TableScan.Largest(game.Values);

    private static double[] Turned(ReadOnlySpan<double> payments) => Array.ConvertAll(payments.ToArray(), payment => 0 - payment);

    private static CoreMembership Examine(Game game, ReadOnlySpan<double> payoffs, double tolerance, bool turned)
    {
        if (payoffs.Length != game.Players.Count)
        {
            throw new ArgumentException(FormattableString.Invariant($"Expected {game.Players.Count} payoffs, one for every player; found {payoffs.Length}."), nameof(payoffs));
        }

        if (!(tolerance >= 0) || !double.IsFinite(tolerance))
        {
            throw Bounds.Outside(tolerance, "a finite number from 0 up", nameof(tolerance));
        }

        var sum = 0.0;
        foreach (var payoff in payoffs)
        {
            sum += double.IsFinite(payoff) ? payoff : throw new ArgumentException("Every payoff must be a finite number.", nameof(payoffs));
        }

        var (bits, excess) = Worst(game, payoffs);
        var left = turned ? sum - game.Grand : game.Grand - sum;
        return new(game.Players.NamesOf(new((ulong)bits)), new((ulong)bits), bits == 0 ? 0 : excess + 0.0, left + 0.0, tolerance);
    }

    private static Outcome<Solution> Element(Game game)
    {
        if (game.Players.Count == 1)
        {
            return new Solution("core", game.Players, ValueList.Create<double>([game.Grand]), new NoBlockingCoalition("", 0, 0), Citation);
        }

        return LeastCoreSearch.Of(game).Then(least =>
        {
            var (bits, excess) = Worst(game, [.. least.Payoffs]);
            var tolerance = Math.Max(least.Tolerance, Rounding(game));
            return least.Value > tolerance
                ? (Outcome<Solution>)new CoreIsEmpty(least.Worth, game.Grand, least.Weights)
                : new Solution("core", game.Players, least.Payoffs, new NoBlockingCoalition(game.Players.NamesOf(new((ulong)bits)), excess, tolerance), Citation);
        });
    }
}
