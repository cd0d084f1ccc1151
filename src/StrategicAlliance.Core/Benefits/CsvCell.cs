using System.Buffers;
using System.Globalization;

namespace StrategicAlliance.Benefits;

/// <summary>Cells of a table of comma-separated values, as RFC 4180 has them, safe to open in a spreadsheet.</summary>
/// <remarks>A text that a spreadsheet would run as a formula (=, +, -, @, tab or line end at its start) gets an apostrophe in front. Numbers are written by us and stay numbers.</remarks>
internal static class CsvCell
{
    public const string LineEnd = "\r\n";

    private const string Formula = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    // A semicolon or a tab parts cells in some places.
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",;\"\t\r\n");

    public static string Text(string text)
    {
        var start = text.AsSpan().TrimStart(' ');
        var safe = start.Length > 0 && Formula.Contains(start[0], StringComparison.Ordinal) ? "'" + text : text;
        return safe.AsSpan().IndexOfAny(Quoted) >= 0 || safe.StartsWith(' ') || safe.EndsWith(' ') ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }

    /// <summary>An amount with so many decimals; 0 has no sign.</summary>
    public static string Amount(decimal amount, int decimals) =>
        (amount == 0 ? 0m : amount).ToString(string.Create(CultureInfo.InvariantCulture, $"F{decimals}"), CultureInfo.InvariantCulture);

    /// <summary>A number with the digits it has.</summary>
    public static string Number(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Row(params IEnumerable<string> cells) => string.Join(',', cells) + LineEnd;
}
