using System.CommandLine;
using StrategicAlliance.Cli.Answers;

namespace StrategicAlliance.Cli;

/// <summary>The option <c>--format text|json</c>, which every verb has.</summary>
internal sealed class FormatOption
{
    private const string Text = "text";
    private const string Json = "json";

    public FormatOption()
    {
        Option.AcceptOnlyFromAmong(Text, Json);
    }

    /// <summary>The option.</summary>
    public Option<string> Option { get; } = new("--format")
    {
        Description = "How to answer: text for people, json for programs. Default: text; json for compute with its output redirected.",
        Recursive = true,
    };

    /// <summary>Whether a command line says how to answer.</summary>
    public bool IsStated(ParseResult parsed) => parsed.GetResult(Option) is { Implicit: false };

    /// <summary>What a command line asks for.</summary>
    public AnswerFormat Of(ParseResult parsed) => parsed.GetValue(Option) == Json ? AnswerFormat.Json : AnswerFormat.Text;
}
