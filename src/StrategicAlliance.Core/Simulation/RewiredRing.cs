using StrategicAlliance.Facts;

namespace StrategicAlliance.Simulation;

/// <summary>A ring whose links were rewired at random (Watts &amp; Strogatz 1998, Collective dynamics of small-world networks, Nature 393:440-442).</summary>
/// <remarks>Never a link of an agent with itself, never two links between the same two.</remarks>
internal sealed class RewiredRing
{
    private readonly int[] offsets;
    private readonly int[] links;

    private RewiredRing(int agents, int[] first, int[] second)
    {
        (First, Second) = (first, second);
        offsets = new int[agents + 1];
        for (var link = 0; link < first.Length; link++)
        {
            offsets[first[link] + 1]++;
            offsets[second[link] + 1]++;
        }

        for (var agent = 0; agent < agents; agent++)
        {
            offsets[agent + 1] += offsets[agent];
        }

        links = new int[2 * first.Length];
        var next = offsets.AsSpan(0, agents).ToArray();
        for (var link = 0; link < first.Length; link++)
        {
            links[next[first[link]]++] = link;
            links[next[second[link]]++] = link;
        }
    }

    /// <summary>One end of every link.</summary>
    public int[] First { get; }

    /// <summary>The other end of every link.</summary>
    public int[] Second { get; }

    /// <summary>The links of an agent.</summary>
    public ReadOnlySpan<int> LinksOf(int agent) => links.AsSpan(offsets[agent], offsets[agent + 1] - offsets[agent]);

    /// <summary>Rewires: round by round, nearest neighbours first, each link keeps its one end and, with a probability, gets another other end.</summary>
    public static RewiredRing Draw(int agents, int neighbours, double probability, SeededGenerator random)
    {
        var count = agents * (neighbours / 2);
        var (first, second, linked) = (new int[count], new int[count], new HashSet<long>(count));
        var degree = new int[agents];
        for (var link = 0; link < count; link++)
        {
            (first[link], second[link]) = (link % agents, ((link % agents) + (link / agents) + 1) % agents);
            linked.Add(Key(first[link], second[link], agents));
            degree[first[link]]++;
            degree[second[link]]++;
        }

        for (var link = 0; link < count; link++)
        {
            // Who is linked with everybody has nobody left to be linked with.
            if (random.Happens(probability) && degree[first[link]] < agents - 1)
            {
                int other;
                do
                {
                    other = random.NextBelow(agents);
                }
                while (other == first[link] || linked.Contains(Key(first[link], other, agents)));
                linked.Remove(Key(first[link], second[link], agents));
                linked.Add(Key(first[link], other, agents));
                degree[second[link]]--;
                degree[other]++;
                second[link] = other;
            }
        }

        return new RewiredRing(agents, first, second);
    }

    private static long Key(int one, int other, int agents) => ((long)Math.Min(one, other) * agents) + Math.Max(one, other);
}
