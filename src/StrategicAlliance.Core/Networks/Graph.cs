using System.Globalization;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Networks;

/// <summary>Named nodes and the undirected, unweighted links between them.</summary>
/// <remarks>
/// <para>A simple graph: a link given several times, or in both directions, is one link; a link of a node to itself says nothing about
/// how nodes are linked to each other and is ignored.</para>
/// <para>Immutable; safe to share between threads.</para>
/// </remarks>
public sealed class Graph
{
    private readonly Dictionary<string, int> positions;
    private readonly int[][] links;

    private Graph(string[] nodes, IEnumerable<(int A, int B)> edges)
    {
        Nodes = ValueList.Create<string>(nodes);
        positions = new Dictionary<string, int>(nodes.Length, StringComparer.Ordinal);
        foreach (var node in nodes)
        {
            positions.Add(node, positions.Count);
        }

        links = Fold(nodes.Length, edges);
        EdgeCount = links.Sum(linked => linked.Length) / 2;
    }

    /// <summary>The nodes: in order of their index, or in ordinal order of their names.</summary>
    public ValueList<string> Nodes { get; }

    /// <summary>How many different links there are.</summary>
    public int EdgeCount { get; }

    /// <summary>A graph of nodes called <c>0</c>, <c>1</c>, <c>2</c> …</summary>
    /// <param name="count">How many nodes there are, those without a link included. 0 or more.</param>
    /// <param name="edges">The links, each by the indexes of its two ends, counted from 0.</param>
    /// <returns>The graph.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="edges"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative, or an index is not that of a node.</exception>
    public static Graph FromIndexes(int count, IEnumerable<(int A, int B)> edges)
    {
        Bounds.Count(count, 0);
        Bounds.Given(edges);
        var known = edges.ToArray();
        foreach (var (a, b) in known)
        {
            if (Math.Min(a, b) < 0 || Math.Max(a, b) >= count)
            {
                throw Bounds.Outside((a, b), FormattableString.Invariant($"two indexes from 0 to {count - 1}"), nameof(edges));
            }
        }

        var nodes = new string[count];
        for (var i = 0; i < count; i++)
        {
            nodes[i] = i.ToString(CultureInfo.InvariantCulture);
        }

        return new Graph(nodes, known);
    }

    /// <summary>A graph of the nodes that its links name.</summary>
    /// <param name="edges">The links, each by the names of its two ends.</param>
    /// <returns>The graph.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="edges"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A name is blank.</exception>
    public static Graph FromNames(IEnumerable<(string A, string B)> edges) => FromNames([], edges);

    /// <summary>A graph of these nodes and of those that its links name.</summary>
    /// <param name="nodes">Names of nodes; needed for those without a link only.</param>
    /// <param name="edges">The links, each by the names of its two ends.</param>
    /// <returns>The graph.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A name is blank.</exception>
    public static Graph FromNames(IEnumerable<string> nodes, IEnumerable<(string A, string B)> edges)
    {
        Bounds.Given(nodes);
        Bounds.Given(edges);
        var known = edges.ToArray();
        var named = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var node in nodes.Concat(known.SelectMany(edge => new[] { edge.A, edge.B })))
        {
            named.Add(Bounds.Written(node));
        }

        var names = named.ToArray();
        return new Graph(names, known.Select(edge => (At(names, edge.A), At(names, edge.B))));

        static int At(string[] names, string name) => Array.BinarySearch(names, name, StringComparer.Ordinal);
    }

    /// <summary>Whether there is a node of this name.</summary>
    /// <param name="node">The name.</param>
    /// <returns><see langword="true"/> if there is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="node"/> is <see langword="null"/>.</exception>
    public bool Holds(string node) => positions.ContainsKey(Bounds.Given(node));

    /// <summary>The nodes that a node is linked to.</summary>
    /// <param name="node">The name of the node.</param>
    /// <returns>Their names, in the order of <see cref="Nodes"/>.</returns>
    /// <exception cref="ArgumentException">There is no node of this name.</exception>
    public ValueList<string> Neighbours(string node) => links[Position(node)].Select(linked => Nodes[linked]).ToValueList();

    /// <summary>To how many nodes a node is linked.</summary>
    /// <param name="node">The name of the node.</param>
    /// <returns>The number of its links; 0 for an isolated node.</returns>
    /// <exception cref="ArgumentException">There is no node of this name.</exception>
    public int Degree(string node) => links[Position(node)].Length;

    /// <summary>The positions, ascending, of the nodes that the node at a position is linked to. Not to be written to.</summary>
    internal int[] Links(int position) => links[position];

    internal int Position(string node) => positions.TryGetValue(Bounds.Given(node), out var position)
        ? position
        : throw new ArgumentException($"There is no node '{node}'.", nameof(node));

    private static int[][] Fold(int count, IEnumerable<(int A, int B)> edges)
    {
        var linked = new SortedSet<int>?[count];
        foreach (var (a, b) in edges)
        {
            if (a != b)
            {
                (linked[a] ??= []).Add(b);
                (linked[b] ??= []).Add(a);
            }
        }

        return Array.ConvertAll(linked, set => set is null ? [] : set.ToArray());
    }
}
