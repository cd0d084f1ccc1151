using StrategicAlliance.Facts;

namespace StrategicAlliance.Networks;

/// <summary>Published measures of a whole network and of the place of a node in it.</summary>
/// <remarks>
/// <para>Pure functions of the graph. Where a measure is not defined the answer is <see langword="null"/>, never a number that stands for it.</para>
/// <para>Checked against the kite of Krackhardt 1990 (Adm Sci Q 35:342-369).</para>
/// </remarks>
public static class NetworkMeasures
{
    /// <summary>Source of <see cref="Density"/> and <see cref="Transitivity"/>.</summary>
    public static Citation DensityCitation { get; } =
        new("Wasserman & Faust", 1994, "Social Network Analysis, Cambridge University Press");

    /// <summary>Source of <see cref="DegreeCentralization"/>.</summary>
    public static Citation CentralizationCitation { get; } =
        new("Freeman", 1978, "Centrality in social networks: conceptual clarification, Social Networks 1:215-239");

    /// <summary>Source of <see cref="Constraint(Graph)"/> and <see cref="EffectiveSize(Graph)"/>.</summary>
    public static Citation StructuralHolesCitation { get; } =
        new("Burt", 1992, "Structural Holes, Harvard University Press");

    /// <summary>Links over possible links: 2m / (n (n - 1)).</summary>
    /// <param name="graph">The network.</param>
    /// <returns>From 0 to 1; <see langword="null"/> with fewer than two nodes, where no link is possible.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="graph"/> is <see langword="null"/>.</exception>
    public static double? Density(Graph graph)
    {
        var n = (double)Bounds.Given(graph).Nodes.Count;
        return n < 2 ? null : 2 * graph.EdgeCount / (n * (n - 1));
    }

    /// <summary>How far one node stands out by its links: the sum of (largest degree - degree), over its largest possible value (n - 1)(n - 2).</summary>
    /// <param name="graph">The network.</param>
    /// <returns>From 0 (all alike: ring, complete network) to 1 (star); 0 with fewer than three nodes, where no node can stand out. Freeman 1978.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="graph"/> is <see langword="null"/>.</exception>
    public static double DegreeCentralization(Graph graph)
    {
        var n = Bounds.Given(graph).Nodes.Count;
        if (n < 3)
        {
            return 0;
        }

        var largest = 0L;
        for (var node = 0; node < n; node++)
        {
            largest = Math.Max(largest, graph.Links(node).Length);
        }

        // The degrees sum to twice the links.
        return ((n * largest) - (2L * graph.EdgeCount)) / ((n - 1.0) * (n - 2.0));
    }

    /// <summary>How often two contacts of a node are linked themselves: 3 triangles / triads.</summary>
    /// <param name="graph">The network.</param>
    /// <returns>From 0 to 1; <see langword="null"/> when no node has two contacts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="graph"/> is <see langword="null"/>.</exception>
    public static double? Transitivity(Graph graph)
    {
        Bounds.Given(graph);
        var triads = 0L;
        var closed = 0L;
        for (var node = 0; node < graph.Nodes.Count; node++)
        {
            long degree = graph.Links(node).Length;
            triads += degree * (degree - 1) / 2;
            closed += TiesAmongContacts(graph, node);
        }

        return triads == 0 ? null : closed / (double)triads;
    }

    /// <summary>How far each node's contacts lead back to the same people.</summary>
    /// <param name="graph">The network.</param>
    /// <returns>The constraint by name of the node; <see langword="null"/> for an isolated node.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="graph"/> is <see langword="null"/>.</exception>
    public static ValueMap<double?> Constraint(Graph graph) => EachNode(graph, Constraint);

    /// <summary>How far a node's contacts lead back to the same people: the sum over its contacts j of (p_ij + sum over q of p_iq p_qj)^2,
    /// where p_ij = 1 / degree of i for each contact.</summary>
    /// <param name="graph">The network.</param>
    /// <param name="node">The name of the node.</param>
    /// <returns>0 or more, small for a node that bridges groups; <see langword="null"/> for an isolated node. Burt 1992, for undirected links of equal weight.</returns>
    /// <exception cref="ArgumentException">There is no node of this name.</exception>
    public static double? Constraint(Graph graph, string node) => Constraint(Bounds.Given(graph), graph.Position(node));

    /// <summary>How many contacts of each node do not repeat each other.</summary>
    /// <param name="graph">The network.</param>
    /// <returns>The effective size by name of the node; <see langword="null"/> for an isolated node.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="graph"/> is <see langword="null"/>.</exception>
    public static ValueMap<double?> EffectiveSize(Graph graph) => EachNode(graph, EffectiveSize);

    /// <summary>How many contacts of a node do not repeat each other: n - 2t/n, with n contacts and t links among them.</summary>
    /// <param name="graph">The network.</param>
    /// <param name="node">The name of the node.</param>
    /// <returns>A number of contacts from 1 to n; <see langword="null"/> for an isolated node. Burt 1992, for undirected links of equal weight.</returns>
    /// <exception cref="ArgumentException">There is no node of this name.</exception>
    public static double? EffectiveSize(Graph graph, string node) => EffectiveSize(Bounds.Given(graph), graph.Position(node));

    private static double? Constraint(Graph graph, int node)
    {
        var contacts = graph.Links(node);
        if (contacts.Length == 0)
        {
            return null;
        }

        var share = 1.0 / contacts.Length;
        var sum = 0.0;
        foreach (var contact in contacts)
        {
            var invested = share;
            foreach (var through in Common(graph, node, contact))
            {
                invested += share / graph.Links(through).Length;
            }

            sum += invested * invested;
        }

        return sum;
    }

    private static double? EffectiveSize(Graph graph, int node)
    {
        var size = graph.Links(node).Length;
        return size == 0 ? null : size - (2.0 * TiesAmongContacts(graph, node) / size);
    }

    // Each link among the contacts is met from both of its ends.
    private static long TiesAmongContacts(Graph graph, int node) =>
        graph.Links(node).Sum(contact => Common(graph, node, contact).LongCount()) / 2;

    // Walks the shorter of the two lists, so that a leaf of a large star costs next to nothing.
    private static IEnumerable<int> Common(Graph graph, int a, int b)
    {
        var (fewer, more) = (graph.Links(a), graph.Links(b));
        if (fewer.Length > more.Length)
        {
            (fewer, more) = (more, fewer);
        }

        return fewer.Where(node => Array.BinarySearch(more, node) >= 0);
    }

    private static ValueMap<double?> EachNode(Graph graph, Func<Graph, int, double?> measure) =>
        new(Bounds.Given(graph).Nodes.Select((name, node) => KeyValuePair.Create(name, measure(graph, node))));
}
