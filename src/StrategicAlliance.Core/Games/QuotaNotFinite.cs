using System.Globalization;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>The quota of a vote is not a finite number.</summary>
public sealed record QuotaNotFinite : Refusal
{
    internal QuotaNotFinite(double quota) => Quota = quota;

    /// <summary>What was found.</summary>
    public double Quota { get; }

    /// <inheritdoc/>
    public override string Message => string.Create(CultureInfo.InvariantCulture, $"The quota is {Quota}.");

    /// <inheritdoc/>
    public override string Remedy => "Give a finite quota above 0.";
}
