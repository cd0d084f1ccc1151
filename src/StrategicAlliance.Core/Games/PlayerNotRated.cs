using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>A rule needs an amount of its own for every player (a weight, a benefit), and one has none.</summary>
public sealed record PlayerNotRated : Refusal
{
    internal PlayerNotRated(string player) => Player = player;

    /// <summary>The player's name.</summary>
    public string Player { get; }

    /// <inheritdoc/>
    public override string Message => $"The player '{Player}' has no amount of its own that the rule needs.";

    /// <inheritdoc/>
    public override string Remedy => "Give every player one.";
}
