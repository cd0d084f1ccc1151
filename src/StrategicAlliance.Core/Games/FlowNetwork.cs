namespace StrategicAlliance.Games;

/// <summary>The largest flow through some pipes of a network (Edmonds &amp; Karp 1972: shortest ways first).</summary>
internal sealed class FlowNetwork
{
    private readonly int source;
    private readonly int sink;
    private readonly double[] capacities;
    private readonly int[] ends;
    private readonly int[][] arcs;
    private readonly double[] left;
    private readonly int[] arrived;

    public FlowNetwork(string source, string sink, IReadOnlyList<FlowEdge> edges)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        this.source = Place(source);
        this.sink = Place(sink);

        // Arc 2k is pipe k, arc 2k + 1 the way back.
        capacities = [.. edges.Select(edge => edge.Capacity)];
        ends = new int[2 * edges.Count];
        for (var k = 0; k < edges.Count; k++)
        {
            ends[2 * k] = Place(edges[k].To);
            ends[(2 * k) + 1] = Place(edges[k].From);
        }

        arcs = new int[places.Count][];
        for (var place = 0; place < arcs.Length; place++)
        {
            arcs[place] = [.. Enumerable.Range(0, ends.Length).Where(arc => ends[arc ^ 1] == place)];
        }

        left = new double[ends.Length];
        arrived = new int[places.Count];

        int Place(string name) => places.TryGetValue(name, out var place) ? place : places[name] = places.Count;
    }

    /// <summary>The largest flow through the pipes that are open.</summary>
    public double Largest(Func<int, bool> open)
    {
        lock (left)
        {
            return Fill(open);
        }
    }

    /// <summary>The full pipes of the narrowest cut that is nearest the source.</summary>
    public IReadOnlyList<int> Cut()
    {
        lock (left)
        {
            Fill(_ => true);
            return [.. Enumerable.Range(0, capacities.Length).Where(pipe => Reached(ends[(2 * pipe) + 1]) && !Reached(ends[2 * pipe]))];
        }
    }

    private double Fill(Func<int, bool> open)
    {
        for (var pipe = 0; pipe < capacities.Length; pipe++)
        {
            left[2 * pipe] = open(pipe) ? capacities[pipe] : 0;
            left[(2 * pipe) + 1] = 0;
        }

        double flow = 0;
        while (Search())
        {
            var more = double.PositiveInfinity;
            for (var place = sink; place != source; place = ends[arrived[place] ^ 1])
            {
                more = Math.Min(more, left[arrived[place]]);
            }

            for (var place = sink; place != source; place = ends[arrived[place] ^ 1])
            {
                left[arrived[place]] -= more;
                left[arrived[place] ^ 1] += more;
            }

            flow += more;
        }

        return flow;
    }

    // Breadth first; every place keeps the arc by which it was reached.
    private bool Search()
    {
        Array.Fill(arrived, -1);
        var queue = new Queue<int>([source]);
        while (queue.TryDequeue(out var place))
        {
            foreach (var arc in arcs[place])
            {
                if (left[arc] > 0 && !Reached(ends[arc]))
                {
                    arrived[ends[arc]] = arc;
                    queue.Enqueue(ends[arc]);
                }
            }
        }

        return arrived[sink] >= 0;
    }

    private bool Reached(int place) => place == source || arrived[place] >= 0;
}
