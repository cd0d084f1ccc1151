using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>By how much the Shapley shares change when the value of one coalition does: the value is linear, so that the coefficients are the same for
/// every game of so many players.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class ShapleySensitivity
{
    private ShapleySensitivity(Players players) => Players = players;

    /// <summary>The players.</summary>
    public Players Players { get; }

    /// <summary>The share that a player gains for every unit more that a coalition is worth.</summary>
    /// <param name="player">The player's name.</param>
    /// <param name="coalition">The coalition.</param>
    /// <value>(s-1)! (n-s)! / n! for a member, -s! (n-s-1)! / n! for anybody else, where s is the size of the coalition; 0 for the empty one, which is
    /// always worth 0.</value>
    /// <exception cref="ArgumentException">There is no such player, or the coalition has members who are no players.</exception>
    public double this[string player, Coalition coalition] => Players.IndexOf(player) is >= 0 and var index
        ? Coefficient(index, coalition)
        : throw new ArgumentException($"There is no player '{player}'.", nameof(player));

    /// <summary>The sensitivity of the shares of these players.</summary>
    /// <param name="players">The players, 1 to 63.</param>
    /// <returns>The coefficients.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="players"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There are more than 63.</exception>
    public static ShapleySensitivity Of(Players players)
    {
        ArgumentNullException.ThrowIfNull(players);
        return players.Count <= 63 ? new(players) : throw Bounds.Outside(players.Count, "up to 63 players", nameof(players));
    }

    /// <summary>How all shares move when a coalition turns out to be worth more or less than was thought.</summary>
    /// <param name="coalition">The coalition.</param>
    /// <param name="change">By how much its value changes, in the unit of the values.</param>
    /// <returns>The change of every share, in the order of the players; they sum to 0, or to <paramref name="change"/> if all players are meant.</returns>
    /// <exception cref="ArgumentException">The coalition has members who are no players, or the change is not finite.</exception>
    public ValueList<double> Change(Coalition coalition, double change) => double.IsFinite(change)
        ? Enumerable.Range(0, Players.Count).Select(player => change * Coefficient(player, coalition)).ToValueList()
        : throw new ArgumentException("The change must be a finite number.", nameof(change));

    private double Coefficient(int player, Coalition coalition)
    {
        if (!coalition.IsWithin(Players.All))
        {
            throw new ArgumentException($"The coalition {coalition} has members who are no players.", nameof(coalition));
        }

        if (coalition.Contains(player))
        {
            return SizeWeights.Joining(Players.Count, coalition.Count - 1);
        }

        return coalition.IsEmpty ? 0 : -SizeWeights.Joining(Players.Count, coalition.Count);
    }
}
