namespace StrategicAlliance.Facts;

/// <content>Arithmetic within one currency.</content>
public readonly partial record struct Money
{
    /// <summary>Adds.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">An amount in the same currency.</param>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public static Money operator +(Money left, Money right) => new(left.Value + left.Like(right).Value, left.Currency);

    /// <summary>Subtracts.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">An amount in the same currency.</param>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public static Money operator -(Money left, Money right) => new(left.Value - left.Like(right).Value, left.Currency);

    /// <summary>Turns the sign.</summary>
    /// <param name="money">An amount.</param>
    public static Money operator -(Money money) => new(-money.Value, money.Currency);

    /// <summary>Multiplies; the product is not rounded.</summary>
    /// <param name="money">An amount.</param>
    /// <param name="factor">The factor.</param>
    public static Money operator *(Money money, decimal factor) => new(money.Value * factor, money.Currency);

    /// <summary>Multiplies; the product is not rounded.</summary>
    /// <param name="factor">The factor.</param>
    /// <param name="money">An amount.</param>
    public static Money operator *(decimal factor, Money money) => money * factor;

    /// <summary>Whether the first amount is smaller.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">An amount in the same currency.</param>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public static bool operator <(Money left, Money right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first amount is larger.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">An amount in the same currency.</param>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public static bool operator >(Money left, Money right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first amount is not larger.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">An amount in the same currency.</param>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public static bool operator <=(Money left, Money right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first amount is not smaller.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">An amount in the same currency.</param>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public static bool operator >=(Money left, Money right) => left.CompareTo(right) >= 0;

    /// <summary>Orders amounts of one currency.</summary>
    /// <param name="other">An amount in the same currency.</param>
    /// <returns>Below 0 if this one is smaller, above 0 if larger, 0 if they are equal.</returns>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public int CompareTo(Money other) => Value.CompareTo(Like(other).Value);

    private Money Like(Money other) => Currency == other.Currency ? other : throw new CurrencyMismatchException(Currency, other.Currency);
}
