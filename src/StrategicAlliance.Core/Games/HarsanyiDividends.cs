using System.Numerics;
using System.Runtime.InteropServices;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>The Harsanyi dividends of a game: what every coalition adds over the dividends of all smaller ones within it.</summary>
/// <remarks>The value of a coalition is the sum of the dividends of all coalitions within it. n 2^(n-1) subtractions. Immutable; safe to share between threads.</remarks>
public sealed class HarsanyiDividends
{
    // A block of so many bits stays in the cache while all of its bits are worked on.
    private const int CachedBits = 14;

    private readonly double[] table;

    private HarsanyiDividends(Players players, double[] table)
    {
        Players = players;
        this.table = table;
    }

    /// <summary>The players.</summary>
    public Players Players { get; }

    /// <summary>The dividend of every coalition, at the index of its bits; the first is that of the empty one, 0.</summary>
    public ReadOnlySpan<double> Values => table;

    /// <summary>Source: Harsanyi 1959.</summary>
    public static Citation Citation { get; } = new("Harsanyi", 1959, "A bargaining model for the cooperative n-person game, Contributions to the Theory of Games IV:325-355");

    /// <summary>The dividend of a coalition.</summary>
    /// <param name="coalition">The coalition, of players of this game.</param>
    /// <exception cref="IndexOutOfRangeException">It has members who are no players.</exception>
    public double this[Coalition coalition] => table[coalition.Bits];

    /// <summary>The dividends of a gain game.</summary>
    /// <param name="game">The game.</param>
    /// <returns>The dividend of every coalition; or refused as <see cref="ValuesTooLarge"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="game"/> is <see langword="null"/>.</exception>
    public static Outcome<HarsanyiDividends> Of(Game game) => Of(Bounds.Given(game).Players, game.Values);

    /// <summary>The dividends of a cost game: what every coalition costs over what those within it do.</summary>
    /// <param name="game">The game.</param>
    /// <returns>The dividend of every coalition; or refused as <see cref="ValuesTooLarge"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="game"/> is <see langword="null"/>.</exception>
    public static Outcome<HarsanyiDividends> Of(CostGame game) => Of(Bounds.Given(game).Players, game.Costs);

    /// <summary>Turns a table of values into dividends.</summary>
    internal static double[] InPlace(double[] values)
    {
        var players = BitOperations.Log2((uint)values.Length);
        var cached = Math.Min(players, CachedBits);
        for (var start = 0; start < values.Length; start += 1 << cached)
        {
            for (var bit = 0; bit < cached; bit++)
            {
                Subtract(values.AsSpan(start, 1 << cached), 1 << bit);
            }
        }

        for (var bit = cached; bit < players; bit++)
        {
            Subtract(values, 1 << bit);
        }

        return values;
    }

    private static Outcome<HarsanyiDividends> Of(Players players, ReadOnlySpan<double> values)
    {
        var dividends = InPlace(values.ToArray());
        return TableScan.IsFinite(dividends) ? new HarsanyiDividends(players, dividends) : new ValuesTooLarge();
    }

    private static void Subtract(Span<double> block, int half)
    {
        if (half < Vector<double>.Count)
        {
            for (var i = half; i < block.Length; i = (i + 1) | half)
            {
                block[i] -= block[i ^ half];
            }

            return;
        }

        for (var start = 0; start < block.Length; start += 2 * half)
        {
            var without = MemoryMarshal.Cast<double, Vector<double>>(block.Slice(start, half));
            var with = MemoryMarshal.Cast<double, Vector<double>>(block.Slice(start + half, half));
            for (var i = 0; i < with.Length; i++)
            {
                with[i] -= without[i];
            }
        }
    }
}
