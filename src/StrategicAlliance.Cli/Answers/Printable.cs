namespace StrategicAlliance.Cli.Answers;

/// <summary>Makes text from files fit to be shown on a terminal.</summary>
internal static class Printable
{
    /// <summary>The text in one line; control characters, which could move the cursor or change colours, become spaces.</summary>
    public static string OneLine(string text) =>
        text.Any(char.IsControl) ? string.Concat(text.Select(letter => char.IsControl(letter) ? ' ' : letter)) : text;
}
