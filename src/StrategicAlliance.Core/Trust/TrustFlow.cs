using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace StrategicAlliance.Trust;

/// <summary>Passes trust on through a network, once and again.</summary>
internal sealed class TrustFlow
{
    private readonly LocalTrustNetwork network;
    private readonly double[] preTrust;
    private readonly double alpha;
    private readonly double[] moved;
    private readonly ParallelOptions? options;

    public TrustFlow(LocalTrustNetwork network, double[] preTrust, double alpha, int? cores)
    {
        this.network = network;
        this.preTrust = preTrust;
        this.alpha = alpha;
        moved = new double[network.Blocks.Length - 1];
        options = cores == 1 ? null : new ParallelOptions { MaxDegreeOfParallelism = cores ?? -1 };
    }

    /// <summary>What flows to a peer.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Inflow(LocalTrustNetwork network, double[] trust, int peer)
    {
        // The network holds only indexes of its peers, and trust is as long as they are many.
        ref var share = ref MemoryMarshal.GetArrayDataReference(network.Shares);
        ref var truster = ref MemoryMarshal.GetArrayDataReference(network.Trusters);
        ref var held = ref MemoryMarshal.GetArrayDataReference(trust);
        nint at = network.Starts[peer];
        nint end = network.Starts[peer + 1];
        var (one, two) = (0.0, 0.0);
        unchecked
        {
            // Two sums, so that one addition need not wait for the other.
            for (; at + 1 < end; at += 2)
            {
                one += Unsafe.Add(ref share, at) * Unsafe.Add(ref held, (nint)Unsafe.Add(ref truster, at));
                two += Unsafe.Add(ref share, at + 1) * Unsafe.Add(ref held, (nint)Unsafe.Add(ref truster, at + 1));
            }

            return at < end ? one + two + (Unsafe.Add(ref share, at) * Unsafe.Add(ref held, (nint)Unsafe.Add(ref truster, at))) : one + two;
        }
    }

    /// <summary>One step.</summary>
    /// <returns>How much trust moved, summed over all peers.</returns>
    public double Step(double[] now, double[] next)
    {
        var lost = 0.0;
        foreach (var peer in network.Silent)
        {
            lost += now[peer];
        }

        var back = ((1 - alpha) * lost) + alpha;
        if (options is null)
        {
            for (var block = 0; block < moved.Length; block++)
            {
                Pass(block, now, next, back);
            }
        }
        else
        {
            Parallel.For(0, moved.Length, options, block => Pass(block, now, next, back));
        }

        return moved.Sum();
    }

    private void Pass(int block, double[] now, double[] next, double back)
    {
        var (on, sum) = (1 - alpha, 0.0);
        for (var peer = network.Blocks[block]; peer < network.Blocks[block + 1]; peer++)
        {
            var held = (on * Inflow(network, now, peer)) + (back * preTrust[peer]);
            sum += Math.Abs(held - now[peer]);
            next[peer] = held;
        }

        moved[block] = sum;
    }
}
