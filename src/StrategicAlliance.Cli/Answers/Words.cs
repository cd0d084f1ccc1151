using System.Globalization;
using System.Text;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Cli.Answers;

/// <summary>Names of the contract in words for people.</summary>
internal static class Words
{
    /// <summary>A camelCase name in words: <c>jointVenture</c> is "joint venture".</summary>
    public static string Of(string name)
    {
        var words = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsAsciiLetterUpper(letter) && words.Length > 0)
            {
                words.Append(' ');
            }

            words.Append(char.ToLowerInvariant(letter));
        }

        return words.ToString();
    }

    /// <summary>The name of a value in words.</summary>
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => Of(value.ToName());

    /// <summary>How many of something: "1 fact", "2 facts".</summary>
    public static string Count(int count, string one) => string.Create(CultureInfo.InvariantCulture, $"{count} {one}{(count == 1 ? string.Empty : "s")}");

    /// <summary>A figure with its unit: "80 days", "1 spiral", "0.03 per year". A number without dimension has none.</summary>
    public static string WithUnit(string figure, string? unit) => unit switch
    {
        null or "1" => figure,
        _ when unit.StartsWith("1 ", StringComparison.Ordinal) => figure + unit[1..],
        _ when figure == "1" && unit.EndsWith('s') => $"{figure} {unit[..^1]}",
        _ => $"{figure} {unit}",
    };

    /// <summary>A share in per cent.</summary>
    public static string Percent(double share) => (share * 100).ToString("0.#", CultureInfo.InvariantCulture) + " %";

    /// <summary>A day as it is written everywhere.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>How bad something is.</summary>
    public static string Severity(int severity) => severity switch
    {
        1 => "slight",
        2 => "marked",
        _ => "severe",
    };
}
