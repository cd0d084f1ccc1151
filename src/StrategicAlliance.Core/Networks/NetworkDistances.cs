using StrategicAlliance.Facts;

namespace StrategicAlliance.Networks;

/// <summary>Whether the nodes of a network reach each other, and over how many links.</summary>
/// <remarks>Pure functions of the graph. A distance is the number of links of the shortest path.</remarks>
public static class NetworkDistances
{
    /// <summary>Whether every node reaches every other.</summary>
    /// <param name="graph">The network.</param>
    /// <returns><see langword="true"/> if it does; a graph without nodes is not connected.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="graph"/> is <see langword="null"/>.</exception>
    public static bool IsConnected(Graph graph) => Bounds.Given(graph).Nodes.Count > 0 && Farthest(graph, 0) is not null;

    /// <summary>Whether the network is connected and has no cycle.</summary>
    /// <param name="graph">The network.</param>
    /// <returns><see langword="true"/> if it is; a single node is a tree.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="graph"/> is <see langword="null"/>.</exception>
    public static bool IsTree(Graph graph) => Bounds.Given(graph).EdgeCount == graph.Nodes.Count - 1 && IsConnected(graph);

    /// <summary>The largest distance from a node to another.</summary>
    /// <param name="graph">The network.</param>
    /// <param name="node">The name of the node.</param>
    /// <returns>A number of links; <see langword="null"/> when the network is not connected.</returns>
    /// <exception cref="ArgumentException">There is no node of this name.</exception>
    public static int? Eccentricity(Graph graph, string node) => Farthest(Bounds.Given(graph), graph.Position(node))?.Distance;

    /// <summary>The smallest eccentricity: how far the best placed node is from the farthest other.</summary>
    /// <param name="graph">The network.</param>
    /// <returns>A number of links; <see langword="null"/> when the network is not connected.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="graph"/> is <see langword="null"/>.</exception>
    /// <remarks>Linear in the size of a tree; of another network, the number of its nodes times its size.</remarks>
    public static int? Radius(Graph graph)
    {
        if (Bounds.Given(graph).Nodes.Count == 0 || Farthest(graph, 0) is not { } end)
        {
            return null;
        }

        if (graph.EdgeCount == graph.Nodes.Count - 1)
        {
            // In a tree the node farthest from any node is an end of a longest path, and the centre halves that path.
            return (Farthest(graph, end.Node)!.Value.Distance + 1) / 2;
        }

        var radius = end.Distance;
        for (var node = 0; node < graph.Nodes.Count; node++)
        {
            radius = Math.Min(radius, Farthest(graph, node)!.Value.Distance);
        }

        return radius;
    }

    /// <summary>The first node at the largest distance; <see langword="null"/> when a node is out of reach.</summary>
    private static (int Node, int Distance)? Farthest(Graph graph, int from)
    {
        var distances = new int[graph.Nodes.Count];
        Array.Fill(distances, -1);
        distances[from] = 0;
        var reached = new int[graph.Nodes.Count];
        reached[0] = from;
        var count = 1;
        for (var next = 0; next < count; next++)
        {
            foreach (var linked in graph.Links(reached[next]))
            {
                if (distances[linked] < 0)
                {
                    distances[linked] = distances[reached[next]] + 1;
                    reached[count++] = linked;
                }
            }
        }

        return count < reached.Length ? null : (reached[count - 1], distances[reached[count - 1]]);
    }
}
