using System.Numerics;

namespace StrategicAlliance.Games;

/// <summary>Builds the diagram of the coalitions whose weight lies from one bound up to another.</summary>
/// <typeparam name="T">A whole number that holds twice the sum of the weights.</typeparam>
/// <remarks>A state is what is needed to reach the lower bound. Two needs are one state if no coalition of the voters to come tells them apart, which is seen
/// from the sorted sums of those coalitions, where they are few enough to be listed. Needs and sums are sorted lists throughout: a level takes one merge.</remarks>
internal sealed class VotingDiagramBuilder<T>
    where T : struct, IBinaryInteger<T>
{
    private const int MostSums = 1 << 20;
    private const int MostSumsTogether = 1 << 23;

    private readonly T[] weights;
    private readonly T[][] sums;
    private readonly T[] rest;

    /// <summary>For voters of these weights, in the order in which they are asked.</summary>
    public VotingDiagramBuilder(T[] weights)
    {
        this.weights = weights;
        rest = new T[weights.Length + 1];
        sums = new T[weights.Length + 1][];
        sums[^1] = [T.Zero];
        var together = 1;
        for (var level = weights.Length - 1; level >= 0; level--)
        {
            rest[level] = rest[level + 1] + weights[level];
            var next = sums[level + 1];

            // An empty list says that the sums were not kept; a voter without weight adds none.
            sums[level] = next.Length is 0 or > MostSums / 2 || together > MostSumsTogether ? [] : T.IsZero(weights[level]) ? next : Joined(next, weights[level]);
            together += sums[level].Length;
        }
    }

    /// <summary>The diagram; <see langword="null"/> if it has too many states.</summary>
    /// <param name="lower">The least weight of an accepted coalition; above 0.</param>
    /// <param name="upper">The least weight above it that is not accepted.</param>
    public VotingDiagram? Build(T lower, T upper)
    {
        var width = upper - lower;
        var taken = new int[weights.Length][];
        var skipped = new int[weights.Length][];
        var root = Decided(lower, width, 0) ?? 0;
        T[] needs = root == 0 ? [lower] : [];
        long states = 0;
        for (var level = 0; level < weights.Length; level++)
        {
            states += needs.Length;
            if (states > VotingDiagram.MostStates)
            {
                return null;
            }

            taken[level] = new int[needs.Length];
            skipped[level] = new int[needs.Length];
            needs = Next(needs, level, width, taken[level], skipped[level]);
        }

        return new VotingDiagram(root, taken, skipped);
    }

    private int? Decided(T need, T width, int level) =>
        need > rest[level] || need + width <= T.Zero ? VotingDiagram.Lost
        : need <= T.Zero && need + width > rest[level] ? VotingDiagram.Won
        : null;

    private T[] Next(T[] needs, int level, T width, int[] taken, int[] skipped)
    {
        var next = new List<T>(needs.Length);
        var known = sums[level + 1];
        var (low, high) = (0, 0);
        var (lastLow, lastHigh) = (-1, -1);
        var (i, j) = (0, 0);
        var weight = weights[level];
        while (i < needs.Length || j < needs.Length)
        {
            var need = i < needs.Length && (j == needs.Length || needs[i] <= needs[j] - weight) ? needs[i] : needs[j] - weight;
            if (Decided(need, width, level + 1) is not { } state)
            {
                low = AtLeast(known, low, need);
                high = AtLeast(known, high, need + width);
                if (known.Length == 0 || low != lastLow || high != lastHigh)
                {
                    next.Add(need);
                    (lastLow, lastHigh) = (low, high);
                }

                state = next.Count - 1;
            }

            // Equal needs of both kinds are met one after the other by the two loops.
            for (; i < needs.Length && needs[i] == need; i++)
            {
                skipped[i] = state;
            }

            for (; j < needs.Length && needs[j] - weight == need; j++)
            {
                taken[j] = state;
            }
        }

        return [.. next];
    }

    private static int AtLeast(T[] sorted, int from, T bound)
    {
        while (from < sorted.Length && sorted[from] < bound)
        {
            from++;
        }

        return from;
    }

    private static T[] Joined(T[] sums, T weight)
    {
        var joined = new List<T>(sums.Length * 2);
        var (i, j) = (0, 0);
        while (j < sums.Length)
        {
            var shifted = sums[j] + weight;
            if (i < sums.Length && sums[i] <= shifted)
            {
                j += sums[i] == shifted ? 1 : 0;
                joined.Add(sums[i++]);
            }
            else
            {
                joined.Add(shifted);
                j++;
            }
        }

        return [.. joined];
    }
}
