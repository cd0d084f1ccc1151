using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace StrategicAlliance.Games;

/// <summary>The value of all players under <see cref="SizeWeights"/>, from one pass over the table at the speed of memory.</summary>
/// <remarks>The bits of a coalition are split: three are the lanes of a vector, three the vectors of a group that is read at once, five the groups of
/// a block, the rest the blocks. What has as many bits of group and block is added up in one accumulator for every lane and group of the block; the
/// weighted totals of a block and of a place in the groups are kept. That leaves small tables, folded once for every bit. Chunks of 2^18 entries
/// are summed apart and put together in a fixed order, so that the digits do not depend on the cores.</remarks>
internal static class SizeWeightedSums
{
    private const int LaneBits = 3;
    private const int GroupBits = 3;
    private const int MiddleBits = 5;
    private const int BlockBits = LaneBits + GroupBits + MiddleBits;
    private const int ChunkBits = 18;

    // One accumulator: lanes and middle bits.
    private const int Accumulator = 1 << (LaneBits + MiddleBits);
    private const int Accumulators = ChunkBits - BlockBits + GroupBits + 1;

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
            inside[player] = (inside[player] - everywhere) / weights.Divisor;
        }

        return inside;
    }

    private static double Small(ReadOnlySpan<double> table, SizeWeights weights, Span<double> inside)
    {
        Span<double> weighted = stackalloc double[1 << (BlockBits - 1)];
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
            for (var chunk = 0; chunk < chunks; chunk++)
            {
                Chunk(table.Span, chunk, bits, weights, rows);
            }
        }
        else
        {
            Parallel.For(0, chunks, new ParallelOptions { MaxDegreeOfParallelism = cores ?? -1 }, chunk => Chunk(table.Span, chunk, bits, weights, rows));
        }

        for (var bit = 0; bit < bits; bit++)
        {
            inside[bit] = TableFold.Add(rows[bit], []);
        }

        TableFold.Add(rows[bits], inside[bits..]);
        return TableFold.Add(rows[bits + 1], []);
    }

    private static void Chunk(ReadOnlySpan<double> table, int chunk, int bits, SizeWeights weights, double[][] rows)
    {
        var around = BitOperations.PopCount((uint)chunk);
        Span<double> sums = stackalloc double[ChunkBits];
        Span<double> totals = stackalloc double[1 << (ChunkBits - BlockBits)];
        Span<double> places = stackalloc double[(1 << (LaneBits + GroupBits)) + 8];
        Span<double> accumulators = stackalloc double[(Accumulators * Accumulator) + 8];
        places = places[ToLine(places)..];
        accumulators = accumulators.Slice(ToLine(accumulators), Accumulators * Accumulator);
        ref var values = ref Unsafe.Add(ref MemoryMarshal.GetReference(table), (nint)chunk << bits);
        totals = totals[..(1 << (bits - BlockBits))];
        for (var block = 0; block < totals.Length; block++)
        {
            var size = BitOperations.PopCount((uint)block);
            totals[block] = AddBlock(
                ref Unsafe.Add(ref values, block << BlockBits), ref accumulators[size * Accumulator], ref weights.InsideLanes[around + size], ref MemoryMarshal.GetReference(places));
        }

        rows[bits][chunk] = TableFold.Add(totals, sums[BlockBits..]);
        Span<double> byPlace = stackalloc double[1 << GroupBits];
        for (var place = 0; place < byPlace.Length; place++)
        {
            byPlace[place] = TableFold.Sum(Vector512.LoadUnsafe(ref places[place << LaneBits]));
        }

        TableFold.Add(byPlace, sums[LaneBits..]);
        Span<double> weighted = stackalloc double[Accumulator];
        Span<double> byBit = stackalloc double[LaneBits + MiddleBits];
        rows[bits + 1][chunk] = Weigh(accumulators, weighted, around, bits - BlockBits + GroupBits, weights);
        TableFold.Add(weighted, byBit);
        byBit[..LaneBits].CopyTo(sums);
        byBit[LaneBits..].CopyTo(sums[(LaneBits + GroupBits)..]);
        for (var bit = 0; bit < bits; bit++)
        {
            rows[bit][chunk] = sums[bit];
        }
    }

    /// <summary>Adds a block, group by group, to the accumulators for none, one, two and three bits more, and its weighted totals to those of the places in the groups.</summary>
    /// <returns>The weighted total of the block.</returns>
    private static double AddBlock(ref double values, ref double accumulators, ref Vector512<double> lanes, ref double places)
    {
        var (t0, t1, t2, t3) = (Vector512<double>.Zero, Vector512<double>.Zero, Vector512<double>.Zero, Vector512<double>.Zero);
        var (t4, t5, t6, t7) = (Vector512<double>.Zero, Vector512<double>.Zero, Vector512<double>.Zero, Vector512<double>.Zero);
        unchecked
        {
            for (nuint at = 0; at < Accumulator; at += 8)
            {
                ref var group = ref Unsafe.Add(ref values, at << GroupBits);
                LinesAhead.Ask(ref group);
                ref var weights = ref Unsafe.Add(ref lanes, BitOperations.PopCount((uint)at));
                var weight = weights;
                var v0 = Vector512.LoadUnsafe(ref group);
                t0 += v0 * weight;
                Add(ref accumulators, at, v0);

                weight = Unsafe.Add(ref weights, 1);
                var v1 = Vector512.LoadUnsafe(ref group, 8);
                var v2 = Vector512.LoadUnsafe(ref group, 16);
                var v4 = Vector512.LoadUnsafe(ref group, 32);
                t1 += v1 * weight;
                t2 += v2 * weight;
                t4 += v4 * weight;
                Add(ref accumulators, at + Accumulator, v1 + v2 + v4);

                weight = Unsafe.Add(ref weights, 2);
                var v3 = Vector512.LoadUnsafe(ref group, 24);
                var v5 = Vector512.LoadUnsafe(ref group, 40);
                var v6 = Vector512.LoadUnsafe(ref group, 48);
                t3 += v3 * weight;
                t5 += v5 * weight;
                t6 += v6 * weight;
                Add(ref accumulators, at + (2 * Accumulator), v3 + v5 + v6);

                var v7 = Vector512.LoadUnsafe(ref group, 56);
                t7 += v7 * Unsafe.Add(ref weights, 3);
                Add(ref accumulators, at + (3 * Accumulator), v7);
            }
        }

        Add(ref places, 0, t0);
        Add(ref places, 8, t1);
        Add(ref places, 16, t2);
        Add(ref places, 24, t3);
        Add(ref places, 32, t4);
        Add(ref places, 40, t5);
        Add(ref places, 48, t6);
        Add(ref places, 56, t7);
        return TableFold.Sum(t0 + t1 + (t2 + t3) + (t4 + t5 + (t6 + t7)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(ref double into, nuint at, Vector512<double> more) => (Vector512.LoadUnsafe(ref into, at) + more).StoreUnsafe(ref into, at);

    private static double Weigh(Span<double> accumulators, Span<double> weighted, int around, int sizes, SizeWeights weights)
    {
        var sums = MemoryMarshal.Cast<double, Vector512<double>>(accumulators);
        var into = MemoryMarshal.Cast<double, Vector512<double>>(weighted);
        var everywhere = Vector512<double>.Zero;
        for (var size = 0; size <= sizes; size++)
        {
            for (var at = 0; at < into.Length; at++)
            {
                var within = around + size + BitOperations.PopCount((uint)at);
                var sum = sums[(size * into.Length) + at];
                into[at] += sum * weights.InsideLanes[within];
                everywhere += sum * weights.EverywhereLanes[within];
            }
        }

        return TableFold.Sum(everywhere);
    }

    /// <summary>How many entries to leave out so that what is left on the stack begins at a line of the cache.</summary>
    private static int ToLine(ReadOnlySpan<double> room) =>
        (int)(-Unsafe.ByteOffset(in Unsafe.NullRef<double>(), in MemoryMarshal.GetReference(room)) & 63) / sizeof(double);
}
