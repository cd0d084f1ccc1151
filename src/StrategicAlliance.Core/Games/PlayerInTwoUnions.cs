using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>A player is a member of two unions, or twice of one.</summary>
public sealed record PlayerInTwoUnions : Refusal
{
    internal PlayerInTwoUnions(string player) => Player = player;

    /// <summary>The player.</summary>
    public string Player { get; }

    /// <inheritdoc/>
    public override string Message => $"{Player} is named twice in the unions.";

    /// <inheritdoc/>
    public override string Remedy => "Name every player in exactly one union.";
}
