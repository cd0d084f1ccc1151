using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>A link joins a player with itself.</summary>
public sealed record LinkToItself : Refusal
{
    internal LinkToItself(string player) => Player = player;

    /// <summary>The player.</summary>
    public string Player { get; }

    /// <inheritdoc/>
    public override string Message => $"The link from {Player} leads to {Player}.";

    /// <inheritdoc/>
    public override string Remedy => "Link two different players.";
}
