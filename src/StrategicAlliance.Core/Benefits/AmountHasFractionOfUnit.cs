using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>An amount is to be divided that is no whole number of the currency's smallest unit.</summary>
public sealed record AmountHasFractionOfUnit : Refusal
{
    internal AmountHasFractionOfUnit(Money total)
    {
        Total = total;
    }

    /// <summary>The amount.</summary>
    public Money Total { get; }

    /// <inheritdoc/>
    public override string Message => FormattableString.Invariant($"{Total} is no whole number of the smallest unit of {Total.Currency} ({Total.Currency.Exponent} decimals).");

    /// <inheritdoc/>
    public override string Remedy => "Round it first.";
}
