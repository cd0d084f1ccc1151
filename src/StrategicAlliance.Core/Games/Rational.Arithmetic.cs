namespace StrategicAlliance.Games;

/// <content>Arithmetic and order.</content>
public readonly partial struct Rational
{
    /// <summary>A sum.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static Rational operator +(Rational left, Rational right) =>
        left.IsWhole && right.IsWhole
            ? new(left.Numerator + right.Numerator)
            : new((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    /// <summary>A difference.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">What is taken from it.</param>
    public static Rational operator -(Rational left, Rational right) => left + -right;

    /// <summary>A product.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static Rational operator *(Rational left, Rational right) =>
        left.IsWhole && right.IsWhole
            ? new(left.Numerator * right.Numerator)
            : new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>A quotient.</summary>
    /// <param name="left">What is divided.</param>
    /// <param name="right">By what; not 0.</param>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> is 0.</exception>
    public static Rational operator /(Rational left, Rational right) =>
        new(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    /// <summary>The number with its sign turned.</summary>
    /// <param name="value">The number.</param>
    public static Rational operator -(Rational value) =>
        value.IsWhole ? new(-value.Numerator) : new(-value.Numerator, value.Denominator);

    /// <summary>Whether two are the same number.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator ==(Rational left, Rational right) => left.Equals(right);

    /// <summary>Whether two are different numbers.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator !=(Rational left, Rational right) => !left.Equals(right);

    /// <summary>Whether the first is smaller.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator <(Rational left, Rational right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first is larger.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator >(Rational left, Rational right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first is smaller or the same.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator <=(Rational left, Rational right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first is larger or the same.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator >=(Rational left, Rational right) => left.CompareTo(right) >= 0;

    /// <summary>The number without its sign.</summary>
    /// <param name="value">The number.</param>
    /// <returns>0 or more.</returns>
    public static Rational Abs(Rational value) => value.Sign < 0 ? -value : value;

    /// <summary>The larger of two.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>The larger.</returns>
    public static Rational Max(Rational left, Rational right) => left < right ? right : left;

    /// <summary>The smaller of two.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>The smaller.</returns>
    public static Rational Min(Rational left, Rational right) => right < left ? right : left;
}
