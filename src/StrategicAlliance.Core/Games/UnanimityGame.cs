using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>Games in which amounts need certain players: each amount is earned by every coalition that holds all whom it needs, and by no other.</summary>
/// <remarks>Every game is such a sum in exactly one way; the amounts are its Harsanyi dividends (Shapley 1953; Harsanyi 1959).</remarks>
public static class UnanimityGame
{
    /// <summary>Source of the sum of unanimity games.</summary>
    public static Citation Citation { get; } = new("Shapley", 1953, "A Value for n-Person Games, Contributions to the Theory of Games II, 307-317");

    /// <summary>The sum of unanimity games.</summary>
    /// <param name="players">The players.</param>
    /// <param name="amounts">Amounts and whom each needs; a coalition may be given more than once.</param>
    /// <returns>v(S) = sum of the amounts whose needed players are all in S; or refused as <see cref="TooManyPlayersForTable"/> or
    /// <see cref="CoalitionValueNotFinite"/>. An amount that needs nobody is refused as <see cref="EmptyCoalitionValued"/>.</returns>
    /// <exception cref="ArgumentException">A coalition has members who are no players.</exception>
    public static Outcome<Game> Sum(Players players, IEnumerable<KeyValuePair<Coalition, double>> amounts)
    {
        ArgumentNullException.ThrowIfNull(players);
        ArgumentNullException.ThrowIfNull(amounts);
        if (CharacteristicFunction.TooLarge(players.Count) is { } tooLarge)
        {
            return tooLarge;
        }

        var table = new double[1 << players.Count];
        foreach (var (needed, amount) in amounts)
        {
            if (!needed.IsWithin(players.All))
            {
                throw new ArgumentException($"The coalition {needed} has members who are no players.", nameof(amounts));
            }

            table[needed.Bits] += amount;
        }

        // What a coalition earns is the sum over its subsets, gathered player by player.
        for (var player = 0; player < players.Count && table[0] == 0; player++)
        {
            var bit = 1 << player;
            for (var bits = bit; bits < table.Length; bits = (bits + 1) | bit)
            {
                table[bits] += table[bits ^ bit];
            }
        }

        return CharacteristicFunction.Checked(players, table).Then(checkedTable => (Outcome<Game>)Game.Owning(players, checkedTable));
    }
}
