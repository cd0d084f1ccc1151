using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>The Aumann-Dreze value: the Shapley value of each union on its own, as if nothing could be earned across unions.</summary>
/// <remarks>The same for costs. Shares of a union sum to its own worth, so that all shares sum to v(N) only if the unions earn as much apart. Immutable; safe to share between threads.</remarks>
public sealed class AumannDrezeValue : ISolutionConcept
{
    private static readonly ClosedForm Certificate = new(
        "sum over sets T of other members of the union of t! (p-t-1)! / p! (v(T and i) - v(T))",
        ["efficiency of every union", "null player", "additivity", "symmetry within unions"]);

    private readonly Unions unions;

    /// <summary>The value for these unions.</summary>
    /// <param name="unions">The unions.</param>
    /// <exception cref="ArgumentNullException"><paramref name="unions"/> is <see langword="null"/>.</exception>
    public AumannDrezeValue(Unions unions) => this.unions = Bounds.Given(unions);

    /// <inheritdoc/>
    public string Name => "aumannDreze";

    /// <inheritdoc/>
    public Citation Citation { get; } = new("Aumann & Dreze", 1974, "Cooperative games with coalition structures, International Journal of Game Theory 3:217-237");

    /// <summary>Solves a gain game.</summary>
    /// <param name="game">The game, of the players of the unions.</param>
    /// <returns>What every player gets; or refused as <see cref="ValuesTooLarge"/>.</returns>
    /// <exception cref="ArgumentException">The game has other players.</exception>
    public Outcome<Solution> Solve(Game game) => Solve(Bounds.Given(game).Players, game.Table);

    /// <summary>Solves a cost game; the rule is linear, so that it is the same for costs.</summary>
    /// <param name="game">The game, of the players of the unions.</param>
    /// <returns>What every player pays; or refused as <see cref="ValuesTooLarge"/>.</returns>
    /// <exception cref="ArgumentException">The game has other players.</exception>
    public Outcome<Solution> Solve(CostGame game) => Solve(Bounds.Given(game).Players, game.Table);

    private Outcome<Solution> Solve(Players players, ReadOnlyMemory<double> values) =>
        !players.Equals(unions.Players) ? throw new ArgumentException("The game has other players than the unions.", nameof(players))
        : ClosedFormAnswer.Of(this, players, UnionGames.Alone(values, unions, SizeWeights.Shapley), Certificate);
}
