using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace StrategicAlliance.Games;

/// <summary>The value of all players under <see cref="SizeWeights"/>, from one pass over the table at the speed of memory.</summary>
/// <remarks>The table is read in blocks of 2^9 entries. A block is added to an accumulator that it shares with the blocks whose upper bits are as many,
/// and its weighted total is kept. What is left are two small tables, folded once for every bit. Chunks of 2^18 entries are summed apart and put
/// together in a fixed order, so that the digits do not depend on the cores.</remarks>
internal static class SizeWeightedSums
{
    private const int BlockBits = 9;
    private const int Block = 1 << BlockBits;
    private const int ChunkBits = 18;

    // Below this many players one core is done before another has started.
    private const int PlayersForCores = 23;

    /// <summary>What every player gets.</summary>
    /// <param name="table">The values of all coalitions.</param>
    /// <param name="players">How many players.</param>
    /// <param name="weights">The weights.</param>
    /// <param name="cores">On how many cores at most; <see langword="null"/>: all where it helps.</param>
    public static double[] Of(ReadOnlyMemory<double> table, int players, SizeWeights weights, int? cores)
    {
        var inside = new double[players];
        var everywhere = players < BlockBits ? Small(table.Span, weights, inside) : Large(table, weights, inside, cores);
        for (var player = 0; player < players; player++)
        {
            inside[player] -= everywhere;
        }

        return inside;
    }

    private static double Small(ReadOnlySpan<double> table, SizeWeights weights, Span<double> inside)
    {
        Span<double> weighted = stackalloc double[Block];
        weighted = weighted[..table.Length];
        var everywhere = 0.0;
        for (var bits = 0; bits < table.Length; bits++)
        {
            var size = BitOperations.PopCount((uint)bits);
            weighted[bits] = weights.Inside[size] * table[bits];
            everywhere += weights.Everywhere[size] * table[bits];
        }

        TableFold.Add(weighted, inside);
        return everywhere;
    }

    private static double Large(ReadOnlyMemory<double> table, SizeWeights weights, Span<double> inside, int? cores)
    {
        var bits = Math.Min(inside.Length, ChunkBits);
        var chunks = 1 << (inside.Length - bits);

        // Of every chunk: the sums inside for its own bits, then the sum of all its entries by the weights inside, then everywhere.
        var rows = new double[bits + 2][];
        for (var row = 0; row < rows.Length; row++)
        {
            rows[row] = new double[chunks];
        }

        if (chunks == 1 || cores == 1 || (cores is null && inside.Length < PlayersForCores))
        {
            var room = new Room();
            for (var chunk = 0; chunk < chunks; chunk++)
            {
                Chunk(table.Span, chunk, bits, weights, room, rows);
            }
        }
        else
        {
            Parallel.For(0, chunks, new ParallelOptions { MaxDegreeOfParallelism = cores ?? -1 }, () => new Room(), (chunk, _, room) => Chunk(table.Span, chunk, bits, weights, room, rows), _ => { });
        }

        for (var bit = 0; bit < bits; bit++)
        {
            inside[bit] = TableFold.Add(rows[bit], []);
        }

        TableFold.Add(rows[bits], inside[bits..]);
        return TableFold.Add(rows[bits + 1], []);
    }

    private static Room Chunk(ReadOnlySpan<double> table, int chunk, int bits, SizeWeights weights, Room room, double[][] rows)
    {
        var blocks = 1 << (bits - BlockBits);
        var around = BitOperations.PopCount((uint)chunk);
        Array.Clear(room.Accumulators);
        ref var lanes = ref MemoryMarshal.GetArrayDataReference(weights.InsideLanes);
        ref var accumulators = ref MemoryMarshal.GetArrayDataReference(room.Accumulators);
        ref var values = ref Unsafe.Add(ref MemoryMarshal.GetReference(table), (nint)chunk << bits);
        for (var block = 0; block < blocks; block++)
        {
            var size = BitOperations.PopCount((uint)block);
            room.Totals[block] = AddBlock(ref Unsafe.Add(ref values, block * Block), ref Unsafe.Add(ref accumulators, size * Block), ref Unsafe.Add(ref lanes, around + size));
        }

        Span<double> sums = stackalloc double[ChunkBits];
        rows[bits + 1][chunk] = Weigh(room, bits - BlockBits, around, weights);
        rows[bits][chunk] = TableFold.Add(room.Totals.AsSpan(0, blocks), sums[BlockBits..]);
        TableFold.Add(room.Weighted, sums);
        for (var bit = 0; bit < bits; bit++)
        {
            rows[bit][chunk] = sums[bit];
        }

        return room;
    }

    /// <summary>Adds a block to its accumulator; gives its weighted total.</summary>
    /// <remarks>Four vectors at a time: their positions have 0, 1, 1 and 2 bits more than that of the first.</remarks>
    private static double AddBlock(ref double values, ref double accumulator, ref Vector512<double> lanes)
    {
        var (outer, middle) = (Vector512<double>.Zero, Vector512<double>.Zero);
        unchecked
        {
            for (nuint at = 0; at < Block; at += 32)
            {
                ref var weights = ref Unsafe.Add(ref lanes, BitOperations.PopCount((uint)at));
                var first = Vector512.LoadUnsafe(ref values, at);
                var second = Vector512.LoadUnsafe(ref values, at + 8);
                var third = Vector512.LoadUnsafe(ref values, at + 16);
                var fourth = Vector512.LoadUnsafe(ref values, at + 24);
                (Vector512.LoadUnsafe(ref accumulator, at) + first).StoreUnsafe(ref accumulator, at);
                (Vector512.LoadUnsafe(ref accumulator, at + 8) + second).StoreUnsafe(ref accumulator, at + 8);
                (Vector512.LoadUnsafe(ref accumulator, at + 16) + third).StoreUnsafe(ref accumulator, at + 16);
                (Vector512.LoadUnsafe(ref accumulator, at + 24) + fourth).StoreUnsafe(ref accumulator, at + 24);
                middle += (second + third) * Unsafe.Add(ref weights, 1);
                outer += (first * weights) + (fourth * Unsafe.Add(ref weights, 2));
            }
        }

        return TableFold.Sum(outer + middle);
    }

    private static double Weigh(Room room, int upperBits, int around, SizeWeights weights)
    {
        var weighted = MemoryMarshal.Cast<double, Vector512<double>>(room.Weighted.AsSpan());
        var accumulators = MemoryMarshal.Cast<double, Vector512<double>>(room.Accumulators.AsSpan());
        var everywhere = Vector512<double>.Zero;
        weighted.Clear();
        for (var size = 0; size <= upperBits; size++)
        {
            for (var at = 0; at < weighted.Length; at++)
            {
                var within = around + size + BitOperations.PopCount((uint)at);
                var sum = accumulators[(size * weighted.Length) + at];
                weighted[at] += sum * weights.InsideLanes[within];
                everywhere += sum * weights.EverywhereLanes[within];
            }
        }

        return TableFold.Sum(everywhere);
    }

    /// <summary>What one worker writes on.</summary>
    private sealed class Room
    {
        public double[] Accumulators { get; } = new double[(ChunkBits - BlockBits + 1) * Block];

        public double[] Totals { get; } = new double[1 << (ChunkBits - BlockBits)];

        public double[] Weighted { get; } = new double[Block];
    }
}
