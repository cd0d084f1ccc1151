using System.Runtime.InteropServices;
using StrategicAlliance.Facts;
using StrategicAlliance.Trust;

namespace StrategicAlliance.Benchmarks;

/// <summary>A network with a few peers whom many trust, as both programs take it.</summary>
internal sealed class TrustMatrix
{
    public const int Peers = 100_000;
    public const int Edges = 1_000_000;
    private const int PreTrusted = 100;

    private TrustMatrix(LocalTrust[] trust, double[] preTrust)
    {
        Trust = trust;
        PreTrust = preTrust;
    }

    public LocalTrust[] Trust { get; }

    public double[] PreTrust { get; }

    /// <summary>Different pairs; the probability of being trusted falls with the square root of a peer's rank.</summary>
    public static TrustMatrix Make(ulong seed)
    {
        var random = new SeededGenerator(seed);
        var names = Enumerable.Range(0, Peers).ToArray();
        random.Shuffle(names.AsSpan());
        var (pairs, trust) = (new HashSet<(int, int)>(), new LocalTrust[Edges]);
        while (pairs.Count < Edges)
        {
            var (from, rank) = (random.NextBelow(Peers), random.NextDouble());
            var to = names[(int)(Peers * rank * rank)];
            if (from != to && pairs.Add((from, to)))
            {
                trust[pairs.Count - 1] = new LocalTrust(from, to, 1 - random.NextDouble());
            }
        }

        var preTrust = new double[Peers];
        for (var i = 0; i < PreTrusted; i++)
        {
            preTrust[random.NextBelow(Peers)] = 1;
        }

        return new(trust, preTrust);
    }

    /// <summary>Writes the matrix that the baseline reads, rows by trustee.</summary>
    public void Write(string file)
    {
        var (starts, sums) = (new int[Peers + 1], new double[Peers]);
        foreach (var edge in Trust)
        {
            starts[edge.Trustee + 1]++;
            sums[edge.Truster] += edge.Amount;
        }

        for (var i = 0; i < Peers; i++)
        {
            starts[i + 1] += starts[i];
        }

        var (next, trusters, shares) = (starts.ToArray(), new int[Edges], new double[Edges]);
        foreach (var edge in Trust.OrderBy(edge => edge.Truster))
        {
            var at = next[edge.Trustee]++;
            trusters[at] = edge.Truster;
            shares[at] = edge.Amount / sums[edge.Truster];
        }

        var total = PreTrust.Sum();
        using var stream = File.Create(file);
        stream.Write(MemoryMarshal.AsBytes<int>([Peers, Edges]));
        stream.Write(MemoryMarshal.AsBytes<int>(starts));
        stream.Write(MemoryMarshal.AsBytes<int>(trusters));
        stream.Write(MemoryMarshal.AsBytes<double>(shares));
        stream.Write(MemoryMarshal.AsBytes<double>(Array.ConvertAll(PreTrust, amount => amount / total)));
    }
}
