using System.Diagnostics;

namespace StrategicAlliance.Tests;

public sealed class ReadmeTests
{
    private static readonly IReadOnlyList<MarkdownBlock> Blocks = MarkdownBlock.Of(Repository.Read("README.md"));

    [Fact]
    public void CSharp_IsTheSampleThatIsCompiled() =>
        Blocks.First(block => block.Language == "csharp").Text.Should().Be(Repository.Read("docs", "samples", "StrategicAlliance.Samples", "Program.cs"));

    [Fact]
    public void Output_IsWhatTheSamplePrints()
    {
        var result = Run(Path.Combine(AppContext.BaseDirectory, "StrategicAlliance.Samples.dll"), []);

        result.Code.Should().Be(0);
        result.Output.Should().Be(Blocks.Single(block => block.Language == "text").Text);
    }

    [Fact]
    public void FirstCommand_AssessesTheSample()
    {
        const string prefix = "dotnet run --project src/StrategicAlliance.Cli -- ";
        var command = Commands()[0];
        command.Should().StartWith(prefix);

        var result = Run(Path.Combine(AppContext.BaseDirectory, "StrategicAlliance.Cli.dll"), command[prefix.Length..].Split(' '));

        result.Code.Should().Be(0);
        result.Output.Should().Contain("Aurora");
    }

    [Fact]
    public void SecondCommand_TestsTheSolutionThatCiTests()
    {
        Commands()[1].Should().Be("dotnet test StrategicAlliance.Core.sln");
        Repository.Read(".ci", "run").Should().Contain("solution=StrategicAlliance.Core.sln");
    }

    [Fact]
    public void EveryBlock_IsOneOfTheseTests()
    {
        // Two commands, the program, its output; the host's registration is found in its sample by PageTests.
        Blocks.Select(block => block.Language).Should().Equal("sh", "csharp", "text", "csharp");
        Commands().Should().HaveCount(2);
    }

    private static string[] Commands() => Blocks[0].Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static (int Code, string Output) Run(string assembly, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Repository.Root,
        };
        foreach (var argument in arguments.Prepend(assembly))
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd().ReplaceLineEndings("\n");
        process.WaitForExit();
        errors.Wait(TimeSpan.FromSeconds(10)).Should().BeTrue();
        return (process.ExitCode, output);
    }
}
