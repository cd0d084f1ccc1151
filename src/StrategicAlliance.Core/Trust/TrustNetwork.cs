using StrategicAlliance.Facts;

namespace StrategicAlliance.Trust;

/// <summary>Derives an opinion from what others think of others: discounts along chains, fuses parallel ways.</summary>
/// <remarks>
/// <para>Trust network analysis with subjective logic (Jøsang, Hayward &amp; Pope 2006), for networks that are series-parallel between who asks and what is asked about, so that
/// no opinion is counted twice. A chain is discounted from its end: the opinion of the last adviser by the trust in it, the result by the trust in the one before.
/// Edges that lie on no way are left out. Pure; safe to call from any thread.</para>
/// </remarks>
public static class TrustNetwork
{
    /// <summary>The most ways that a finding lists.</summary>
    public const int MostPaths = 1000;

    /// <summary>Source: Jøsang, Hayward and Pope 2006.</summary>
    public static Citation Citation { get; } = new("Jøsang, Hayward & Pope", 2006, "Trust network analysis with subjective logic, ACSC 2006, CRPIT 48:85-94");

    /// <summary>The opinion at the end of a chain of advisers.</summary>
    /// <param name="advisers">The trust in each adviser, the first asked first; may be empty.</param>
    /// <param name="opinion">What the last adviser says.</param>
    /// <param name="discounting">How advice is discounted.</param>
    /// <returns>The derived opinion.</returns>
    /// <exception cref="ArgumentException">An argument is missing or there is no such operator.</exception>
    public static Opinion AlongChain(IReadOnlyList<Opinion> advisers, Opinion opinion, Discounting discounting)
    {
        ArgumentNullException.ThrowIfNull(advisers);
        Bounds.Defined(discounting);
        return advisers.Reverse().Aggregate(opinion, (said, trust) => TrustDiscounting.By(discounting, trust, said));
    }

    /// <summary>The opinion of one node about another.</summary>
    /// <param name="edges">Who thinks what of whom; parallel edges are separate sources.</param>
    /// <param name="source">Who asks.</param>
    /// <param name="target">What is asked about.</param>
    /// <param name="discounting">How advice is discounted.</param>
    /// <param name="fusion">How ways are fused.</param>
    /// <returns>The ways and the derived opinion.</returns>
    /// <exception cref="ArgumentException">An argument is missing, or there is no such operator.</exception>
    public static TrustNetworkFinding Derive(IReadOnlyList<TrustEdge> edges, string source, string target, Discounting discounting, Fusion fusion)
    {
        ArgumentNullException.ThrowIfNull(edges);
        Bounds.Written(source);
        Bounds.Written(target);
        Bounds.Defined(discounting);
        Bounds.Defined(fusion);
        var useful = Between(edges, source, target);
        var paths = Ways(useful, source, target, discounting);
        if (useful.Count == 0)
        {
            return new TrustNetworkFinding(paths, null, $"No way leads from {source} to {target}.");
        }

        var chains = useful.Select(edge => new Chain(edge.From, edge.Toward, [edge.Opinion])).ToList();
        var conflict = false;
        while (chains.Count > 1 && (Parallel() || Series()))
        {
        }

        return conflict ? new TrustNetworkFinding(paths, null, "Two ways contradict each other wholly, for which constraint fusion has no answer.")
            : chains.Count == 1 ? new TrustNetworkFinding(paths, AlongChain(chains[0].Opinions[..^1], chains[0].Opinions[^1], discounting), "Discounted along chains, fused where ways are parallel.")
            : new TrustNetworkFinding(paths, null, $"The network between {source} and {target} is not series-parallel: some opinion would be counted twice.");

        bool Parallel()
        {
            var same = chains.GroupBy(chain => (chain.From, chain.Toward)).FirstOrDefault(group => group.Skip(1).Any())?.ToList();
            if (same is null)
            {
                return false;
            }

            var opinions = same.Select(chain => AlongChain(chain.Opinions[..^1], chain.Opinions[^1], discounting)).ToArray();
            var fused = OpinionFusion.By(fusion, opinions);
            conflict |= fused is null;
            chains[chains.IndexOf(same[0])] = new Chain(same[0].From, same[0].Toward, [fused ?? opinions[0]]);
            chains.RemoveAll(chain => same.Skip(1).Contains(chain));
            return true;
        }

        bool Series()
        {
            var joint = chains.Select(chain => chain.Toward).Distinct(StringComparer.Ordinal)
                .FirstOrDefault(node => node != target && node != source && chains.Count(chain => chain.Toward == node) == 1 && chains.Count(chain => chain.From == node) == 1);
            if (joint is null)
            {
                return false;
            }

            var (before, after) = (chains.Find(chain => chain.Toward == joint)!, chains.Find(chain => chain.From == joint)!);
            chains[chains.IndexOf(before)] = new Chain(before.From, after.Toward, [.. before.Opinions, .. after.Opinions]);
            chains.Remove(after);
            return true;
        }
    }

    // The edges that lie on some way from source to target.
    private static List<TrustEdge> Between(IReadOnlyList<TrustEdge> edges, string source, string target)
    {
        var ahead = Reached(source, edges.ToLookup(edge => edge.From, edge => edge.Toward, StringComparer.Ordinal));
        var behind = Reached(target, edges.ToLookup(edge => edge.Toward, edge => edge.From, StringComparer.Ordinal));
        return edges.Where(edge => ahead.Contains(edge.From) && behind.Contains(edge.Toward) && edge.Toward != source && edge.From != target).ToList();
    }

    private static HashSet<string> Reached(string from, ILookup<string, string> next)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { from };
        var open = new Stack<string>([from]);
        while (open.TryPop(out var node))
        {
            foreach (var other in next[node].Where(seen.Add))
            {
                open.Push(other);
            }
        }

        return seen;
    }

    private static ValueList<TrustPath> Ways(List<TrustEdge> edges, string source, string target, Discounting discounting)
    {
        var next = edges.ToLookup(edge => edge.From, StringComparer.Ordinal);
        var ways = new List<TrustPath>();
        Walk(source, [source], []);
        return ways.OrderBy(way => string.Join('\0', way.Nodes), StringComparer.Ordinal).ToValueList();

        void Walk(string node, List<string> nodes, List<Opinion> opinions)
        {
            if (node == target)
            {
                ways.Add(new TrustPath(nodes.ToValueList(), AlongChain(opinions[..^1], opinions[^1], discounting)));
                return;
            }

            foreach (var edge in next[node].Where(edge => !nodes.Contains(edge.Toward, StringComparer.Ordinal)))
            {
                if (ways.Count < MostPaths)
                {
                    Walk(edge.Toward, [.. nodes, edge.Toward], [.. opinions, edge.Opinion]);
                }
            }
        }
    }

    // Compared by reference: parallel edges of equal opinions are two sources.
    private sealed class Chain(string from, string toward, List<Opinion> opinions)
    {
        public string From { get; } = from;

        public string Toward { get; } = toward;

        public List<Opinion> Opinions { get; } = opinions;
    }
}
