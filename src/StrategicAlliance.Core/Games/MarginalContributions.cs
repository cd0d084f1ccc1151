using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>What every player adds on average to groups of 0, 1, 2 ... others; the mean of these averages is its Shapley share. It explains the share.</summary>
/// <remarks>One pass over the table for every size. Immutable; safe to share between threads.</remarks>
public sealed class MarginalContributions
{
    private readonly double[][] averages;

    private MarginalContributions(Players players, double[][] averages)
    {
        Players = players;
        this.averages = averages;
    }

    /// <summary>The players.</summary>
    public Players Players { get; }

    /// <summary>What a player adds on average to a group of others, by the size of the group: the first is what it earns alone.</summary>
    /// <param name="player">The player's name.</param>
    /// <value>As many figures as there are players, in the unit of the values.</value>
    /// <exception cref="ArgumentException">There is no such player.</exception>
    public ValueList<double> this[string player] => Players.IndexOf(player) is >= 0 and var index
        ? ValueList.Create<double>(averages[index])
        : throw new ArgumentException($"There is no player '{player}'.", nameof(player));

    /// <summary>Examines a gain game.</summary>
    /// <param name="game">The game.</param>
    /// <returns>What every player adds; or refused as <see cref="ValuesTooLarge"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="game"/> is <see langword="null"/>.</exception>
    public static Outcome<MarginalContributions> Of(Game game) => Of(Bounds.Given(game).Players, game.Table);

    /// <summary>Examines a cost game.</summary>
    /// <param name="game">The game.</param>
    /// <returns>What every player adds to the costs; or refused as <see cref="ValuesTooLarge"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="game"/> is <see langword="null"/>.</exception>
    public static Outcome<MarginalContributions> Of(CostGame game) => Of(Bounds.Given(game).Players, game.Table);

    /// <summary>Explains a player's Shapley share.</summary>
    /// <param name="player">The player's name.</param>
    /// <returns>For people: <c>A: 65, the mean of what A adds on average to nobody (0), 1 other (47.5) and 2 others (100 ...)</c>; figures with up to 6 digits.</returns>
    /// <exception cref="ArgumentException">There is no such player.</exception>
    public string Explain(string player)
    {
        var added = this[player];
        var parts = added.Select((average, size) => FormattableString.Invariant($"{(size == 0 ? "nobody" : size == 1 ? "1 other" : FormattableString.Invariant($"{size} others"))} ({average:G6})")).ToArray();
        var list = parts.Length == 1 ? parts[0] : $"{string.Join(", ", parts[..^1])} and {parts[^1]}";
        return FormattableString.Invariant($"{player}: {added.Average():G6}, the mean of what {player} adds on average to {list}.");
    }

    private static Outcome<MarginalContributions> Of(Players players, ReadOnlyMemory<double> values)
    {
        var count = players.Count;
        var added = new double[count][];
        for (var player = 0; player < count; player++)
        {
            added[player] = new double[count];
        }

        // By size s: the sum of v(S) over S with the player, of which the one of size s counts for s - 1 others, all sums without it against s others.
        var groups = 1.0;
        for (var size = 1; size <= count; size++)
        {
            var inside = SizeWeightedSums.Of(values, count, SizeWeights.OfSize(count, size), null);
            var all = inside.Sum() / size;
            var next = groups * (count - size) / size;
            for (var player = 0; player < count; player++)
            {
                added[player][size - 1] += inside[player] / groups;
                if (size < count)
                {
                    added[player][size] -= (all - inside[player]) / next;
                }
            }

            groups = next;
        }

        return added.All(row => TableScan.IsFinite(row)) ? new MarginalContributions(players, added) : new ValuesTooLarge();
    }
}
