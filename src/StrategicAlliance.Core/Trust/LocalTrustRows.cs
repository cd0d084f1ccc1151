namespace StrategicAlliance.Trust;

/// <summary>Edges put in order of trustee, then of truster, each pair once; then trustees put in order of how many trust them.</summary>
internal sealed class LocalTrustRows
{
    private readonly double[] amounts;

    private LocalTrustRows(int[] peers, int[] starts, int[] trusters, double[] amounts)
    {
        Peers = peers;
        Starts = starts;
        Trusters = trusters;
        this.amounts = amounts;
    }

    /// <summary>The peer at each place.</summary>
    public int[] Peers { get; }

    public int[] Starts { get; }

    public int[] Trusters { get; }

    /// <summary>Two counting sorts: by truster, then by trustee, each keeping the order of equals.</summary>
    public static LocalTrustRows Of(int peers, ReadOnlySpan<LocalTrust> trust)
    {
        var (next, starts) = (new int[peers + 1], new int[peers + 1]);
        var count = 0;
        foreach (ref readonly var edge in trust)
        {
            if (Counts(edge))
            {
                next[edge.Truster + 1]++;
                starts[edge.Trustee + 1]++;
                count++;
            }
        }

        for (var i = 0; i < peers; i++)
        {
            next[i + 1] += next[i];
            starts[i + 1] += starts[i];
        }

        var byTruster = new LocalTrust[count];
        foreach (ref readonly var edge in trust)
        {
            if (Counts(edge))
            {
                byTruster[next[edge.Truster]++] = edge;
            }
        }

        var (trusters, amounts) = (new int[count], new double[count]);
        starts.CopyTo(next, 0);
        foreach (ref readonly var edge in byTruster.AsSpan())
        {
            var at = next[edge.Trustee]++;
            trusters[at] = edge.Truster;
            amounts[at] = edge.Amount;
        }

        Merge(starts, ref trusters, ref amounts);
        return ByLength(starts, trusters, amounts);
    }

    /// <summary>Every amount as a share of all that its truster trusts; <see langword="null"/> if some sum is more than a number can hold.</summary>
    public double[]? Shares(out int[] silent)
    {
        var sums = new double[Starts.Length - 1];
        for (var i = 0; i < amounts.Length; i++)
        {
            sums[Trusters[i]] += amounts[i];
        }

        for (var i = 0; i < amounts.Length; i++)
        {
            amounts[i] /= sums[Trusters[i]];
        }

        silent = [.. Enumerable.Range(0, sums.Length).Where(i => sums[i] == 0)];
        return Array.Exists(sums, double.IsInfinity) ? null : amounts;
    }

    private static bool Counts(in LocalTrust edge) => edge.Truster != edge.Trustee && edge.Amount > 0;

    private static LocalTrustRows ByLength(int[] starts, int[] trusters, double[] amounts)
    {
        var lengths = new int[starts.Length - 1];
        for (var peer = 0; peer < lengths.Length; peer++)
        {
            lengths[peer] = starts[peer + 1] - starts[peer];
        }

        // A third counting sort, by length.
        var next = new int[lengths.Max() + 2];
        foreach (var length in lengths)
        {
            next[length + 1]++;
        }

        for (var length = 1; length < next.Length; length++)
        {
            next[length] += next[length - 1];
        }

        var (peers, places) = (new int[lengths.Length], new int[lengths.Length]);
        for (var peer = 0; peer < lengths.Length; peer++)
        {
            places[peer] = next[lengths[peer]]++;
            peers[places[peer]] = peer;
        }

        var (newStarts, newTrusters, newAmounts) = (new int[starts.Length], new int[trusters.Length], new double[amounts.Length]);
        var at = 0;
        for (var place = 0; place < peers.Length; place++)
        {
            for (var i = starts[peers[place]]; i < starts[peers[place] + 1]; i++)
            {
                (newTrusters[at], newAmounts[at]) = (places[trusters[i]], amounts[i]);
                at++;
            }

            newStarts[place + 1] = at;
        }

        return new(peers, newStarts, newTrusters, newAmounts);
    }

    private static void Merge(int[] starts, ref int[] trusters, ref double[] amounts)
    {
        var kept = 0;
        for (var row = 0; row + 1 < starts.Length; row++)
        {
            var (from, to) = (starts[row], starts[row + 1]);
            starts[row] = kept;
            while (from < to)
            {
                var end = from + 1;
                while (end < to && trusters[end] == trusters[from])
                {
                    end++;
                }

                trusters[kept] = trusters[from];
                amounts[kept++] = Sum(amounts.AsSpan(from..end));
                from = end;
            }
        }

        starts[^1] = kept;
        Array.Resize(ref trusters, kept);
        Array.Resize(ref amounts, kept);
    }

    // By size, so that the order in which they were stated does not matter.
    private static double Sum(Span<double> same)
    {
        same.Sort();
        var sum = same[0];
        foreach (var more in same[1..])
        {
            sum += more;
        }

        return sum;
    }
}
