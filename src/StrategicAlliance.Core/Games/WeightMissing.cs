using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>A voter has no weight.</summary>
public sealed record WeightMissing : Refusal
{
    internal WeightMissing(string player) => Player = player;

    /// <summary>The voter.</summary>
    public string Player { get; }

    /// <inheritdoc/>
    public override string Message => $"{Player} has no weight.";

    /// <inheritdoc/>
    public override string Remedy => "Give every voter a weight; 0 for one who has no votes.";
}
