using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>The Banzhaf shares sum to 0, so that no scale makes them sum to what is to be shared.</summary>
public sealed record BanzhafValuesSumToZero : Refusal
{
    internal BanzhafValuesSumToZero(double grand) => Grand = grand;

    /// <summary>What is to be shared.</summary>
    public double Grand { get; }

    /// <inheritdoc/>
    public override string Message => FormattableString.Invariant($"The Banzhaf shares sum to 0; no scale makes them sum to {Grand}.");

    /// <inheritdoc/>
    public override string Remedy => "Use the Shapley value, which always sums to what all earn together.";
}
