using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>A gain game whose values are fractions, for answers without any rounding.</summary>
/// <remarks>Every coalition has a value, the empty one 0. Up to <see cref="MostPlayers"/> players. Immutable; safe to share between threads.</remarks>
public sealed class RationalGame
{
    private readonly Rational[] table;

    private RationalGame(Players players, Rational[] table)
    {
        Players = players;
        this.table = table;
    }

    /// <summary>The most players: 12.</summary>
    public static int MostPlayers => 12;

    /// <summary>The players.</summary>
    public Players Players { get; }

    /// <summary>The value of every coalition, at the index of its bits; the first is that of the empty one, 0.</summary>
    public ReadOnlySpan<Rational> Values => table;

    /// <summary>The value of all players together.</summary>
    public Rational Grand => table[^1];

    /// <summary>The value of a coalition.</summary>
    /// <param name="coalition">The coalition, of players of this game.</param>
    /// <exception cref="IndexOutOfRangeException">It has members who are no players.</exception>
    public Rational this[Coalition coalition] => table[coalition.Bits];

    /// <summary>A game from a table by names.</summary>
    /// <param name="players">The players.</param>
    /// <param name="values">The value of every coalition by its players' names, in any order, joined by commas: <c>A,B</c>.</param>
    /// <param name="missing">What a coalition is worth that the table leaves out.</param>
    /// <returns>The game; or refused as <see cref="UnknownPlayer"/>, <see cref="PlayerNamedTwice"/>, <see cref="CoalitionValueMissing"/>,
    /// <see cref="CoalitionValuedTwice"/>, <see cref="EmptyCoalitionValued"/> or <see cref="TooManyPlayersForExact"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Outcome<RationalGame> FromTable(Players players, IEnumerable<KeyValuePair<string, Rational>> values, MissingCoalitions missing)
    {
        ArgumentNullException.ThrowIfNull(players);
        ArgumentNullException.ThrowIfNull(values);
        if (TooMany(players) is { } tooMany)
        {
            return tooMany;
        }

        // The table is laid out and checked as one of positions in the list, which are whole numbers and so exact.
        var given = values.ToList();
        if (given.Exists(pair => pair.Key.Length == 0 && pair.Value.Sign != 0))
        {
            return new EmptyCoalitionValued(given.Find(pair => pair.Key.Length == 0).Value.ToDouble());
        }

        return CharacteristicFunction.Named(players, given.Select((pair, index) => KeyValuePair.Create(pair.Key, pair.Value.Sign == 0 ? 0.0 : index + 1)))
            .Then(named => CharacteristicFunction.FromTable(players, named, missing))
            .Then(positions => (Outcome<RationalGame>)new RationalGame(players, Array.ConvertAll(positions, position => position == 0 ? Rational.Zero : given[(int)position - 1].Value)));
    }

    /// <summary>A game from the values of all coalitions in the order of their bits.</summary>
    /// <param name="players">The players.</param>
    /// <param name="values">2^n fractions, the first of them 0; copied.</param>
    /// <returns>The game; or refused as <see cref="EmptyCoalitionValued"/> or <see cref="TooManyPlayersForExact"/>.</returns>
    /// <exception cref="ArgumentException">There are not 2^n of them.</exception>
    public static Outcome<RationalGame> FromValues(Players players, ReadOnlySpan<Rational> values)
    {
        ArgumentNullException.ThrowIfNull(players);
        if (TooMany(players) is { } tooMany)
        {
            return tooMany;
        }

        if (values.Length != 1 << players.Count)
        {
            throw new ArgumentException(FormattableString.Invariant($"Expected {1 << players.Count} values, one for every coalition of {players.Count} players; found {values.Length}."), nameof(values));
        }

        if (values[0].Sign != 0)
        {
            return new EmptyCoalitionValued(values[0].ToDouble());
        }

        return new RationalGame(players, values.ToArray());
    }

    /// <summary>The game that was written in decimals and read into floating-point numbers: 0.1 is a tenth again.</summary>
    /// <param name="game">The game.</param>
    /// <returns>The game, every value read by <see cref="Rational.AsWritten"/>; or refused as <see cref="TooManyPlayersForExact"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="game"/> is <see langword="null"/>.</exception>
    public static Outcome<RationalGame> AsWritten(Game game) => From(game, Rational.AsWritten);

    /// <summary>The game with the exact value of every floating-point number.</summary>
    /// <param name="game">The game.</param>
    /// <returns>The game, every value read by <see cref="Rational.Exactly"/>; or refused as <see cref="TooManyPlayersForExact"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="game"/> is <see langword="null"/>.</exception>
    public static Outcome<RationalGame> Exactly(Game game) => From(game, Rational.Exactly);

    /// <summary>The game in floating-point numbers.</summary>
    /// <returns>The game, every value rounded to the nearest; or refused as <see cref="CoalitionValueNotFinite"/> where a value is beyond all of them.</returns>
    public Outcome<Game> ToGame() => Game.FromValues(Players, Array.ConvertAll(table, value => value.ToDouble()));

    private static Outcome<RationalGame> From(Game game, Converter<double, Rational> read)
    {
        ArgumentNullException.ThrowIfNull(game);
        if (TooMany(game.Players) is { } tooMany)
        {
            return tooMany;
        }

        return new RationalGame(game.Players, Array.ConvertAll(game.Values.ToArray(), read));
    }

    private static TooManyPlayersForExact? TooMany(Players players) => players.Count > MostPlayers ? new("A game in fractions", players.Count, MostPlayers) : null;
}
