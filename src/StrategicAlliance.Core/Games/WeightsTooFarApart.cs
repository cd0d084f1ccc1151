using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>Weights and quota have no common unit small enough to count them all in whole numbers.</summary>
public sealed record WeightsTooFarApart : Refusal
{
    internal WeightsTooFarApart()
    {
    }

    /// <inheritdoc/>
    public override string Message => "Counted in the smallest unit that all share, weights and quota have more than 37 digits.";

    /// <inheritdoc/>
    public override string Remedy => "Round the weights: coalitions are compared exactly.";
}
