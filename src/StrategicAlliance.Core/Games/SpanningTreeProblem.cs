using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>Players who all want to be linked to one source, directly or through each other, at the least cost: who pays for the tree?</summary>
/// <remarks>Links that are not stated cannot be built; of several between the same two places the cheapest counts. Immutable; safe to share
/// between threads.</remarks>
public sealed class SpanningTreeProblem
{
    private static readonly Citation BirdCitation = new("Bird", 1976, "On cost allocation for a spanning tree: a game theoretic approach, Networks 6(4), 335-350");
    private static readonly Citation BergantinosVidalPuga = new("Bergantiños & Vidal-Puga", 2007, "A fair rule in minimum cost spanning tree problems, Journal of Economic Theory 137(1), 326-352");

    private readonly double[,] costs;
    private readonly SpanningTree tree;

    private SpanningTreeProblem(string source, Players players, double[,] costs, SpanningTree tree)
    {
        Source = source;
        Players = players;
        this.costs = costs;
        this.tree = tree;
        Tree = tree.Links.Select(link => new NetworkLink(NameOf(link.A), NameOf(link.B), costs[link.A, link.B])).ToValueList();
    }

    /// <summary>The source.</summary>
    public string Source { get; }

    /// <summary>The players.</summary>
    public Players Players { get; }

    /// <summary>The links of the cheapest tree, cheapest first; ties in the order of the places, the source first.</summary>
    public ValueList<NetworkLink> Tree { get; }

    /// <summary>What the cheapest tree costs.</summary>
    public double Cost => Tree.Sum(link => link.Cost);

    /// <summary>A network to be built.</summary>
    /// <param name="source">The name of the source.</param>
    /// <param name="players">Who wants to be linked to it.</param>
    /// <param name="links">The links that can be built.</param>
    /// <returns>The problem; or refused as <see cref="SourceIsPlayer"/>, <see cref="UnknownPlayer"/>, <see cref="LinkToItself"/>,
    /// <see cref="QuantityNegative"/>, <see cref="QuantityNotFinite"/> or <see cref="PlayerNotConnected"/>.</returns>
    /// <exception cref="ArgumentException">A name is blank, or a link is <see langword="null"/>.</exception>
    public static Outcome<SpanningTreeProblem> Of(string source, Players players, IEnumerable<NetworkLink> links)
    {
        Bounds.Written(source);
        ArgumentNullException.ThrowIfNull(players);
        ArgumentNullException.ThrowIfNull(links);
        if (players.IndexOf(source) >= 0)
        {
            return new SourceIsPlayer(source);
        }

        // Place 0 is the source, place i + 1 is player i.
        var table = new double[players.Count + 1, players.Count + 1];
        System.Runtime.InteropServices.MemoryMarshal.CreateSpan(ref table[0, 0], table.Length).Fill(double.PositiveInfinity);
        foreach (var link in Bounds.Given(links.ToValueList()))
        {
            if (Refused(source, players, link) is { } refusal)
            {
                return refusal;
            }

            var (a, b) = (players.IndexOf(link.A) + 1, players.IndexOf(link.B) + 1);
            table[a, b] = table[b, a] = Math.Min(table[a, b], link.Cost);
        }

        var cheapest = new SpanningTree(table);
        return cheapest.Unlinked is { } player ? new PlayerNotConnected(players[player]) : new SpanningTreeProblem(source, players, table, cheapest);
    }

    /// <summary>The folk rule: the Shapley value of the game in which every player may use what the others need anyway. Links are built
    /// cheapest first, and those whom a link joins pay for it by how much it frees them of their share of what is still to be built.</summary>
    /// <returns>What each pays; it is in the core.</returns>
    public Solution Folk() => new("folk", Players, tree.Folk().ToValueList(), new ClosedForm("a link joining groups of s and t players is paid by the s with 1/s - 1/(s+t) each and by the t with 1/t - 1/(s+t) each; with 1/s each if the others are linked to the source", []), BergantinosVidalPuga);

    /// <summary>Bird's rule: each pays for the link that leads from it toward the source.</summary>
    /// <returns>What each pays in the tree of <see cref="Tree"/>; it is in the core. Where there are several cheapest trees, others may
    /// divide the cost otherwise.</returns>
    public Solution Bird() => new("bird", Players, tree.Bird().ToValueList(), new ClosedForm("each pays the link of the tree that leads from it toward the source", []), BirdCitation);

    /// <summary>The cost game by table: a coalition builds the cheapest tree between its own members and the source.</summary>
    /// <returns>The game; or refused as <see cref="CoalitionNotConnected"/> or <see cref="TooManyPlayersForTable"/>.</returns>
    public Outcome<CostGame> ToCostGame()
    {
        if (CharacteristicFunction.TooLarge(Players.Count) is { } refusal)
        {
            return refusal;
        }

        var table = SpanningTreeTable.Of(costs);
        return Array.FindIndex(table, double.IsInfinity) is >= 0 and var open
            ? new CoalitionNotConnected(Players.NamesOf(new((ulong)open)))
            : CostGame.Owning(Players, table);
    }

    private static Refusal? Refused(string source, Players players, NetworkLink link)
    {
        foreach (var end in new[] { link.A, link.B })
        {
            if (end != source && players.IndexOf(end) < 0)
            {
                return new UnknownPlayer(end);
            }
        }

        return link.A == link.B ? new LinkToItself(link.A) : QuantityNegative.Of($"The cost of the link from {link.A} to {link.B}", link.Cost);
    }

    private string NameOf(int place) => place == 0 ? Source : Players[place - 1];
}
