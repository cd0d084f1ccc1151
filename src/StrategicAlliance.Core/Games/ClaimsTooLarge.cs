using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>The claims add up to more than a number can hold.</summary>
public sealed record ClaimsTooLarge : Refusal
{
    internal ClaimsTooLarge()
    {
    }

    /// <inheritdoc/>
    public override string Message => "The claims add up to more than a number can hold.";

    /// <inheritdoc/>
    public override string Remedy => "Give claims and estate in a larger unit.";
}
