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

    /// <summary>What flows to the peer at a place.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Inflow(LocalTrustNetwork network, double[] trust, int place)
    {
        // The network holds only places of its peers, and trust is as long as they are many.
        ref var share = ref MemoryMarshal.GetArrayDataReference(network.Shares);
        ref var truster = ref MemoryMarshal.GetArrayDataReference(network.Trusters);
        ref var held = ref MemoryMarshal.GetArrayDataReference(trust);
        nint end = network.Starts[place + 1];
        var sum = 0.0;
        unchecked
        {
            for (nint at = network.Starts[place]; at < end; at++)
            {
                sum += Unsafe.Add(ref share, at) * Unsafe.Add(ref held, (nint)(uint)Unsafe.Add(ref truster, at));
            }
        }

        return sum;
    }

    /// <summary>One step.</summary>
    /// <returns>How much trust moved, summed over all peers.</returns>
    public double Step(double[] now, double[] next)
    {
        var lost = 0.0;
        foreach (var place in network.Silent)
        {
            lost += now[place];
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
        var (on, sum, end) = (1 - alpha, 0.0, network.Blocks[block + 1]);
        for (var place = network.Blocks[block]; place < end; place++)
        {
            var held = (on * Inflow(network, now, place)) + (back * preTrust[place]);
            sum += Math.Abs(held - now[place]);
            next[place] = held;
        }

        moved[block] = sum;
    }
}
