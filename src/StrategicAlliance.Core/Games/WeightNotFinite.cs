using System.Globalization;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>The weight of a voter is not a finite number.</summary>
public sealed record WeightNotFinite : Refusal
{
    internal WeightNotFinite(string player, double weight)
    {
        Player = player;
        Weight = weight;
    }

    /// <summary>The voter.</summary>
    public string Player { get; }

    /// <summary>What was found.</summary>
    public double Weight { get; }

    /// <inheritdoc/>
    public override string Message => string.Create(CultureInfo.InvariantCulture, $"The weight of {Player} is {Weight}.");

    /// <inheritdoc/>
    public override string Remedy => "Give every voter a finite weight of 0 or more.";
}
