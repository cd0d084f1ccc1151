using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>Two players have one name.</summary>
public sealed record PlayerNamedTwice : Refusal
{
    internal PlayerNamedTwice(string player) => Player = player;

    /// <summary>The name.</summary>
    public string Player { get; }

    /// <inheritdoc/>
    public override string Message => $"The player '{Player}' is named twice.";

    /// <inheritdoc/>
    public override string Remedy => "Give every player a name of its own.";
}
