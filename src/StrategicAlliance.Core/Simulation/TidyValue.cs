using System.Globalization;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Simulation;

/// <summary>One cell of a <see cref="TidyTable"/>: a text, a whole number, a number, a day, or nothing when the value is not known.</summary>
/// <remarks>The default value is nothing. Immutable; safe to share between threads.</remarks>
public readonly record struct TidyValue
{
    private readonly object? content;

    private TidyValue(object? content) => this.content = content;

    /// <summary>The text; <see langword="null"/> if it is something else.</summary>
    public string? Text => content as string;

    /// <summary>The whole number; <see langword="null"/> if it is something else.</summary>
    public long? Whole => content as long?;

    /// <summary>The number, whole ones included; <see langword="null"/> if it is something else.</summary>
    public double? Number => content is long whole ? whole : content as double?;

    /// <summary>The day; <see langword="null"/> if it is something else.</summary>
    public DateOnly? Day => content as DateOnly?;

    /// <summary>Whether it is nothing: the value is not known.</summary>
    public bool IsEmpty => content is null;

    internal Type? Type => content?.GetType();

    /// <summary>A text.</summary>
    /// <param name="text">The text; <see langword="null"/> for nothing.</param>
    public static implicit operator TidyValue(string? text) => new(text);

    /// <summary>A whole number.</summary>
    /// <param name="number">The number; <see langword="null"/> for nothing.</param>
    public static implicit operator TidyValue(long? number) => new(number);

    /// <summary>A number.</summary>
    /// <param name="number">A finite number; <see langword="null"/> for nothing.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is not finite.</exception>
    public static implicit operator TidyValue(double? number) => new(Finite(number));

    /// <summary>A day.</summary>
    /// <param name="day">The day; <see langword="null"/> for nothing.</param>
    public static implicit operator TidyValue(DateOnly? day) => new(day);

    /// <summary>The content as text, the same in every culture.</summary>
    /// <returns>A number so that reading it gives the same number; a day as <c>yyyy-MM-dd</c>; nothing as the empty text.</returns>
    public override string ToString() => content switch
    {
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => Text ?? string.Empty,
    };

    internal string ToCsv() => Text is { } text ? Csv(text) : ToString();

    /// <summary>A text as a cell. An empty one is quoted: a cell without anything is not known.</summary>
    internal static string Csv(string text)
    {
        var safe = text.Length > 0 && "=+-@\t\r".Contains(text[0], StringComparison.Ordinal) ? "'" + text : text;
        return safe.Length == 0 || safe.AsSpan().ContainsAny(",\"\r\n") ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }

    // Adding 0 turns a negative zero into zero.
    private static double? Finite(double? number) =>
        number is { } given && !double.IsFinite(given) ? throw Bounds.Outside(given, "a finite number", nameof(number)) : number + 0.0;
}
