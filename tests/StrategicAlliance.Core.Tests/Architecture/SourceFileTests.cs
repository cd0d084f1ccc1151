using System.Text.RegularExpressions;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Tests.Architecture;

public sealed partial class SourceFileTests
{
    private static readonly string[] Forbidden = ["Utils", "Helpers", "Common", "Models", "Enums", "Misc", "Shared"];

    [Fact]
    public void Folders_AnywhereInSources_AreNotNamedAfterNothing() =>
        Repository.AllFiles.SelectMany(file => file.Split('/')[..^1]).Distinct(StringComparer.Ordinal).Intersect(Forbidden, StringComparer.OrdinalIgnoreCase).Should().BeEmpty();

    [Fact]
    public void Folders_OfTheLibrary_AreRooms() =>
        Repository.CoreFiles.Where(file => !file.Contains('/', StringComparison.Ordinal) || !Rooms.All.Contains(file.Split('/')[0], StringComparer.Ordinal)).Should().BeEmpty();

    [Fact]
    public void Files_All_AreShort()
    {
        var lengths = Repository.AllFiles
            .Select(file => (File: file, Lines: File.ReadLines(Path.Combine(Repository.Root, "src", file)).Count()))
            .OrderBy(item => item.Lines)
            .ToList();

        lengths.Where(item => item.Lines > 300).Should().BeEmpty();
        lengths[(int)Math.Ceiling(lengths.Count * 0.95) - 1].Lines.Should().BeLessThanOrEqualTo(170, "95 % of the files are at most 170 lines long");
        lengths[lengths.Count / 2].Lines.Should().BeLessThanOrEqualTo(50, "the median is at most 50 lines");
    }

    [Fact]
    public void Files_All_HoldOneTypeOfTheirName()
    {
        var wrong = new List<string>();
        foreach (var file in Repository.CoreFiles)
        {
            // Alliance.Views.cs holds a part of Alliance; Roll{T}.cs holds Roll<T>.
            var expected = Path.GetFileNameWithoutExtension(file).Split('{')[0].Split('.')[0];
            var types = TopLevel().Matches(File.ReadAllText(Path.Combine(Repository.Core, file))).Select(match => match.Groups["name"].Value).ToList();
            if (types is not [var only] || only != expected)
            {
                wrong.Add($"{file}: {string.Join(", ", types)}");
            }
        }

        wrong.Should().BeEmpty();
    }

    // Decision 0011: a hint to the processor, nothing else.
    [Fact]
    public void Files_WithUnsafeCode_AreOne() =>
        Repository.CoreFiles.Where(file => File.ReadAllText(Path.Combine(Repository.Core, file)).Contains("unsafe ", StringComparison.Ordinal))
            .Should().Equal("Games/LinesAhead.cs");

    [Fact]
    public void Files_All_HaveTheNamespaceOfTheirFolder()
    {
        var wrong = Repository.CoreFiles
            .Where(file => !(file.StartsWith("Registration/", StringComparison.Ordinal) && file.EndsWith("Extensions.cs", StringComparison.Ordinal)))
            .Where(file => !File.ReadLines(Path.Combine(Repository.Core, file)).Contains($"namespace StrategicAlliance.{string.Join('.', file.Split('/')[..^1])};", StringComparer.Ordinal));

        wrong.Should().BeEmpty();
    }

    [Fact]
    public void Files_OfTypes_ExistForEveryTopLevelType()
    {
        var names = Repository.CoreFiles.Select(file => Path.GetFileNameWithoutExtension(file).Split('{')[0].Split('.')[0]).ToHashSet(StringComparer.Ordinal);

        typeof(AllianceFact).Assembly.GetTypes()
            .Where(type => !type.IsNested && type.Namespace?.StartsWith("StrategicAlliance", StringComparison.Ordinal) == true && !type.Name.StartsWith('<'))
            .Select(type => type.Name.Split('`')[0])
            .Except(names, StringComparer.Ordinal).Should().BeEmpty();
    }

    [GeneratedRegex(@"^(?:(?:public|internal|sealed|static|abstract|partial|readonly|ref|file|unsafe)\s+)*(?:class|interface|enum|struct|record(?:\s+struct|\s+class)?|delegate\s+\S+)\s+(?<name>\w+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TopLevel();
}
