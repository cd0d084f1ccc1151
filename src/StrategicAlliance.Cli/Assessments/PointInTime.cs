using System.Globalization;

namespace StrategicAlliance.Cli.Assessments;

/// <summary>Reads the day and the instant that a command line names.</summary>
internal static class PointInTime
{
    private const string DayForm = "yyyy-MM-dd";

    private static readonly string[] InstantForms = ["yyyy-MM-dd'T'HH:mm'Z'", "yyyy-MM-dd'T'HH:mm:ss'Z'", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'"];

    /// <summary>A day.</summary>
    /// <exception cref="CommandLineException">The text is none.</exception>
    public static DateOnly Day(string text) => IsDay(text, out var day)
        ? day
        : throw new CommandLineException($"'{text}' is no day; --as-of takes YYYY-MM-DD, such as 2026-06-30.");

    /// <summary>An instant; a day stands for the whole of it, through the last moment before midnight UTC.</summary>
    /// <exception cref="CommandLineException">The text is none.</exception>
    public static DateTimeOffset Instant(string text)
    {
        if (IsDay(text, out var day))
        {
            return new DateTimeOffset(day, TimeOnly.MaxValue, TimeSpan.Zero);
        }

        return DateTimeOffset.TryParseExact(text, InstantForms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var instant)
            ? instant
            : throw new CommandLineException($"'{text}' is no instant; --known-at takes YYYY-MM-DDTHH:MM:SSZ, such as 2026-06-30T12:00:00Z, or a day, YYYY-MM-DD, through its end in UTC.");
    }

    private static bool IsDay(string text, out DateOnly day) => DateOnly.TryParseExact(text, DayForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
