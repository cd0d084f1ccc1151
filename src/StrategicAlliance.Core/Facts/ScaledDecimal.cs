using System.Numerics;

namespace StrategicAlliance.Facts;

/// <summary>Decimals as whole numbers of a power of ten, and back, without rounding.</summary>
internal static class ScaledDecimal
{
    /// <summary>The largest number of decimals.</summary>
    public const int MostDecimals = 28;

    /// <summary>One above the largest whole number that a decimal holds.</summary>
    public static readonly BigInteger Limit = BigInteger.One << 96;

    private static readonly ulong[] Powers = [.. Enumerable.Range(0, 20).Select(power => (ulong)BigInteger.Pow(10, power))];

    /// <summary>The digits of a number without sign and point.</summary>
    public static UInt128 Digits(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        return unchecked(new UInt128((uint)bits[2], ((ulong)(uint)bits[1] << 32) | (uint)bits[0]));
    }

    /// <summary>The absolute value in units of 10^-decimals, if it is a whole number of them and a small one.</summary>
    public static bool TryUnits(decimal value, int decimals, out ulong units)
    {
        units = 0;
        var digits = Digits(value);
        var more = decimals - value.Scale;
        if (digits > ulong.MaxValue || more >= Powers.Length || -more >= Powers.Length)
        {
            return digits == 0;
        }

        if (more < 0)
        {
            (units, var rest) = Math.DivRem((ulong)digits, Powers[-more]);
            return rest == 0;
        }

        return Math.BigMul((ulong)digits, Powers[more], out units) == 0;
    }

    /// <summary>The absolute value in units of 10^-decimals, of which it has no digit below.</summary>
    public static BigInteger Units(decimal value, int decimals) => (BigInteger)Digits(value) * BigInteger.Pow(10, decimals - value.Scale);

    /// <summary>The number of so many units of 10^-decimals.</summary>
    public static decimal Of(ulong units, bool negative, int decimals) =>
        unchecked(new((int)units, (int)(units >> 32), 0, negative && units != 0, (byte)decimals));

    /// <inheritdoc cref="Of(ulong, bool, int)"/>
    public static decimal Of(BigInteger units, bool negative, int decimals)
    {
        var low = (ulong)(units & ulong.MaxValue);
        return unchecked(new decimal((int)low, (int)(low >> 32), (int)(uint)(units >> 64), negative && !units.IsZero, (byte)decimals));
    }
}
