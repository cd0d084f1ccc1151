using System.Globalization;
using System.Numerics;

namespace StrategicAlliance.Games;

/// <summary>An exact number: a fraction of two whole numbers of any size, in lowest terms.</summary>
/// <remarks>A value; the default is 0. Nothing is ever rounded, except by <see cref="ToDouble"/>, which says how.</remarks>
public readonly partial struct Rational : IEquatable<Rational>, IComparable<Rational>
{
    // One less than the denominator, so that the default value is 0 and not 0/0.
    private readonly BigInteger below;

    /// <summary>A fraction.</summary>
    /// <param name="numerator">Above the line.</param>
    /// <param name="denominator">Below the line; not 0.</param>
    /// <exception cref="DivideByZeroException"><paramref name="denominator"/> is 0.</exception>
    public Rational(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
        {
            throw new DivideByZeroException("The denominator of a fraction is not 0.");
        }

        var common = BigInteger.GreatestCommonDivisor(numerator, denominator);
        if (denominator.Sign < 0)
        {
            common = -common;
        }

        Numerator = common.IsOne ? numerator : numerator / common;
        below = (common.IsOne ? denominator : denominator / common) - BigInteger.One;
    }

    private Rational(BigInteger whole)
    {
        Numerator = whole;
        below = BigInteger.Zero;
    }

    /// <summary>0.</summary>
    public static Rational Zero => default;

    /// <summary>1.</summary>
    public static Rational One { get; } = new(BigInteger.One);

    /// <summary>Above the line; carries the sign.</summary>
    public BigInteger Numerator { get; }

    /// <summary>Below the line; at least 1, with no divisor in common with <see cref="Numerator"/>.</summary>
    public BigInteger Denominator => below + BigInteger.One;

    /// <summary>-1, 0 or 1.</summary>
    public int Sign => Numerator.Sign;

    /// <summary>Whether the denominator is 1.</summary>
    public bool IsWhole => below.IsZero;

    /// <inheritdoc/>
    public bool Equals(Rational other) => Numerator == other.Numerator && below == other.below;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Numerator, below);

    /// <inheritdoc/>
    public int CompareTo(Rational other) => below == other.below
        ? Numerator.CompareTo(other.Numerator)
        : (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <summary>The fraction.</summary>
    /// <returns>For people: <c>-7/3</c>, or <c>5</c> if it is whole.</returns>
    public override string ToString() => IsWhole
        ? Numerator.ToString(CultureInfo.InvariantCulture)
        : $"{Numerator.ToString(CultureInfo.InvariantCulture)}/{Denominator.ToString(CultureInfo.InvariantCulture)}";
}
