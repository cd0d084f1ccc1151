using System.Globalization;

namespace StrategicAlliance.Facts;

/// <summary>An exact amount of money: a decimal and its currency.</summary>
/// <remarks>
/// <para>Amounts are equal when value and currency are: <c>1.10 EUR</c> equals <c>1.1 EUR</c>. The default value has no currency
/// and is refused wherever money is asked for.</para>
/// <para>Nothing rounds by itself: a product may have more decimals than the currency (<see cref="IsWhole"/>) until <see cref="Round()"/>. Amounts of two
/// currencies are never reckoned together without a dated rate (<see cref="Convert"/>).</para>
/// </remarks>
public readonly partial record struct Money : IComparable<Money>
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

    /// <summary>Whether it is a whole number of the currency's smallest unit: 1.10 EUR is, 1.105 EUR is not.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public bool IsWhole => decimal.Round(Value, Currency.Exponent) == Value;

    /// <summary>No money.</summary>
    /// <param name="currency">The currency.</param>
    /// <returns>0 of it.</returns>
    /// <exception cref="ArgumentException">The currency is the default value.</exception>
    public static Money Zero(Currency currency) => new(0, currency);

    /// <summary>Rounds to the currency's smallest unit, half away from zero.</summary>
    /// <returns>A whole amount: 1.105 EUR becomes 1.11 EUR, -1.105 EUR becomes -1.11 EUR.</returns>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public Money Round() => Round(Currency.Exponent);

    /// <summary>Rounds to so many decimals, half away from zero.</summary>
    /// <param name="decimals">0 to 28.</param>
    /// <returns>The rounded amount.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are no so many decimals.</exception>
    public Money Round(int decimals) => new(decimal.Round(Value, decimals, MidpointRounding.AwayFromZero), Currency);

    /// <summary>Converts by a dated rate. The result is not rounded.</summary>
    /// <param name="rate">The rate, from this currency.</param>
    /// <returns>The amount in the other currency.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rate"/> is <see langword="null"/>.</exception>
    /// <exception cref="CurrencyMismatchException">The rate converts from another currency.</exception>
    /// <exception cref="OverflowException">The product is too large.</exception>
    public Money Convert(ExchangeRate rate)
    {
        ArgumentNullException.ThrowIfNull(rate);
        return rate.From == Currency ? new(Value * rate.Rate, rate.To) : throw new CurrencyMismatchException(Currency, rate.From);
    }

    /// <summary>Divides by weights into whole amounts that sum to this one, by the largest remainder.</summary>
    /// <param name="weights">The weights, none negative, at least one above 0.</param>
    /// <returns>The parts in the order of the weights; equal claims to the last unit are met in that order.</returns>
    /// <exception cref="ArgumentException">A weight is negative, or all are zero.</exception>
    /// <exception cref="InvalidOperationException">The amount is not whole: <see cref="Round()"/> it first.</exception>
    public ValueList<Money> Split(IReadOnlyList<decimal> weights) => Split(weights, RemainderRule.LargestRemainder);

    /// <summary>Divides by weights into whole amounts that sum to this one.</summary>
    /// <param name="weights">The weights, none negative, at least one above 0.</param>
    /// <param name="rule">Who gets what is left when all parts are rounded down.</param>
    /// <returns>The parts in the order of the weights. <see cref="ExactSplit.Of(decimal, IReadOnlyList{decimal}, int, RemainderRule)"/> also says why each is as large as it is.</returns>
    /// <exception cref="ArgumentException">A weight is negative, all are zero, or the rule names an index that has no weight.</exception>
    /// <exception cref="InvalidOperationException">The amount is not whole: <see cref="Round()"/> it first.</exception>
    public ValueList<Money> Split(IReadOnlyList<decimal> weights, RemainderRule rule)
    {
        ArgumentNullException.ThrowIfNull(weights);
        if (!IsWhole)
        {
            throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"{this} is no whole number of the smallest unit (10^-{Currency.Exponent}); round it first."));
        }

        var parts = new decimal[weights.Count];
        ExactSplit.Into(parts, [.. weights], Value, Currency.Exponent, rule);
        var currency = Currency;
        return new(Array.ConvertAll(parts, part => new Money(part, currency)));
    }

    /// <summary>Amount and code, e.g. <c>1.50 EUR</c>.</summary>
    /// <returns>The same in every culture.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Value} {Currency}");
}
