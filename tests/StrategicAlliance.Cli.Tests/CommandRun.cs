using System.Text;
using System.Text.Json.Nodes;

namespace StrategicAlliance.Cli.Tests;

/// <summary>One command line that was run in this process, and what came of it.</summary>
internal sealed record CommandRun(int Status, string Output, string Error)
{
    /// <summary>The output as JSON.</summary>
    public JsonObject Json => (JsonObject)JsonNode.Parse(Output)!;

    public static CommandRun Of(params string[] args) => With(string.Empty, args);

    public static CommandRun With(string input, params string[] args) => With(input, static (stdin, stdout, stderr) => new Terminal(stdin, stdout, stderr), args);

    public static CommandRun With(string input, Func<Stream, Stream, Stream, Terminal> terminal, params string[] args)
    {
        using var stdin = new MemoryStream(Encoding.UTF8.GetBytes(input));
        using var stdout = new MemoryStream();
        using var stderr = new MemoryStream();
        var status = AllianceCommand.Run(args, terminal(stdin, stdout, stderr));
        return new CommandRun(status, Encoding.UTF8.GetString(stdout.ToArray()), Encoding.UTF8.GetString(stderr.ToArray())).WithoutStackTrace();
    }

    /// <summary>What a model answers to these inputs; it must answer.</summary>
    public static JsonObject Compute(string model, string inputs)
    {
        var run = With(inputs, "compute", model, "--format", "json");
        run.Status.Should().Be(0, run.Output);
        return run.Json;
    }

    private CommandRun WithoutStackTrace()
    {
        (Output + Error).Should().NotMatchRegex(@"(?m)^\s+at StrategicAlliance\.").And.NotContain("Unhandled exception");
        return this;
    }
}
