using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>A game needs players.</summary>
public sealed record NoPlayers : Refusal
{
    internal NoPlayers()
    {
    }

    /// <inheritdoc/>
    public override string Message => "A game has no players.";

    /// <inheritdoc/>
    public override string Remedy => "Name at least one player.";
}
