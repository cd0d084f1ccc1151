using System.Globalization;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Cli.Ratings;

/// <summary>When a rating was given: seconds since 1970, a day, or an instant.</summary>
internal static class RatingTime
{
    /// <summary>What is read.</summary>
    public const string Expected = "seconds since 1970-01-01 UTC, a day YYYY-MM-DD, or an instant YYYY-MM-DDTHH:MM:SSZ";

    private const decimal First = -62_135_596_800;
    private const decimal Last = 253_402_300_799;

    private static readonly string[] Forms = ["yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd HH:mm:ss"];

    /// <summary>The instant; <see langword="null"/> if the text is none.</summary>
    public static DateTimeOffset? Parse(string text)
    {
        var trimmed = text.Trim();

        // Four digits are a year to a reader and seconds to a clock: nobody rated in the first three hours of 1970.
        if (trimmed.Length != 4 && decimal.TryParse(trimmed, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var seconds))
        {
            return seconds is >= First and <= Last ? DateTimeOffset.FromUnixTimeSeconds((long)Math.Floor(seconds)) : null;
        }

        if (PartialDate.TryParse(trimmed, out var date))
        {
            return new DateTimeOffset(date.FirstDay, TimeOnly.MinValue, TimeSpan.Zero);
        }

        return DateTimeOffset.TryParseExact(trimmed, Forms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var at) ? at : null;
    }
}
