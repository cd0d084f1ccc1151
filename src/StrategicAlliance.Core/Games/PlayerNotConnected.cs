using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>No links lead from the source to a player.</summary>
public sealed record PlayerNotConnected : Refusal
{
    internal PlayerNotConnected(string player) => Player = player;

    /// <summary>The player.</summary>
    public string Player { get; }

    /// <inheritdoc/>
    public override string Message => $"No links lead from the source to {Player}.";

    /// <inheritdoc/>
    public override string Remedy => "Add a link, or leave the player out.";
}
