using StrategicAlliance.Facts;

namespace StrategicAlliance.Trust;

/// <summary>Who trusts whom and with what share of all its trust: a sparse matrix whose rows sum to 1.</summary>
/// <remarks>
/// <para>c_ij = s_ij / Σ_j s_ij (Kamvar, Schlosser &amp; Garcia-Molina 2003). What a peer says of itself is dropped, trust stated several times is added up, and the order in which it is
/// stated does not matter, not even for the last bit. Rows of those who trust nobody are empty; what becomes of them is for the model to say.</para>
/// <para>Held by trustee (compressed rows of the transpose), 12 bytes an edge; trustees whom as many trust stand side by side, because a loop that is as long as the one before is
/// quicker. Immutable; safe to share between threads.</para>
/// </remarks>
public sealed class LocalTrustNetwork
{
    private const int WorkPerBlock = 16_384;

    private LocalTrustNetwork(LocalTrustRows rows, double[] shares, int[] silent, int selfEdges)
    {
        Starts = rows.Starts;
        Trusters = rows.Trusters;
        Peers = rows.Peers;
        Shares = shares;
        Silent = silent;
        SelfEdges = selfEdges;
        Blocks = BlocksOf(rows.Starts);
    }

    /// <summary>How many peers there are.</summary>
    public int PeerCount => Starts.Length - 1;

    /// <summary>How many different pairs of truster and trustee there are.</summary>
    public int EdgeCount => Trusters.Length;

    /// <summary>How many statements of trust in oneself were dropped.</summary>
    public int SelfEdges { get; }

    /// <summary>How many peers trust nobody.</summary>
    public int SilentPeers => Silent.Length;

    /// <summary>The peer at each place. Everything else that is internal goes by places.</summary>
    internal int[] Peers { get; }

    /// <summary>Where the edges to each trustee begin, and where the last ones end.</summary>
    internal int[] Starts { get; }

    internal int[] Trusters { get; }

    internal double[] Shares { get; }

    internal int[] Silent { get; }

    /// <summary>Trustees in parts of about equal work. They depend on the network alone, so sums over them have the same bits on any number of cores.</summary>
    internal int[] Blocks { get; }

    /// <summary>A network.</summary>
    /// <param name="peers">How many peers there are; 1 or more.</param>
    /// <param name="trust">Who trusts whom; amounts of 0 say nothing.</param>
    /// <returns>The network.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no peer, or an index names none.</exception>
    /// <exception cref="ArgumentException">An amount is negative or not finite, or the amounts of a peer sum to more than a <see cref="double"/> can hold.</exception>
    public static LocalTrustNetwork Of(int peers, params ReadOnlySpan<LocalTrust> trust)
    {
        Bounds.Count(peers, 1);
        var selfEdges = 0;
        foreach (ref readonly var edge in trust)
        {
            if (Math.Min(edge.Truster, edge.Trustee) < 0 || Math.Max(edge.Truster, edge.Trustee) >= peers)
            {
                throw Bounds.Outside(edge, FormattableString.Invariant($"two indexes from 0 to {peers - 1}"), nameof(trust));
            }

            if (!IsAmount(edge))
            {
                throw new ArgumentException(new LocalTrustIsNegative(edge).ToString(), nameof(trust));
            }

            selfEdges += edge.Truster == edge.Trustee ? 1 : 0;
        }

        var rows = LocalTrustRows.Of(peers, trust);
        var shares = rows.Shares(out var silent) ?? throw new ArgumentException("What a peer trusts sums to more than a number can hold.", nameof(trust));
        return new(rows, shares, silent, selfEdges);
    }

    /// <summary>What is wrong with these amounts.</summary>
    /// <param name="trust">Who trusts whom.</param>
    /// <returns>A refusal for every amount that is negative or not finite; empty if all is well.</returns>
    public static ValueList<Refusal> Check(params ReadOnlySpan<LocalTrust> trust)
    {
        var wrong = new List<Refusal>();
        foreach (var edge in trust)
        {
            if (!IsAmount(edge))
            {
                wrong.Add(new LocalTrustIsNegative(edge));
            }
        }

        return wrong.ToValueList();
    }

    private static bool IsAmount(LocalTrust edge) => edge.Amount >= 0 && double.IsFinite(edge.Amount);

    private static int[] BlocksOf(int[] starts)
    {
        var blocks = new List<int> { 0 };
        for (int row = 1, from = 0; row < starts.Length; row++)
        {
            if (starts[row] - starts[from] + (row - from) >= WorkPerBlock || row == starts.Length - 1)
            {
                blocks.Add(row);
                from = row;
            }
        }

        return [.. blocks];
    }
}
