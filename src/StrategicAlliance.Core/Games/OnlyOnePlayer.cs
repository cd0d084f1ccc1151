using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>A question about coalitions is asked of a game with one player.</summary>
public sealed record OnlyOnePlayer : Refusal
{
    internal OnlyOnePlayer(string player) => Player = player;

    /// <summary>The player.</summary>
    public string Player { get; }

    /// <inheritdoc/>
    public override string Message => $"{Player} is the only player: there is no other coalition that could do better or worse.";

    /// <inheritdoc/>
    public override string Remedy => "Ask of games with two players or more.";
}
