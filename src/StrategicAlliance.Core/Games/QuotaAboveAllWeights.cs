using System.Globalization;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>The quota of a vote is above the weights of all voters together, so that nothing could pass.</summary>
public sealed record QuotaAboveAllWeights : Refusal
{
    internal QuotaAboveAllWeights(decimal quota, decimal weights)
    {
        Quota = quota;
        Weights = weights;
    }

    /// <summary>The quota.</summary>
    public decimal Quota { get; }

    /// <summary>All weights together.</summary>
    public decimal Weights { get; }

    /// <inheritdoc/>
    public override string Message => string.Create(CultureInfo.InvariantCulture, $"The quota {Quota} is above all weights together, {Weights}: nothing can pass.");

    /// <inheritdoc/>
    public override string Remedy => "Give a quota of at most the sum of the weights.";
}
