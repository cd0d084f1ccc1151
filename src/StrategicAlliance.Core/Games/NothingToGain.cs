using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>No agreement is better than disagreement for all players.</summary>
public sealed record NothingToGain : Refusal
{
    internal NothingToGain()
    {
    }

    /// <inheritdoc/>
    public override string Message => "No agreement, nor a mix of them, is better than disagreement for every player at once.";

    /// <inheritdoc/>
    public override string Remedy => "Leave out players who cannot gain, add agreements, or correct what each has without one.";
}
