using System.Reflection;
using StrategicAlliance.Samples;

namespace StrategicAlliance.Tests;

/// <summary>A csharp block with a text block behind it is a program with its output: the block stands in a sample class, whose
/// <c>Run(TextWriter)</c> writes exactly that text.</summary>
public sealed class SampleOutputTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "docs", "samples", "StrategicAlliance.Samples");

    public static TheoryData<string> Pages() =>
        new(Repository.Pages().Where(page => Path.GetFileName(page) != "README.md").Select(page => Path.GetRelativePath(Repository.Root, page)));

    [Theory]
    [MemberData(nameof(Pages))]
    public void Output_BehindItsCode_IsWhatTheSampleWrites(string page)
    {
        var blocks = MarkdownBlock.Of(Repository.Read(page));
        foreach (var (code, shown) in blocks.Zip(blocks.Skip(1)).Where(pair => pair.First.Language == "csharp" && pair.Second.Language == "text"))
        {
            using var output = new StringWriter { NewLine = "\n" };

            SampleOf(code.Text).Invoke(null, [output]);

            output.ToString().Should().Be(shown.Text, $"{page} shows it as the output of{Environment.NewLine}{code.Text}");
        }
    }

    private static MethodInfo SampleOf(string code)
    {
        var file = Directory.EnumerateFiles(Folder, "*.cs", SearchOption.AllDirectories).Single(file => PageTests.Flat(File.ReadAllText(file)).Contains(PageTests.Flat(code), StringComparison.Ordinal));
        var type = typeof(IPicture).Assembly.GetType("StrategicAlliance.Samples." + Path.GetFileNameWithoutExtension(file), throwOnError: true)!;
        return type.GetMethod("Run", [typeof(TextWriter)]) ?? throw new InvalidOperationException($"{type.Name} has no Run(TextWriter).");
    }
}
