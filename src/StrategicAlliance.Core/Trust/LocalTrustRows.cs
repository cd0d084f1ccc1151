namespace StrategicAlliance.Trust;

/// <summary>Edges put in order of trustee, then of truster, each pair once.</summary>
internal sealed class LocalTrustRows
{
    private readonly double[] amounts;

    private LocalTrustRows(int[] starts, int[] trusters, double[] amounts)
    {
        Starts = starts;
        Trusters = trusters;
        this.amounts = amounts;
    }

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

        return Merged(starts, trusters, amounts);
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

    private static LocalTrustRows Merged(int[] starts, int[] trusters, double[] amounts)
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
        return new LocalTrustRows(starts, trusters, amounts);
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
