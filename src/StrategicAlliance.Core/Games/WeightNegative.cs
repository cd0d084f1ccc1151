using System.Globalization;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>A weight by which a total is to be divided is below 0.</summary>
public sealed record WeightNegative : Refusal
{
    internal WeightNegative(string player, decimal weight)
    {
        Player = player;
        Weight = weight;
    }

    /// <summary>The player.</summary>
    public string Player { get; }

    /// <summary>What was found.</summary>
    public decimal Weight { get; }

    /// <inheritdoc/>
    public override string Message => string.Create(CultureInfo.InvariantCulture, $"The weight of {Player} is {Weight}, below 0.");

    /// <inheritdoc/>
    public override string Remedy => "Give every weight as 0 or more.";
}
