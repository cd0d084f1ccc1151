using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>The source of a network is named as one of those who want to be linked to it.</summary>
public sealed record SourceIsPlayer : Refusal
{
    internal SourceIsPlayer(string source) => Source = source;

    /// <summary>The source.</summary>
    public string Source { get; }

    /// <inheritdoc/>
    public override string Message => $"The source '{Source}' is also a player.";

    /// <inheritdoc/>
    public override string Remedy => "Leave the source out of the players.";
}
