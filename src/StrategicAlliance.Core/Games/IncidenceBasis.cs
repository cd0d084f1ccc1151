using System.Numerics;

namespace StrategicAlliance.Games;

/// <summary>Coalitions whose 0/1 rows are independent, with the exact inverse of their matrix, filled up with unit columns.</summary>
/// <remarks>The inverse is kept as whole numbers over one common denominator, the determinant, by integer-preserving pivots (Edmonds 1967, Bareiss 1968):
/// every entry is a minor of a 0/1 matrix, which for up to 30 players is below 2^47 (Hadamard), so nothing is rounded and nothing overflows.</remarks>
internal sealed class IncidenceBasis
{
    // Odd constants for a quick test of being outside the span; what passes it is tested exactly.
    private const long HashStep = 0x1F83D9ABFB41BD6B;
    private readonly int[] members;
    private readonly long[] inverse;

    public IncidenceBasis(int players)
    {
        Players = players;
        members = new int[players];
        inverse = new long[players * players];
        for (var i = 0; i < players; i++)
        {
            inverse[(i * players) + i] = 1;
        }
    }

    private IncidenceBasis(IncidenceBasis other)
    {
        Players = other.Players;
        Rank = other.Rank;
        Determinant = other.Determinant;
        members = [.. other.members];
        inverse = [.. other.inverse];
    }

    public int Players { get; }

    /// <summary>How many independent coalitions were added.</summary>
    public int Rank { get; private set; }

    public long Determinant { get; private set; } = 1;

    /// <summary>The coalition that stands in a row; 0 for a unit column.</summary>
    public int this[int row] => members[row];

    public ReadOnlySpan<long> Row(int row) => inverse.AsSpan(row * Players, Players);

    public IncidenceBasis Copy() => new(this);

    /// <summary>The coordinates of a coalition in this basis, times the determinant.</summary>
    public void Column(int bits, Span<long> column)
    {
        for (var row = 0; row < Players; row++)
        {
            long sum = 0;
            for (var rest = bits; rest != 0; rest &= rest - 1)
            {
                sum += inverse[(row * Players) + BitOperations.TrailingZeroCount(rest)];
            }

            column[row] = sum;
        }
    }

    /// <summary>The coordinates of any vector of whole numbers, times the determinant.</summary>
    public void Coordinates(ReadOnlySpan<long> vector, Span<long> coordinates)
    {
        for (var row = 0; row < Players; row++)
        {
            long sum = 0;
            for (var i = 0; i < Players; i++)
            {
                sum += inverse[(row * Players) + i] * vector[i];
            }

            coordinates[row] = sum;
        }
    }

    /// <summary>Adds a coalition unless it lies in the span of those that are there.</summary>
    public bool TryAdd(int bits)
    {
        Span<long> column = stackalloc long[Players];
        Column(bits, column);
        for (var row = 0; row < Players; row++)
        {
            if (members[row] == 0 && column[row] != 0)
            {
                Pivot(row, bits, column);
                Rank++;
                return true;
            }
        }

        return false;
    }

    public bool Spans(int bits)
    {
        Span<long> column = stackalloc long[Players];
        Column(bits, column);
        for (var row = 0; row < Players; row++)
        {
            if (members[row] == 0 && column[row] != 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Sums that are 0 for every coalition in the span, and for hardly any other.</summary>
    public SubsetSums SpanHash()
    {
        Span<long> terms = stackalloc long[Players];
        terms.Clear();
        for (var row = 0; row < Players; row++)
        {
            if (members[row] == 0)
            {
                unchecked
                {
                    var factor = ((row + 1L) * HashStep) ^ (HashStep >> (row + 1));
                    for (var i = 0; i < Players; i++)
                    {
                        terms[i] += factor * inverse[(row * Players) + i];
                    }
                }
            }
        }

        return new(terms);
    }

    /// <summary>Turns the sign of a unit column.</summary>
    public void Turn(int row) => Negate(inverse.AsSpan(row * Players, Players));

    /// <summary>Puts a coalition in the place of what stands in a row.</summary>
    public void Pivot(int row, int bits, ReadOnlySpan<long> column)
    {
        var pivot = column[row];
        for (var other = 0; other < Players; other++)
        {
            if (other != row)
            {
                for (var i = 0; i < Players; i++)
                {
                    ref var entry = ref inverse[(other * Players) + i];
                    entry = (long)((((Int128)entry * pivot) - ((Int128)column[other] * inverse[(row * Players) + i])) / Determinant);
                }
            }
        }

        Determinant = pivot;
        members[row] = bits;
        if (pivot < 0)
        {
            Determinant = -pivot;
            Negate(inverse);
        }
    }

    private static void Negate(Span<long> numbers)
    {
        foreach (ref var number in numbers)
        {
            number = -number;
        }
    }
}
