using System.Globalization;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>What is to be divided is no whole number of units.</summary>
public sealed record TotalNotInWholeUnits : Refusal
{
    internal TotalNotInWholeUnits(double total, decimal unit)
    {
        Total = total;
        Unit = unit;
    }

    /// <summary>What is to be divided.</summary>
    public double Total { get; }

    /// <summary>The unit.</summary>
    public decimal Unit { get; }

    /// <inheritdoc/>
    public override string Message => string.Create(CultureInfo.InvariantCulture, $"{Total} is no whole number of units of {Unit}, or too many of them to be counted exactly.");

    /// <inheritdoc/>
    public override string Remedy => "Round what all players earn together to whole units first, or choose a unit that fits.";
}
