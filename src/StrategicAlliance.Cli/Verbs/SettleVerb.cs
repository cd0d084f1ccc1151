using System.CommandLine;
using System.Text;
using StrategicAlliance.Benefits;
using StrategicAlliance.Cli.Answers;
using StrategicAlliance.Cli.Input;
using StrategicAlliance.Cli.Settlements;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Cli.Verbs;

/// <summary><c>alliance settle JOURNAL --terms ID --period PERIOD</c>: what terms pay whom.</summary>
internal sealed class SettleVerb : IVerb
{
    private readonly Argument<string> journal = JournalArgument.Create();

    private readonly Option<string?> terms = new("--terms")
    {
        HelpName = "ID",
        Required = true,
        Description = "The terms, by the id that termsAgreed gives them.",
    };

    private readonly Option<string?> period = new("--period")
    {
        HelpName = "PERIOD",
        Description = "Whole periods of the terms: 2026-Q3, 2026-07, 2026, 2026-07-01..2026-09-30, or all. Several are settled in turn and added up. Default: all.",
    };

    private readonly Option<string?> csv = new("--csv")
    {
        HelpName = "FILE",
        Description = "Write the lines and corrections to a file too, as comma-separated values; one of that name is replaced.",
    };

    public IReadOnlyList<string> Examples =>
    [
        "alliance settle aurora.json --terms profit --period 2026-Q3",
        "alliance settle aurora.json --terms profit --period all --format json > statement.json",
        "alliance settle aurora.json --terms profit --csv statement.csv",
    ];

    public Command Build(FormatOption format, Terminal terminal)
    {
        var command = new Command("settle", "Say what the money terms of an agreement pay each partner for a period, line by line.") { journal, terms, period, csv };
        command.SetAction(parsed =>
        {
            var id = IdOf(parsed.GetValue(terms));
            if (!SettlementSpan.TryParse(parsed.GetValue(period) ?? "all", out var span))
            {
                throw new CommandLineException($"'{parsed.GetValue(period)}' is no period; --period takes 2026-Q3, 2026-07, 2026, 2026-07-01..2026-09-30 or all.");
            }

            var alliance = JournalInput.Open(parsed.GetValue(journal), terminal).Alliance;
            if (!alliance.Settle(id, span).TryAnswered(out var statement, out var refusal))
            {
                throw new RefusedException(refusal, null);
            }

            if (parsed.GetValue(csv) is { } path)
            {
                WriteCsv(statement, path);
            }

            if (format.Of(parsed) == AnswerFormat.Json)
            {
                using var whole = new MemoryStream();
                SettlementWriter.Write(statement, whole);
                whole.WriteTo(terminal.Output);
                terminal.Output.Flush();
            }
            else
            {
                AnswerWriter.WriteText(terminal, SettlementText.Of(statement, alliance, terminal.OutputInk, terminal.Width));
            }

            return ExitStatus.Answered;
        });
        return command;
    }

    private static void WriteCsv(SettlementStatement statement, string path)
    {
        try
        {
            AtomicFile.Write(path, stream =>
            {
                using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true);
                SettlementCsv.Write(statement, writer);
            });
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new CommandLineException($"'{path}' cannot be written: {e.Message}");
        }
    }

    private static TermsId IdOf(string? text)
    {
        try
        {
            return new TermsId(text ?? string.Empty);
        }
        catch (ArgumentException)
        {
            throw new CommandLineException($"'{text}' names no terms; --terms takes the id that termsAgreed gives them.");
        }
    }
}
