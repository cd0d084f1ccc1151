using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>The values of a game are so large that sums of them are no longer finite numbers.</summary>
public sealed record ValuesTooLarge : Refusal
{
    internal ValuesTooLarge()
    {
    }

    /// <inheritdoc/>
    public override string Message => "The values are so large that their sums are no longer finite numbers.";

    /// <inheritdoc/>
    public override string Remedy => "State the values in a larger unit.";
}
