using System.Globalization;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>The least change that makes an allocation stable could not be found reliably.</summary>
public sealed record NotCorrected : Refusal
{
    internal NotCorrected(int players) => Players = players;

    /// <summary>How many players there are.</summary>
    public int Players { get; }

    /// <inheritdoc/>
    public override string Message => string.Create(CultureInfo.InvariantCulture, $"The linear program over the coalitions of {Players} players could not be solved accurately enough to trust its answer.");

    /// <inheritdoc/>
    public override string Remedy => "Value the coalitions in a unit in which they are neither very large nor very small beside one another.";
}
