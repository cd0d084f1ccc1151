using System.CommandLine;

namespace StrategicAlliance.Cli.Verbs;

/// <summary>Something the command can do.</summary>
internal interface IVerb
{
    /// <summary>Command lines to learn from.</summary>
    IReadOnlyList<string> Examples { get; }

    /// <summary>The verb with its arguments, options and action.</summary>
    Command Build(FormatOption format, Terminal terminal);
}
