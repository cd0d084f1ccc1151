using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>A player is a member of no union.</summary>
public sealed record PlayerInNoUnion : Refusal
{
    internal PlayerInNoUnion(string player) => Player = player;

    /// <summary>The player.</summary>
    public string Player { get; }

    /// <inheritdoc/>
    public override string Message => $"{Player} is in no union.";

    /// <inheritdoc/>
    public override string Remedy => "Name every player in exactly one union; who stands alone is a union of one.";
}
