using System.Globalization;
using System.Numerics;

namespace StrategicAlliance.Games;

/// <content>From other numbers, and to them.</content>
public readonly partial struct Rational
{
    private const int MantissaBits = 53;
    private const int SmallestExponent = -1074;

    /// <summary>A whole number is exact.</summary>
    /// <param name="whole">The number.</param>
    public static implicit operator Rational(long whole) => new(new BigInteger(whole));

    /// <summary>A whole number is exact.</summary>
    /// <param name="whole">The number.</param>
    public static implicit operator Rational(BigInteger whole) => new(whole);

    /// <summary>A decimal is exact: 0.1 is a tenth.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator Rational(decimal value)
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(value, parts);
        var (low, middle, high) = unchecked(((uint)parts[0], (uint)parts[1], (uint)parts[2]));
        var magnitude = (new BigInteger(high) << 64) | (new BigInteger(middle) << 32) | new BigInteger(low);
        return new(value < 0 ? -magnitude : magnitude, BigInteger.Pow(10, parts[3] >> 16 & 0xFF));
    }

    /// <summary>The exact value of a binary floating-point number: 0.1 is not a tenth but 3602879701896397/2^55.</summary>
    /// <param name="value">The number; finite.</param>
    /// <returns>The same number.</returns>
    /// <exception cref="ArgumentOutOfRangeException">It is not finite.</exception>
    public static Rational Exactly(double value)
    {
        var bits = Finite(value);
        var exponent = (int)(bits >> 52 & 0x7FF);
        BigInteger mantissa = bits & 0xFFFFFFFFFFFFF;
        mantissa = exponent == 0 ? mantissa : mantissa | (1L << 52);
        mantissa = bits < 0 ? -mantissa : mantissa;
        var shift = Math.Max(exponent, 1) + SmallestExponent - 1;
        return shift >= 0 ? new(mantissa << shift) : new(mantissa, BigInteger.One << -shift);
    }

    /// <summary>The number that a binary floating-point number was written as: the shortest decimal that reads as it, so that 0.1 is a tenth.</summary>
    /// <param name="value">The number; finite.</param>
    /// <returns>A number that <see cref="ToDouble"/> turns into <paramref name="value"/> again.</returns>
    /// <exception cref="ArgumentOutOfRangeException">It is not finite.</exception>
    public static Rational AsWritten(double value)
    {
        Finite(value);
        var digits = value.ToString("R", CultureInfo.InvariantCulture);
        var exponent = 0;
        if (digits.IndexOf('E', StringComparison.Ordinal) is >= 0 and var mark)
        {
            exponent = int.Parse(digits.AsSpan(mark + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
            digits = digits[..mark];
        }

        var point = digits.IndexOf('.', StringComparison.Ordinal);
        if (point >= 0)
        {
            exponent -= digits.Length - point - 1;
            digits = digits.Remove(point, 1);
        }

        var whole = BigInteger.Parse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var power = BigInteger.Pow(10, Math.Abs(exponent));
        return exponent >= 0 ? new(whole * power) : new(whole, power);
    }

    /// <summary>The nearest binary floating-point number.</summary>
    /// <returns>Rounded once, ties to even; infinite if the number is beyond all of them.</returns>
    public double ToDouble()
    {
        if (Numerator.IsZero)
        {
            return 0;
        }

        var magnitude = BigInteger.Abs(Numerator);
        var denominator = Denominator;

        // A quotient of 54 or 55 bits, or of fewer where the number is subnormal; what is left over decides ties.
        var shift = (int)Math.Max(magnitude.GetBitLength() - denominator.GetBitLength() - MantissaBits - 1, SmallestExponent - 1);
        var quotient = shift >= 0
            ? BigInteger.DivRem(magnitude, denominator << shift, out var rest)
            : BigInteger.DivRem(magnitude << -shift, denominator, out rest);
        var bits = (ulong)quotient;
        while (bits >> (MantissaBits + 1) != 0)
        {
            rest |= bits & 1;
            bits >>= 1;
            shift++;
        }

        var half = bits & 1;
        bits >>= 1;
        shift++;
        if (half != 0 && (!rest.IsZero || (bits & 1) != 0))
        {
            bits++;
        }

        var rounded = Math.ScaleB(bits, shift);
        return Numerator.Sign < 0 ? -rounded : rounded;
    }

    private static long Finite(double value) => double.IsFinite(value)
        ? BitConverter.DoubleToInt64Bits(value)
        : throw new ArgumentOutOfRangeException(nameof(value), value, "Expected a finite number.");
}
