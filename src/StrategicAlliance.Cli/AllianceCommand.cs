using System.CommandLine;
using StrategicAlliance.Cli.Answers;
using StrategicAlliance.Cli.Input;
using StrategicAlliance.Cli.Verbs;

namespace StrategicAlliance.Cli;

/// <summary>The command <c>alliance</c>: every verb, and one place where each way of failing gets its exit status.</summary>
internal static class AllianceCommand
{
    /// <summary>Runs one command line.</summary>
    /// <returns>One of <see cref="ExitStatus"/>.</returns>
    public static int Run(string[] args, Terminal terminal)
    {
        try
        {
            return Answer(args, terminal);
        }
        catch (AnswerNotWrittenException e) when (e.IsReaderGone)
        {
            return ExitStatus.Answered;
        }
        catch (AnswerNotWrittenException e)
        {
            terminal.Error.WriteLine(Printable.OneLine($"cannot write the answer: {e.Why}"));
            return ExitStatus.AnswerNotWritten;
        }
    }

    private static int Answer(string[] args, Terminal terminal)
    {
        var format = new FormatOption();
        var root = new RootCommand("Strategic alliances from the shell: journals read, checked and assessed, money terms settled, gains and costs divided fairly; published measures computed, their sources named by compute --list.") { format.Option };
        var help = new ExampleHelp();
        foreach (var verb in AllVerbs())
        {
            var command = verb.Build(format, terminal);
            root.Subcommands.Add(command);
            help.Examples.Add(command, verb.Examples);
            help.Notes.Add(command, verb.Notes);
        }

        help.Examples.Add(root, ["alliance demo", "alliance assess aurora.json", "alliance assess aurora.json --explain formation.independence", "alliance compute --list"]);
        help.ReplaceHelpOf(root);
        if (args.Length == 0)
        {
            root.Parse(["--help"]).Invoke(new InvocationConfiguration { Output = terminal.Error, Error = terminal.Error });
            return ExitStatus.CommandLineWrong;
        }

        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            if (parsed.CommandResult.Command is RootCommand && parsed.UnmatchedTokens.FirstOrDefault(token => !token.StartsWith('-')) is { } wrong)
            {
                return CommandLineWrong([UnknownVerb(wrong, root)], terminal);
            }

            var more = parsed.CommandResult.Command is RootCommand ? "alliance --help" : $"alliance {parsed.CommandResult.Command.Name} --help";
            return CommandLineWrong([.. parsed.Errors.Select(error => error.Message), $"See '{more}'."], terminal);
        }

        var report = new ErrorReport(terminal, format.Of(parsed));
        using var output = new StreamWriter(terminal.Output, leaveOpen: true);
        try
        {
            return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = output, Error = terminal.Error });
        }
        catch (CommandLineException e)
        {
            return CommandLineWrong([e.Message], terminal);
        }
        catch (InputException e)
        {
            return report.InputWrong(e.Errors, e.IsCut);
        }
        catch (RefusedException e)
        {
            return report.Refused(e.Refusal, e.Fact);
        }
        catch (Exception e) when (e is not AnswerNotWrittenException)
        {
            // Nobody is ever shown a stack trace.
            return report.InputWrong([InputError.Unexpected(e)], isCut: false);
        }
    }

    private static IVerb[] AllVerbs() => [new DemoVerb(), new ValidateVerb(), new AssessVerb(), new SettleVerb(), new AllocateVerb(), new TrustVerb(), new ComputeVerb()];

    private static string UnknownVerb(string name, RootCommand root)
    {
        var hint = NearestNames.Hint(name, root.Subcommands.Select(verb => verb.Name));
        return $"There is no verb '{name}'.{hint} See 'alliance --help'.";
    }

    private static int CommandLineWrong(IEnumerable<string> lines, Terminal terminal)
    {
        foreach (var line in lines)
        {
            terminal.Error.WriteLine(Printable.OneLine(line));
        }

        return ExitStatus.CommandLineWrong;
    }
}
