using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>The position value: the Shapley value of the links of a communication graph, of which each end gets half; so who mediates is paid for it.</summary>
/// <remarks>The same for costs. Links divide what cooperation adds: what every player has alone stays with it, and the rest is divided as for a game in which nobody has anything alone, to which the published definition is confined. The shares of a connected part of the graph sum to its worth. Up to 25 links. Immutable; safe to share between threads.</remarks>
public sealed class PositionValue : ISolutionConcept
{
    private static readonly ClosedForm Certificate = new(
        "v(i) and half of the Shapley values of the links of i, in the game of links worth the sum over the connected parts C of v(C) less the sum over its members of v(j)",
        ["efficiency of every connected part", "balanced contributions of links"]);

    private readonly CommunicationGraph graph;

    /// <summary>The value for this graph.</summary>
    /// <param name="graph">The graph.</param>
    /// <exception cref="ArgumentNullException"><paramref name="graph"/> is <see langword="null"/>.</exception>
    public PositionValue(CommunicationGraph graph) => this.graph = Bounds.Given(graph);

    /// <inheritdoc/>
    public string Name => "position";

    /// <inheritdoc/>
    public Citation Citation { get; } = new("Borm, Owen & Tijs", 1992, "On the position value for communication situations, SIAM Journal on Discrete Mathematics 5:305-320 (after Meessen 1988; axioms: Slikker 2005)");

    /// <summary>Solves a gain game.</summary>
    /// <param name="game">The game, of the players of the graph.</param>
    /// <returns>What every player gets; or refused as <see cref="ValuesTooLarge"/> or <see cref="TooManyLinks"/>.</returns>
    /// <exception cref="ArgumentException">The game has other players.</exception>
    public Outcome<Solution> Solve(Game game) => Solve(Bounds.Given(game).Players, game.Table);

    /// <summary>Solves a cost game; the rule is linear, so that it is the same for costs.</summary>
    /// <param name="game">The game, of the players of the graph.</param>
    /// <returns>What every player pays; or refused as <see cref="ValuesTooLarge"/> or <see cref="TooManyLinks"/>.</returns>
    /// <exception cref="ArgumentException">The game has other players.</exception>
    public Outcome<Solution> Solve(CostGame game) => Solve(Bounds.Given(game).Players, game.Table);

    private Outcome<Solution> Solve(Players players, ReadOnlyMemory<double> values) =>
        !players.Equals(graph.Players) ? throw new ArgumentException("The game has other players than the graph.", nameof(players))
        : graph.Links.Count > CommunicationGraph.MostLinks ? new TooManyLinks(graph.Links.Count, CommunicationGraph.MostLinks)
        : ClosedFormAnswer.Of(this, players, LinkGame.Shares(graph, values.Span), Certificate);
}
