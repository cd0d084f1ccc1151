using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>The tau value: the compromise between the least that everybody can claim (<see cref="MinimalRights"/>) and the most that it can ask for
/// (<see cref="UtopiaPayoffs"/>), on the straight line between them.</summary>
/// <remarks>Defined for quasi-balanced games: no minimal right above the utopia payoff, and v(N) between the sums of the two; differences up to 1e-9 of
/// the largest value are taken for rounding. Shares sum to v(N). Immutable; safe to share between threads.</remarks>
public sealed class TauValue : ISolutionConcept
{
    private const double Tolerance = 1e-9;

    private static readonly ClosedForm Certificate = new(
        "m + t (M - m) with t such that the shares sum to v(N), m the minimal rights and M the utopia payoffs",
        ["efficiency", "the minimal right property", "the restricted proportionality property"]);

    /// <inheritdoc/>
    public string Name => "tau";

    /// <inheritdoc/>
    public Citation Citation { get; } = new("Tijs", 1981, "Bounds for the core and the tau-value, in Game Theory and Mathematical Economics:123-132 (axioms: Tijs 1987, Math Soc Sci 13:177-181)");

    /// <summary>Solves a gain game.</summary>
    /// <param name="game">The game.</param>
    /// <returns>What every player gets; or refused as <see cref="GameNotQuasiBalanced"/> or <see cref="ValuesTooLarge"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="game"/> is <see langword="null"/>.</exception>
    public Outcome<Solution> Solve(Game game)
    {
        var players = Bounds.Given(game).Players;
        var most = Contributions.ToAllOthers(game.Values, players.Count);
        var least = MinimalRightsVector.Of(game.Values, most);
        var (lower, upper) = (least.Sum(), most.Sum());
        if (!double.IsFinite(lower) || !double.IsFinite(upper))
        {
            return new ValuesTooLarge();
        }

        var slack = Tolerance * TableScan.Largest(game.Values);
        for (var player = 0; player < players.Count; player++)
        {
            if (least[player] > most[player] + slack)
            {
                return new GameNotQuasiBalanced(lower, upper, game.Grand, players[player]);
            }
        }

        if (lower > game.Grand + slack || upper < game.Grand - slack)
        {
            return new GameNotQuasiBalanced(lower, upper, game.Grand, null);
        }

        // Where the bounds meet there is nothing left to compromise about.
        return ClosedFormAnswer.Of(
            this,
            players,
            upper - lower <= slack ? Contributions.WithEqualRest(least, game.Grand) : Contributions.Between(least, most, (game.Grand - lower) / (upper - lower)),
            Certificate);
    }

    /// <summary>Solves a cost game.</summary>
    /// <param name="game">The game.</param>
    /// <returns>What every player pays; or refused as <see cref="GameNotQuasiBalanced"/> (with the figures of <see cref="CostGame.ToGains"/>) or <see cref="ValuesTooLarge"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="game"/> is <see langword="null"/>.</exception>
    public Outcome<Solution> Solve(CostGame game) => Solve(Bounds.Given(game).ToGains()).Then(solution => (Outcome<Solution>)solution.Negated());
}
