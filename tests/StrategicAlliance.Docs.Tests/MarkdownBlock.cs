using System.Text.RegularExpressions;

namespace StrategicAlliance.Tests;

/// <summary>A fenced block of a page.</summary>
internal sealed partial record MarkdownBlock(string Language, string Text)
{
    public static IReadOnlyList<MarkdownBlock> Of(string page) =>
        Fence().Matches(page.ReplaceLineEndings("\n")).Select(match => new MarkdownBlock(match.Groups["language"].Value, match.Groups["text"].Value)).ToList();

    [GeneratedRegex(@"^```(?<language>\w*)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Fence();
}
