namespace StrategicAlliance.Games;

/// <summary>The cheapest tree over all places (Kruskal 1956); place 0 is the source.</summary>
internal sealed class SpanningTree
{
    private readonly double[,] costs;
    private readonly List<(int A, int B)> links = [];
    private readonly double[] folk;

    public SpanningTree(double[,] costs)
    {
        this.costs = costs;
        var places = costs.GetLength(0);
        folk = new double[places];
        var groupOf = new int[places];
        var groups = new List<int>[places];
        for (var place = 0; place < places; place++)
        {
            groupOf[place] = place;
            groups[place] = [place];
        }

        foreach (var (a, b) in CheapestFirst(costs))
        {
            var (kept, joined) = (Math.Min(groupOf[a], groupOf[b]), Math.Max(groupOf[a], groupOf[b]));
            if (kept == joined)
            {
                continue;
            }

            links.Add((a, b));
            Pay(groups[kept], groups[joined], linked: kept == 0, costs[a, b]);
            foreach (var place in groups[joined])
            {
                groupOf[place] = kept;
            }

            groups[kept].AddRange(groups[joined]);
        }

        Unlinked = Array.FindIndex(groupOf, group => group != 0) is > 0 and var first ? first - 1 : null;
    }

    /// <summary>The first player who cannot be linked to the source.</summary>
    public int? Unlinked { get; }

    /// <summary>The links of the tree, cheapest first.</summary>
    public IReadOnlyList<(int A, int B)> Links => links;

    public double[] Folk() => folk[1..];

    public double[] Bird()
    {
        var pays = new double[costs.GetLength(0)];
        var neighbours = links.Concat(links.Select(link => (A: link.B, B: link.A))).ToLookup(link => link.A, link => link.B);
        var reached = new bool[pays.Length];
        reached[0] = true;
        var open = new Queue<int>([0]);
        while (open.TryDequeue(out var place))
        {
            foreach (var next in neighbours[place].Where(next => !reached[next]))
            {
                reached[next] = true;
                pays[next] = costs[place, next];
                open.Enqueue(next);
            }
        }

        return pays[1..];
    }

    // Every player owes a part of what is still to be built: all of it while alone, 1/s of it in a group of s, nothing once linked.
    private void Pay(List<int> kept, List<int> joined, bool linked, double cost)
    {
        var together = linked ? 0 : 1.0 / (kept.Count + joined.Count);
        foreach (var group in linked ? [joined] : new[] { kept, joined })
        {
            foreach (var place in group)
            {
                folk[place] += cost * ((1.0 / group.Count) - together);
            }
        }
    }

    // A stable order: ties by the places.
    private static IEnumerable<(int A, int B)> CheapestFirst(double[,] costs)
    {
        var all = new List<(int A, int B)>();
        for (var a = 0; a < costs.GetLength(0); a++)
        {
            for (var b = a + 1; b < costs.GetLength(0); b++)
            {
                if (double.IsFinite(costs[a, b]))
                {
                    all.Add((a, b));
                }
            }
        }

        return all.OrderBy(link => costs[link.A, link.B]);
    }
}
