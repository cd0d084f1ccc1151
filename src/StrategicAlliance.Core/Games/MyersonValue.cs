using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>The Myerson value: the Shapley value when only players who are linked, directly or through others, can work together.</summary>
/// <remarks>The same for costs. A coalition is worth what its connected parts are worth apart; so the shares of a connected part of the graph sum to its worth, and a player without links gets what it has alone. Immutable; safe to share between threads.</remarks>
public sealed class MyersonValue : ISolutionConcept
{
    private static readonly ClosedForm Certificate = new(
        "Shapley value of v(S restricted) = sum over the connected parts C of S of v(C)",
        ["efficiency of every connected part", "fairness: a link is worth the same to both its ends"]);

    private readonly CommunicationGraph graph;

    /// <summary>The value for this graph.</summary>
    /// <param name="graph">The graph.</param>
    /// <exception cref="ArgumentNullException"><paramref name="graph"/> is <see langword="null"/>.</exception>
    public MyersonValue(CommunicationGraph graph) => this.graph = Bounds.Given(graph);

    /// <inheritdoc/>
    public string Name => "myerson";

    /// <inheritdoc/>
    public Citation Citation { get; } = new("Myerson", 1977, "Graphs and cooperation in games, Mathematics of Operations Research 2:225-229");

    /// <summary>Solves a gain game.</summary>
    /// <param name="game">The game, of the players of the graph.</param>
    /// <returns>What every player gets; or refused as <see cref="ValuesTooLarge"/>.</returns>
    /// <exception cref="ArgumentException">The game has other players.</exception>
    public Outcome<Solution> Solve(Game game) => Solve(Bounds.Given(game).Players, game.Table);

    /// <summary>Solves a cost game; the rule is linear, so that it is the same for costs.</summary>
    /// <param name="game">The game, of the players of the graph.</param>
    /// <returns>What every player pays; or refused as <see cref="ValuesTooLarge"/>.</returns>
    /// <exception cref="ArgumentException">The game has other players.</exception>
    public Outcome<Solution> Solve(CostGame game) => Solve(Bounds.Given(game).Players, game.Table);

    private Outcome<Solution> Solve(Players players, ReadOnlyMemory<double> values) =>
        !players.Equals(graph.Players) ? throw new ArgumentException("The game has other players than the graph.", nameof(players))
        : ClosedFormAnswer.Of(this, players, SizeWeightedSums.Of(graph.Restricted(values.Span), players.Count, SizeWeights.Shapley(players.Count), null), Certificate);
}
