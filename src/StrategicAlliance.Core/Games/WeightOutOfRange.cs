using System.Globalization;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>A weight or a quota is too large or too small a number to be held exactly.</summary>
public sealed record WeightOutOfRange : Refusal
{
    internal WeightOutOfRange(double value) => Value = value;

    /// <summary>What was found.</summary>
    public double Value { get; }

    /// <inheritdoc/>
    public override string Message => string.Create(CultureInfo.InvariantCulture, $"{Value} cannot be held exactly with 28 digits.");

    /// <inheritdoc/>
    public override string Remedy => "State weights and quota in another unit; only their proportions count.";
}
