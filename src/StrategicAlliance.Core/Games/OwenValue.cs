using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>The Owen value: the Shapley value when players negotiate in unions. The unions divide by the Shapley value what all earn, and the members of a union divide its part by what each could gain in the union's place.</summary>
/// <remarks>The same for costs. Shares sum to v(N), and those of a union to its Shapley value in the game between the unions. Equal to the Shapley value if all are in one union or each is alone. Takes as many steps as there are sets of unions times sets of members, no orders. Immutable; safe to share between threads.</remarks>
public sealed class OwenValue : ISolutionConcept
{
    private static readonly ClosedForm Certificate = new(
        "sum over sets R of other unions and T of other members of r! (m-r-1)! / m! t! (p-t-1)! / p! (v(R, T and i) - v(R and T))",
        ["efficiency", "null player", "additivity", "symmetry within unions", "symmetry between unions"]);

    private readonly Unions unions;

    /// <summary>The value for these unions.</summary>
    /// <param name="unions">The unions.</param>
    /// <exception cref="ArgumentNullException"><paramref name="unions"/> is <see langword="null"/>.</exception>
    public OwenValue(Unions unions) => this.unions = Bounds.Given(unions);

    /// <inheritdoc/>
    public string Name => "owen";

    /// <inheritdoc/>
    public Citation Citation { get; } = new("Owen", 1977, "Values of games with a priori unions, in: Henn & Moeschlin (eds.), Mathematical Economics and Game Theory, 76-88");

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
        : ClosedFormAnswer.Of(this, players, UnionGames.TwoSteps(values, unions, SizeWeights.Shapley), Certificate);
}
