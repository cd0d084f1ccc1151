using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>A claimant has two claims.</summary>
public sealed record ClaimedTwice : Refusal
{
    internal ClaimedTwice(string player) => Player = player;

    /// <summary>The claimant.</summary>
    public string Player { get; }

    /// <inheritdoc/>
    public override string Message => $"{Player} has two claims.";

    /// <inheritdoc/>
    public override string Remedy => "Add the claims of one claimant, or name two claimants.";
}
