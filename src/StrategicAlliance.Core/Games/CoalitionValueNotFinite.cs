using System.Globalization;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>The value of a coalition is not a finite number.</summary>
public sealed record CoalitionValueNotFinite : Refusal
{
    internal CoalitionValueNotFinite(string coalition, double value)
    {
        Coalition = coalition;
        Value = value;
    }

    /// <summary>The coalition, by its players' names.</summary>
    public string Coalition { get; }

    /// <summary>What was found.</summary>
    public double Value { get; }

    /// <inheritdoc/>
    public override string Message => string.Create(CultureInfo.InvariantCulture, $"The value of {Coalition} is {Value}.");

    /// <inheritdoc/>
    public override string Remedy => "Give a finite number for every coalition.";
}
