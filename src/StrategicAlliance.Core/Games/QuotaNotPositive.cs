using System.Globalization;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>The quota of a vote is not above 0, so that nobody at all could pass it.</summary>
public sealed record QuotaNotPositive : Refusal
{
    internal QuotaNotPositive(decimal quota) => Quota = quota;

    /// <summary>The quota.</summary>
    public decimal Quota { get; }

    /// <inheritdoc/>
    public override string Message => string.Create(CultureInfo.InvariantCulture, $"The quota is {Quota}: a motion would pass without a vote.");

    /// <inheritdoc/>
    public override string Remedy => "Give a quota above 0.";
}
