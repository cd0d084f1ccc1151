using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>A cost game: what every coalition of players would have to pay without the others.</summary>
/// <remarks>Costs are positive and shares of them are positive: who pays what. Every coalition has a finite cost, the empty one 0.
/// Up to 30 players; the table takes <see cref="BytesNeeded"/> bytes. Immutable; safe to share between threads.</remarks>
public sealed class CostGame
{
    private readonly double[] table;

    private CostGame(Players players, double[] table)
    {
        Players = players;
        this.table = table;
    }

    /// <summary>The most players a table is made for.</summary>
    public static int MostPlayers => CharacteristicFunction.MostPlayers;

    /// <summary>The players.</summary>
    public Players Players { get; }

    /// <summary>The cost of every coalition, at the index of its bits; the first is that of the empty one, 0.</summary>
    public ReadOnlySpan<double> Costs => table;

    /// <summary>The same, to be read from several threads.</summary>
    internal ReadOnlyMemory<double> Table => table;

    /// <summary>The cost of all players together.</summary>
    public double Grand => table[^1];

    /// <summary>The cost of a coalition.</summary>
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
    /// <param name="costs">The cost of every coalition by its players' names, in any order, joined by commas: <c>[new("A", 1), new("A,B", 5)]</c>.</param>
    /// <param name="missing">What a coalition is worth that the table leaves out.</param>
    /// <returns>The game; or refused as <see cref="UnknownPlayer"/>, <see cref="PlayerNamedTwice"/>, <see cref="CoalitionValueMissing"/>,
    /// <see cref="CoalitionValuedTwice"/>, <see cref="CoalitionValueNotFinite"/>, <see cref="EmptyCoalitionValued"/> or
    /// <see cref="TooManyPlayersForTable"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Outcome<CostGame> FromTable(Players players, IEnumerable<KeyValuePair<string, double>> costs, MissingCoalitions missing)
    {
        ArgumentNullException.ThrowIfNull(players);
        ArgumentNullException.ThrowIfNull(costs);
        if (CharacteristicFunction.TooLarge(players.Count) is { } tooLarge)
        {
            return tooLarge;
        }

        return CharacteristicFunction.Named(players, costs).Then(named => FromCoalitions(players, named, missing));
    }

    /// <summary>A game from a table by coalitions.</summary>
    /// <param name="players">The players.</param>
    /// <param name="costs">The cost of every coalition.</param>
    /// <param name="missing">What a coalition is worth that the table leaves out.</param>
    /// <returns>The game; or refused as by names.</returns>
    /// <exception cref="ArgumentException">A coalition has members who are no players.</exception>
    public static Outcome<CostGame> FromCoalitions(Players players, IEnumerable<KeyValuePair<Coalition, double>> costs, MissingCoalitions missing)
    {
        ArgumentNullException.ThrowIfNull(players);
        ArgumentNullException.ThrowIfNull(costs);
        return CharacteristicFunction.FromTable(players, costs, missing).Then(table => (Outcome<CostGame>)new CostGame(players, table));
    }

    /// <summary>A game from a function, asked once for every coalition, in the order of their bits.</summary>
    /// <param name="players">The players.</param>
    /// <param name="cost">The cost of a coalition.</param>
    /// <returns>The game; or refused as <see cref="CoalitionValueNotFinite"/>, <see cref="EmptyCoalitionValued"/> or
    /// <see cref="TooManyPlayersForTable"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Outcome<CostGame> FromFunction(Players players, Func<Coalition, double> cost)
    {
        ArgumentNullException.ThrowIfNull(players);
        ArgumentNullException.ThrowIfNull(cost);
        return CharacteristicFunction.FromFunction(players, cost).Then(table => (Outcome<CostGame>)new CostGame(players, table));
    }

    /// <summary>A game from the costs of all coalitions in the order of their bits.</summary>
    /// <param name="players">The players.</param>
    /// <param name="costs">2^n numbers, the first of them 0; copied.</param>
    /// <returns>The game; or refused as <see cref="CoalitionValueNotFinite"/>, <see cref="EmptyCoalitionValued"/> or
    /// <see cref="TooManyPlayersForTable"/>.</returns>
    /// <exception cref="ArgumentException">There are not 2^n of them.</exception>
    public static Outcome<CostGame> FromValues(Players players, ReadOnlySpan<double> costs)
    {
        ArgumentNullException.ThrowIfNull(players);
        if (CharacteristicFunction.TooLarge(players.Count) is { } tooLarge)
        {
            return tooLarge;
        }

        return CharacteristicFunction.Checked(players, costs.ToArray()).Then(table => (Outcome<CostGame>)new CostGame(players, table));
    }

    /// <summary>A game over a table that is known to be good and is handed over.</summary>
    internal static CostGame Owning(Players players, double[] table) => new(players, table);

    /// <summary>The gain game whose values are the costs with their signs turned; its solutions, turned again, are those of the cost game.</summary>
    /// <returns>v(S) = -c(S).</returns>
    public Game ToGains()
    {
        var turned = new double[table.Length];
        for (var bits = 1; bits < table.Length; bits++)
        {
            turned[bits] = 0 - table[bits];
        }

        return Game.Owning(Players, turned);
    }

    /// <summary>The savings game: what a coalition saves by working together.</summary>
    /// <returns>v(S) = sum of c(i) over its members, less c(S).</returns>
    public Game ToSavings()
    {
        var savings = new double[table.Length];
        var apart = new double[table.Length];
        for (var bits = 1; bits < table.Length; bits++)
        {
            var rest = bits & (bits - 1);
            apart[bits] = apart[rest] + table[bits ^ rest];
            savings[bits] = apart[bits] - table[bits];
        }

        return Game.Owning(Players, savings);
    }
}
