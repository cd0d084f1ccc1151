using System.Text.RegularExpressions;

namespace StrategicAlliance.Tests;

public sealed partial class PageTests
{
    public static TheoryData<string> Pages() => new(Repository.Pages().Select(page => Path.GetRelativePath(Repository.Root, page)));

    [Theory]
    [MemberData(nameof(Pages))]
    public void CSharp_StandsInASampleThatIsCompiled(string page)
    {
        if (page == "README.md")
        {
            return;
        }

        var samples = Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs", "samples"), "*.cs", SearchOption.AllDirectories)
            .Select(file => Flat(File.ReadAllText(file)))
            .ToList();
        foreach (var block in MarkdownBlock.Of(Repository.Read(page)).Where(block => block.Language == "csharp"))
        {
            samples.Should().Contain(sample => sample.Contains(Flat(block.Text)), $"{page} shows it");
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_LeadToFilesThatExist(string page)
    {
        var folder = Path.GetDirectoryName(Path.Combine(Repository.Root, page))!;
        foreach (var target in Link().Matches(Repository.Read(page)).Select(match => match.Groups["target"].Value).Where(target => !target.StartsWith("http", StringComparison.Ordinal) && !target.StartsWith('#')))
        {
            var file = Path.GetFullPath(Path.Combine(folder, target.Split('#')[0]));
            (File.Exists(file) || Directory.Exists(file)).Should().BeTrue($"{page} links to {target}");
        }
    }

    // Pages show regions without their indentation.
    private static string Flat(string code) => Blank().Replace(code, " ").Trim();

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Blank();
}
