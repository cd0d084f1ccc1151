using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>A claimant claims nothing, not even 0.</summary>
public sealed record ClaimMissing : Refusal
{
    internal ClaimMissing(string player) => Player = player;

    /// <summary>The claimant.</summary>
    public string Player { get; }

    /// <inheritdoc/>
    public override string Message => $"{Player} has no claim.";

    /// <inheritdoc/>
    public override string Remedy => "Give a claim for every claimant; 0 if there is none.";
}
