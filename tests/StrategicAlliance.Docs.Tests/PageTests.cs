using System.Text.RegularExpressions;

namespace StrategicAlliance.Tests;

public sealed partial class PageTests
{
    public static TheoryData<string> Pages() => new(Repository.Pages().Select(page => Path.GetRelativePath(Repository.Root, page)));

    [Theory]
    [MemberData(nameof(Pages))]
    public void CSharp_StandsInASampleThatIsCompiled(string page)
    {
        var samples = Samples();
        foreach (var block in MarkdownBlock.Of(Repository.Read(page)).Where(block => block.Language == "csharp"))
        {
            samples.Should().Contain(sample => sample.Contains(Flat(block.Text)), $"{page} shows it");
        }
    }

    [Fact]
    public void Examples_InTheDocumentationOfTypes_StandInASampleThatIsCompiled()
    {
        var samples = Samples();
        var examples = System.Xml.Linq.XDocument.Load(Path.Combine(AppContext.BaseDirectory, "StrategicAlliance.Core.xml")).Descendants("code").Select(code => code.Value).ToList();

        examples.Should().NotBeEmpty();
        foreach (var example in examples)
        {
            samples.Should().Contain(sample => sample.Contains(Flat(example)), example);
        }
    }

    [Fact]
    public void Journal_NamesEveryKindAndItsSampleIsSound()
    {
        var page = Repository.Read("docs", "journal.md");
        var lines = Repository.Read("tests", "data", "journals", "v1", "full.jsonl") + Repository.Read("tests", "data", "journals", "v1", "added.jsonl");
        foreach (var line in lines.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var fact = System.Text.Json.Nodes.JsonNode.Parse(line)!.AsObject();
            var row = page.Split('\n').Single(row => row.StartsWith($"| `{(string)fact["fact"]!}` |", StringComparison.Ordinal));
            foreach (var member in fact.Select(member => member.Key).Except(["fact", "on", "id", "recordedAt", "source", "corrects", "x"], StringComparer.Ordinal))
            {
                row.Should().Contain($"`{member}`", $"{(string)fact["fact"]!} has it");
            }
        }

        var sample = Journals.JournalReader.Parse(MarkdownBlock.Of(page).Single(block => block.Language == "json").Text);
        sample.Errors.Should().BeEmpty();
        Alliances.Alliance.Replay(sample.Facts).TryAccepted(out _, out _).Should().BeTrue();
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

    private static List<string> Samples() =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs", "samples"), "*.cs", SearchOption.AllDirectories)
            .Select(file => Flat(File.ReadAllText(file)))
            .ToList();

    // Pages show regions without their indentation.
    internal static string Flat(string code) => Blank().Replace(code, " ").Trim();

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Blank();
}
