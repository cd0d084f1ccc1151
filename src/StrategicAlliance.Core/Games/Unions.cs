using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>The unions in which the players of a game negotiate: every player is in exactly one.</summary>
/// <remarks>A coalition structure, or system of a priori unions. Up to 30 players. Immutable; safe to share between threads.</remarks>
public sealed class Unions
{
    private Unions(Players players, Coalition[] groups)
    {
        Players = players;
        Groups = ValueList.Create<Coalition>(groups);
    }

    /// <summary>The players.</summary>
    public Players Players { get; }

    /// <summary>The unions, in the order in which they were given.</summary>
    public ValueList<Coalition> Groups { get; }

    /// <summary>Unions by the names of their members.</summary>
    /// <param name="players">All players.</param>
    /// <param name="unions">The members of each union.</param>
    /// <returns>The unions; or refused as <see cref="UnknownPlayer"/>, <see cref="PlayerInTwoUnions"/>, <see cref="PlayerInNoUnion"/>,
    /// <see cref="EmptyUnion"/> or <see cref="TooManyPlayersForTable"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Outcome<Unions> Of(Players players, params IEnumerable<IEnumerable<string>> unions)
    {
        ArgumentNullException.ThrowIfNull(players);
        ArgumentNullException.ThrowIfNull(unions);
        if (CharacteristicFunction.TooLarge(players.Count) is { } tooLarge)
        {
            return tooLarge;
        }

        var groups = new List<Coalition>();
        var placed = Coalition.Empty;
        foreach (var union in unions)
        {
            ArgumentNullException.ThrowIfNull(union, nameof(unions));
            var group = Coalition.Empty;
            foreach (var name in union)
            {
                var player = players.IndexOf(name);
                if (player < 0)
                {
                    return new UnknownPlayer(name);
                }

                if (placed.Contains(player))
                {
                    return new PlayerInTwoUnions(name);
                }

                (group, placed) = (group.With(player), placed.With(player));
            }

            if (group.IsEmpty)
            {
                return new EmptyUnion(groups.Count);
            }

            groups.Add(group);
        }

        return placed == players.All
            ? new Unions(players, [.. groups])
            : new PlayerInNoUnion(players.Where((_, player) => !placed.Contains(player)).First());
    }
}
