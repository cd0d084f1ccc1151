using System.Globalization;
using System.Text;

namespace StrategicAlliance.Cli.Answers;

/// <summary>Makes text from files fit to be shown on a terminal.</summary>
internal static class Printable
{
    private const string More = "…";

    /// <summary>
    /// The text in one line. Characters that could move the cursor, change colours, begin a line or turn the direction of what follows become
    /// spaces.
    /// </summary>
    public static string OneLine(string text) =>
        text.Any(Moves) ? string.Concat(text.Select(letter => Moves(letter) ? ' ' : letter)) : text;

    /// <summary>The text in one line, cut where it is longer than a number of letters.</summary>
    public static string Short(string text, int most)
    {
        var line = OneLine(text);
        if (line.Length <= most)
        {
            return line;
        }

        // A letter with its marks is kept whole or not at all.
        var kept = new StringBuilder();
        var letters = StringInfo.GetTextElementEnumerator(line);
        while (letters.MoveNext() && kept.Length + letters.GetTextElement().Length < most)
        {
            kept.Append(letters.GetTextElement());
        }

        return kept.ToString().TrimEnd() + More;
    }

    private static bool Moves(char letter) =>
        char.IsControl(letter) || letter is >= '\u2028' and <= '\u202E' or >= '\u2066' and <= '\u2069' or '\u200E' or '\u200F' or '\u061C' or '\uFEFF';
}
