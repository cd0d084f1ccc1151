using System.Globalization;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>A voter has a negative weight.</summary>
public sealed record NegativeWeight : Refusal
{
    internal NegativeWeight(string player, decimal weight)
    {
        Player = player;
        Weight = weight;
    }

    /// <summary>The voter.</summary>
    public string Player { get; }

    /// <summary>The weight.</summary>
    public decimal Weight { get; }

    /// <inheritdoc/>
    public override string Message => string.Create(CultureInfo.InvariantCulture, $"The weight of {Player} is {Weight}: negative.");

    /// <inheritdoc/>
    public override string Remedy => "Give every voter a weight of 0 or more.";
}
