using System.CommandLine;

namespace StrategicAlliance.Cli.Verbs;

/// <summary>Something the command can do.</summary>
internal interface IVerb
{
    /// <summary>Command lines to learn from.</summary>
    IReadOnlyList<string> Examples { get; }

    /// <summary>Lines of the help that go before the examples.</summary>
    IReadOnlyList<string> Notes => [];

    /// <summary>The verb with its arguments, options and action.</summary>
    Command Build(FormatOption format, Terminal terminal);
}
