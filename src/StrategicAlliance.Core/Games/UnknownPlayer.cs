using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>Somebody is named who is not a player of the game.</summary>
public sealed record UnknownPlayer : Refusal
{
    internal UnknownPlayer(string player) => Player = player;

    /// <summary>The name.</summary>
    public string Player { get; }

    /// <inheritdoc/>
    public override string Message => $"'{Player}' is no player of this game.";

    /// <inheritdoc/>
    public override string Remedy => "Name only players of the game.";
}
