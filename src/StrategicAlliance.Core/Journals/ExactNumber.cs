using System.Globalization;

namespace StrategicAlliance.Journals;

/// <summary>Reads a JSON number as a decimal, or not at all: what a decimal cannot hold to the last digit is refused, not rounded.</summary>
internal static class ExactNumber
{
    public const string Expected = "a number that a decimal holds exactly (28 significant digits, at most 28 behind the point)";

    // Every number of 28 digits is a decimal; of those with 29, the ones below 2 to the 96th.
    private const int Most = 28;
    private const int Sometimes = 29;

    /// <summary>Whether the text is a number in JSON's grammar.</summary>
    public static bool IsNumber(ReadOnlySpan<byte> text)
    {
        var rest = text.StartsWith("-"u8) ? text[1..] : text;
        var whole = Digits(rest);
        if (whole == 0 || (whole > 1 && rest[0] == '0'))
        {
            return false;
        }

        rest = rest[whole..];
        if (rest.StartsWith("."u8))
        {
            var fraction = Digits(rest[1..]);
            if (fraction == 0)
            {
                return false;
            }

            rest = rest[(1 + fraction)..];
        }

        if (rest.Length > 0 && rest[0] is (byte)'e' or (byte)'E')
        {
            rest = rest[1..];
            rest = rest.Length > 0 && rest[0] is (byte)'+' or (byte)'-' ? rest[1..] : rest;
            var exponent = Digits(rest);
            return exponent > 0 && exponent == rest.Length;
        }

        return rest.IsEmpty;
    }

    /// <summary>Reads a text that <see cref="IsNumber"/> accepts.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out decimal value)
    {
        value = 0;
        return Fits(text, out var scale) && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value) && value.Scale >= scale;
    }

    // Short numbers fit anyhow; for the others: significant digits between the outer zeros, and where the last one stands.
    // A decimal that keeps fewer places than that has been rounded.
    private static bool Fits(ReadOnlySpan<byte> text, out long scale)
    {
        scale = 0;
        var mark = text.IndexOfAny((byte)'e', (byte)'E');
        if (text.Length < Most && mark < 0)
        {
            return true;
        }

        var mantissa = mark < 0 ? text : text[..mark];
        var exponent = 0;
        if (mark >= 0 && !int.TryParse(text[(mark + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent))
        {
            return mantissa.IndexOfAnyInRange((byte)'1', (byte)'9') < 0;
        }

        int first = -1, last = -1, count = 0, fraction = 0;
        var behindPoint = false;
        foreach (var c in mantissa)
        {
            if (c == '.')
            {
                behindPoint = true;
            }
            else if (c != '-')
            {
                fraction += behindPoint ? 1 : 0;
                if (c != '0')
                {
                    first = first < 0 ? count : first;
                    last = count;
                }

                count++;
            }
        }

        if (first < 0)
        {
            return true;
        }

        var significant = last - first + 1;
        scale = (long)fraction - (count - 1 - last) - exponent;
        return significant <= Sometimes && scale <= Most;
    }

    private static int Digits(ReadOnlySpan<byte> text)
    {
        var other = text.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        return other < 0 ? text.Length : other;
    }
}
