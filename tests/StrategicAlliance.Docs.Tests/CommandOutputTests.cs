using System.Diagnostics;

namespace StrategicAlliance.Tests;

/// <summary>A command in a page with a text block behind it writes exactly that text; terms shown as JSON stand in a journal of the tests.</summary>
public sealed class CommandOutputTests
{
    private const string Prefix = "dotnet run --project src/StrategicAlliance.Cli -- ";

    [Fact]
    public void Output_BehindACommand_IsWhatItWrites()
    {
        var shown = Repository.Pages()
            .Where(page => Path.GetFileName(page) != "README.md")
            .SelectMany(page => Pairs(MarkdownBlock.Of(File.ReadAllText(page))))
            .ToList();

        shown.Should().NotBeEmpty();
        foreach (var (command, text) in shown)
        {
            command.Should().StartWith(Prefix);
            Run(command[Prefix.Length..].Trim().Split(' ')).Should().Be(text, command);
        }
    }

    [Fact]
    public void Json_InThePageOfBenefits_StandsInAJournal()
    {
        var journal = PageTests.Flat(Repository.Read("tests", "data", "journals", "vaccine-2020.jsonl"));
        var blocks = MarkdownBlock.Of(Repository.Read("docs", "benefits.md")).Where(block => block.Language == "json").ToList();

        blocks.Should().NotBeEmpty();
        foreach (var block in blocks)
        {
            journal.Should().Contain(PageTests.Flat(block.Text));
        }
    }

    private static IEnumerable<(string Command, string Text)> Pairs(IReadOnlyList<MarkdownBlock> blocks) =>
        blocks.Zip(blocks.Skip(1)).Where(pair => pair is { First.Language: "sh", Second.Language: "text" }).Select(pair => (pair.First.Text, pair.Second.Text));

    private static string Run(string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            WorkingDirectory = Repository.Root,
        };
        foreach (var argument in arguments.Prepend(Path.Combine(AppContext.BaseDirectory, "StrategicAlliance.Cli.dll")))
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd().ReplaceLineEndings("\n");
        process.WaitForExit();
        process.ExitCode.Should().Be(0, output);
        return output;
    }
}
