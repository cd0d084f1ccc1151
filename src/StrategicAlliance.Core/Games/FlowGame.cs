using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>Players own the pipes of a network and earn what flows through it: v(S) is the largest flow from source to sink through the pipes
/// of S and the public ones.</summary>
/// <remarks>If every pipe has an owner the core is never empty (Kalai &amp; Zemel 1982). Immutable; safe to share between threads.</remarks>
public sealed class FlowGame
{
    private static readonly Citation KalaiZemel = new("Kalai & Zemel", 1982, "Generalized network problems yielding totally balanced games, Operations Research 30(5), 998-1008");

    private readonly FlowNetwork network;
    private readonly int[] owners;

    private FlowGame(Players players, ValueList<FlowEdge> edges, FlowNetwork network)
    {
        Players = players;
        Edges = edges;
        this.network = network;
        owners = [.. edges.Select(edge => edge.Owner is { } owner ? players.IndexOf(owner) : -1)];
        Value = network.Largest(_ => true);
    }

    /// <summary>The players.</summary>
    public Players Players { get; }

    /// <summary>The pipes.</summary>
    public ValueList<FlowEdge> Edges { get; }

    /// <summary>The largest flow through all pipes.</summary>
    public double Value { get; }

    /// <summary>A network of pipes.</summary>
    /// <param name="players">The players.</param>
    /// <param name="source">Where the flow begins.</param>
    /// <param name="sink">Where it ends.</param>
    /// <param name="edges">The pipes; several may lead from one place to the same other.</param>
    /// <returns>The game; or refused as <see cref="SourceIsSink"/>, <see cref="UnknownPlayer"/>, <see cref="LinkToItself"/>,
    /// <see cref="QuantityNegative"/> or <see cref="QuantityNotFinite"/>.</returns>
    /// <exception cref="ArgumentException">A name is blank, or a pipe is <see langword="null"/>.</exception>
    public static Outcome<FlowGame> Of(Players players, string source, string sink, IEnumerable<FlowEdge> edges)
    {
        ArgumentNullException.ThrowIfNull(players);
        Bounds.Written(source);
        Bounds.Written(sink);
        ArgumentNullException.ThrowIfNull(edges);
        var all = Bounds.Given(edges.ToValueList());
        if (source == sink)
        {
            return new SourceIsSink(source);
        }

        foreach (var edge in all)
        {
            if (edge.Owner is { } owner && players.IndexOf(owner) < 0)
            {
                return new UnknownPlayer(owner);
            }

            if ((edge.From == edge.To ? new LinkToItself(edge.From) : QuantityNegative.Of($"The capacity from {edge.From} to {edge.To}", edge.Capacity)) is { } refusal)
            {
                return refusal;
            }
        }

        return new FlowGame(players, all, new FlowNetwork(source, sink, all));
    }

    /// <summary>A division in the core: the owners of the pipes of a narrowest cut, the one nearest the source, get their capacities.</summary>
    /// <returns>What each gets; or refused as <see cref="CutIsPublic"/> if nobody owns a pipe of that cut.</returns>
    public Outcome<Solution> NarrowestCut()
    {
        var shares = new double[Players.Count];
        foreach (var pipe in network.Cut())
        {
            if (owners[pipe] < 0)
            {
                return new CutIsPublic(Edges[pipe].From, Edges[pipe].To);
            }

            shares[owners[pipe]] += Edges[pipe].Capacity;
        }

        return new Solution("narrowestCut", Players, shares.ToValueList(), new ClosedForm("the capacities of the pipes of a narrowest cut, through which everything flows, so that no coalition can carry more than its own pipes of the cut", []), KalaiZemel);
    }

    /// <summary>The game by table.</summary>
    /// <returns>The game; or refused as <see cref="TooManyPlayersForTable"/>.</returns>
    public Outcome<Game> ToGame()
    {
        if (CharacteristicFunction.TooLarge(Players.Count) is { } refusal)
        {
            return refusal;
        }

        // Public pipes alone may carry something; the players divide what is carried beyond that only if there is nothing of it.
        var alone = network.Largest(pipe => owners[pipe] < 0);
        if (alone > 0)
        {
            return new EmptyCoalitionValued(alone);
        }

        var table = new double[1 << Players.Count];
        for (var bits = 1; bits < table.Length; bits++)
        {
            var members = bits;
            table[bits] = network.Largest(pipe => owners[pipe] < 0 || (members >> owners[pipe] & 1) != 0);
        }

        return Game.Owning(Players, table);
    }
}
