using System.Globalization;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>The group without players has a value.</summary>
public sealed record EmptyCoalitionValued : Refusal
{
    internal EmptyCoalitionValued(double value) => Value = value;

    /// <summary>What was found.</summary>
    public double Value { get; }

    /// <inheritdoc/>
    public override string Message => string.Create(CultureInfo.InvariantCulture, $"The group without players has the value {Value}.");

    /// <inheritdoc/>
    public override string Remedy => "Leave it out, or give it 0: nobody earns nothing and costs nothing.";
}
