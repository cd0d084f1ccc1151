using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>A game with any number of players whose coalitions are valued when they are asked for, not before.</summary>
/// <remarks>For games of which no table can be made. Immutable; as safe to share between threads as its function is.</remarks>
public sealed class LargeGame
{
    private LargeGame(Players players, PlayerSetValue value)
    {
        Players = players;
        Value = value;
    }

    /// <summary>The players.</summary>
    public Players Players { get; }

    /// <summary>The value of a coalition.</summary>
    public PlayerSetValue Value { get; }

    /// <summary>A game by a function.</summary>
    /// <param name="players">The players.</param>
    /// <param name="value">The value of a coalition.</param>
    /// <returns>The game.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static LargeGame Of(Players players, PlayerSetValue value) => new(Bounds.Given(players), Bounds.Given(value));

    /// <summary>A game whose values stand in a table.</summary>
    /// <param name="game">The table.</param>
    /// <returns>The same game.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="game"/> is <see langword="null"/>.</exception>
    public static LargeGame Of(Game game)
    {
        ArgumentNullException.ThrowIfNull(game);
        return new(game.Players, members => game.Values[(int)members.Words[0]]);
    }
}
