using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>The Banzhaf-Owen value: the Banzhaf value when players negotiate in unions. What a player adds on average, when all sets of other unions and all sets of the other members of its own union are equally likely.</summary>
/// <remarks>The same for costs. Shares need not sum to v(N). Equal to the Banzhaf value if all are in one union or each is alone. Sets of members that are not the whole union count too. Immutable; safe to share between threads.</remarks>
public sealed class BanzhafOwenValue : ISolutionConcept
{
    private static readonly ClosedForm Certificate = new(
        "sum over sets R of other unions and T of other members of (v(R, T and i) - v(R and T)) / (2^(m-1) 2^(p-1))",
        ["linearity", "dummy player", "symmetry within unions", "symmetry between unions", "2-efficiency within unions", "indifference of isolation in unions"]);

    private readonly Unions unions;

    /// <summary>The value for these unions.</summary>
    /// <param name="unions">The unions.</param>
    /// <exception cref="ArgumentNullException"><paramref name="unions"/> is <see langword="null"/>.</exception>
    public BanzhafOwenValue(Unions unions) => this.unions = Bounds.Given(unions);

    /// <inheritdoc/>
    public string Name => "banzhafOwen";

    /// <inheritdoc/>
    public Citation Citation { get; } = new("Owen", 1981, "Modification of the Banzhaf-Coleman index for games with a priori unions, in: Holler (ed.), Power, Voting and Voting Power, 232-238");

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
        : ClosedFormAnswer.Of(this, players, UnionGames.TwoSteps(values, unions, SizeWeights.Banzhaf), Certificate);
}
