using System.Globalization;

namespace StrategicAlliance.Facts;

/// <summary>An exact amount of money: a decimal and its currency.</summary>
/// <remarks>Amounts are equal when value and currency are: <c>1.10 EUR</c> equals <c>1.1 EUR</c>. The default value has no currency
/// and is refused wherever money is asked for.</remarks>
public readonly record struct Money
{
    /// <summary>An amount.</summary>
    /// <param name="value">The amount in units of the currency; a refund is negative.</param>
    /// <param name="currency">The currency.</param>
    /// <exception cref="ArgumentException">The currency is the default value.</exception>
    public Money(decimal value, Currency currency)
    {
        if (currency == default)
        {
            throw new ArgumentException("Money needs a currency.", nameof(currency));
        }

        Value = value;
        Currency = currency;
    }

    /// <summary>The amount in units of the currency.</summary>
    public decimal Value { get; }

    /// <summary>The currency.</summary>
    public Currency Currency { get; }

    /// <summary>Amount and code, e.g. <c>1.50 EUR</c>.</summary>
    /// <returns>The same in every culture.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Value} {Currency}");
}
