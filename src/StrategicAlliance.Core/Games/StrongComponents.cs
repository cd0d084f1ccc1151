namespace StrategicAlliance.Games;

/// <summary>The groups of nodes that reach each other (Kosaraju's two searches).</summary>
internal static class StrongComponents
{
    /// <summary>The number of the group of every node, from 0, in the order of each group's first node.</summary>
    /// <param name="nodes">How many nodes there are.</param>
    /// <param name="arc">Whether there is an arc from the first to the second.</param>
    public static int[] Of(int nodes, Func<int, int, bool> arc)
    {
        var finished = new List<int>(nodes);
        var seen = new bool[nodes];
        for (var node = 0; node < nodes; node++)
        {
            Visit(node, seen, arc, finished);
        }

        var component = new int[nodes];
        Array.Fill(seen, false);
        for (var k = nodes - 1; k >= 0; k--)
        {
            var reached = new List<int>();
            Visit(finished[k], seen, (from, to) => arc(to, from), reached);
            foreach (var node in reached)
            {
                component[node] = finished[k];
            }
        }

        var numbers = new Dictionary<int, int>();
        return Array.ConvertAll(component, root => numbers.TryGetValue(root, out var number) ? number : numbers[root] = numbers.Count);
    }

    // Depth first without recursion: long queues are deep.
    private static void Visit(int start, bool[] seen, Func<int, int, bool> arc, List<int> finished)
    {
        if (seen[start])
        {
            return;
        }

        seen[start] = true;
        var path = new Stack<(int Node, int Next)>();
        path.Push((start, 0));
        while (path.TryPop(out var at))
        {
            var next = at.Next;
            while (next < seen.Length && (seen[next] || next == at.Node || !arc(at.Node, next)))
            {
                next++;
            }

            if (next == seen.Length)
            {
                finished.Add(at.Node);
                continue;
            }

            path.Push((at.Node, next + 1));
            path.Push((next, 0));
            seen[next] = true;
        }
    }
}
