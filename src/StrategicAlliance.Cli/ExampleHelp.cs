using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace StrategicAlliance.Cli;

/// <summary>The usual help with examples at its end.</summary>
internal sealed class ExampleHelp : SynchronousCommandLineAction
{
    private SynchronousCommandLineAction? usual;

    /// <summary>The examples of each command.</summary>
    public Dictionary<Command, IReadOnlyList<string>> Examples { get; } = [];

    /// <summary>Lines that go before the examples of a command.</summary>
    public Dictionary<Command, IReadOnlyList<string>> Notes { get; } = [];

    /// <summary>Help, asked for, wins over whatever is wrong with the rest of the line.</summary>
    public override bool ClearsParseErrors => true;

    /// <summary>Takes the place of the help of a command line.</summary>
    public void ReplaceHelpOf(RootCommand root)
    {
        var option = root.Options.OfType<HelpOption>().Single();
        usual = (SynchronousCommandLineAction?)option.Action;
        option.Action = this;
    }

    public override int Invoke(ParseResult parseResult)
    {
        var status = usual!.Invoke(parseResult);
        if (Examples.TryGetValue(parseResult.CommandResult.Command, out var examples))
        {
            var output = parseResult.InvocationConfiguration.Output;
            foreach (var note in Notes.GetValueOrDefault(parseResult.CommandResult.Command, []))
            {
                output.WriteLine(note);
            }

            output.WriteLine("Examples:");
            foreach (var example in examples)
            {
                output.WriteLine("  " + example);
            }
        }

        return status;
    }
}
