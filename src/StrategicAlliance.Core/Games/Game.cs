using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>A cooperative game with transferable utility: what every coalition of players could earn without the others.</summary>
/// <remarks>Higher is better; what coalitions would have to pay is a <see cref="CostGame"/>. Every coalition has a finite value, the empty one 0.
/// Up to 30 players; the table takes <see cref="BytesNeeded"/> bytes. Immutable; safe to share between threads.</remarks>
public sealed class Game
{
    private readonly double[] table;

    private Game(Players players, double[] table)
    {
        Players = players;
        this.table = table;
    }

    /// <summary>The most players a table is made for.</summary>
    public static int MostPlayers => CharacteristicFunction.MostPlayers;

    /// <summary>The players.</summary>
    public Players Players { get; }

    /// <summary>The value of every coalition, at the index of its bits; the first is that of the empty one, 0.</summary>
    public ReadOnlySpan<double> Values => table;

    /// <summary>The same, to be read from several threads.</summary>
    internal ReadOnlyMemory<double> Table => table;

    /// <summary>The value of all players together.</summary>
    public double Grand => table[^1];

    /// <summary>The value of a coalition.</summary>
    /// <param name="coalition">The coalition, of players of this game.</param>
    /// <exception cref="IndexOutOfRangeException">It has members who are no players.</exception>
    public double this[Coalition coalition] => table[coalition.Bits];

    /// <summary>How much memory a table takes.</summary>
    /// <param name="players">How many players, 1 to 30.</param>
    /// <returns>8 bytes for each of the 2^n coalitions.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of its range.</exception>
    public static long BytesNeeded(int players)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(players, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(players, MostPlayers);
        return CharacteristicFunction.BytesNeeded(players);
    }

    /// <summary>A game from a table by names.</summary>
    /// <param name="players">The players.</param>
    /// <param name="values">The value of every coalition by its players' names, in any order, joined by commas: <c>[new("A", 1), new("A,B", 5)]</c>.</param>
    /// <param name="missing">What a coalition is worth that the table leaves out.</param>
    /// <returns>The game; or refused as <see cref="UnknownPlayer"/>, <see cref="PlayerNamedTwice"/>, <see cref="CoalitionValueMissing"/>,
    /// <see cref="CoalitionValuedTwice"/>, <see cref="CoalitionValueNotFinite"/>, <see cref="EmptyCoalitionValued"/> or
    /// <see cref="TooManyPlayersForTable"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Outcome<Game> FromTable(Players players, IEnumerable<KeyValuePair<string, double>> values, MissingCoalitions missing)
    {
        ArgumentNullException.ThrowIfNull(players);
        ArgumentNullException.ThrowIfNull(values);
        if (CharacteristicFunction.TooLarge(players.Count) is { } tooLarge)
        {
            return tooLarge;
        }

        return CharacteristicFunction.Named(players, values).Then(named => FromCoalitions(players, named, missing));
    }

    /// <summary>A game from a table by coalitions.</summary>
    /// <param name="players">The players.</param>
    /// <param name="values">The value of every coalition.</param>
    /// <param name="missing">What a coalition is worth that the table leaves out.</param>
    /// <returns>The game; or refused as by names.</returns>
    /// <exception cref="ArgumentException">A coalition has members who are no players.</exception>
    public static Outcome<Game> FromCoalitions(Players players, IEnumerable<KeyValuePair<Coalition, double>> values, MissingCoalitions missing)
    {
        ArgumentNullException.ThrowIfNull(players);
        ArgumentNullException.ThrowIfNull(values);
        return CharacteristicFunction.FromTable(players, values, missing).Then(table => (Outcome<Game>)new Game(players, table));
    }

    /// <summary>A game from a function, asked once for every coalition, in the order of their bits.</summary>
    /// <param name="players">The players.</param>
    /// <param name="value">The value of a coalition.</param>
    /// <returns>The game; or refused as <see cref="CoalitionValueNotFinite"/>, <see cref="EmptyCoalitionValued"/> or
    /// <see cref="TooManyPlayersForTable"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Outcome<Game> FromFunction(Players players, Func<Coalition, double> value)
    {
        ArgumentNullException.ThrowIfNull(players);
        ArgumentNullException.ThrowIfNull(value);
        return CharacteristicFunction.FromFunction(players, value).Then(table => (Outcome<Game>)new Game(players, table));
    }

    /// <summary>A game from the values of all coalitions in the order of their bits.</summary>
    /// <param name="players">The players.</param>
    /// <param name="values">2^n numbers, the first of them 0; copied.</param>
    /// <returns>The game; or refused as <see cref="CoalitionValueNotFinite"/>, <see cref="EmptyCoalitionValued"/> or
    /// <see cref="TooManyPlayersForTable"/>.</returns>
    /// <exception cref="ArgumentException">There are not 2^n of them.</exception>
    public static Outcome<Game> FromValues(Players players, ReadOnlySpan<double> values)
    {
        ArgumentNullException.ThrowIfNull(players);
        if (CharacteristicFunction.TooLarge(players.Count) is { } tooLarge)
        {
            return tooLarge;
        }

        return CharacteristicFunction.Checked(players, values.ToArray()).Then(table => (Outcome<Game>)new Game(players, table));
    }

    /// <summary>A game over a table that is known to be good and is handed over.</summary>
    internal static Game Owning(Players players, double[] table) => new(players, table);
}
