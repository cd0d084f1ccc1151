using System.CommandLine;
using StrategicAlliance.Alliances;
using StrategicAlliance.Cli.Answers;
using StrategicAlliance.Cli.Assessments;
using StrategicAlliance.Cli.Input;
using StrategicAlliance.Diagnosis;
using StrategicAlliance.Journals;

namespace StrategicAlliance.Cli.Verbs;

/// <summary><c>alliance assess JOURNAL</c>: what the facts say about an alliance on a day, and what they do not.</summary>
internal sealed class AssessVerb : IVerb
{
    private const string List = "list";

    private readonly Argument<string> journal = JournalArgument.Create();

    private readonly Option<string?> asOf = new("--as-of")
    {
        HelpName = "DAY",
        Description = "Assess it as it stood on this day, YYYY-MM-DD. Default: the day of the last fact that is known.",
    };

    private readonly Option<string?> knownAt = new("--known-at")
    {
        HelpName = "INSTANT",
        Description = "Use only what was recorded by then: YYYY-MM-DDTHH:MM:SSZ, or YYYY-MM-DD for a whole day, through its last moment in UTC. Default: all.",
    };

    private readonly Option<string?> explain = new("--explain")
    {
        HelpName = "ID",
        Description = "Show why: the answer, the formula and its source, and every fact it rests on. 'list' names all ids; the name of a section, such as structure, stands for all in it. The id of a fact, such as f30, shows the fact.",
    };

    private readonly Option<string?> html = new("--html") { HelpName = "FILE", Description = "Not in this version.", Hidden = true };

    public IReadOnlyList<string> Examples =>
    [
        "alliance assess aurora.json",
        "alliance assess aurora.json --as-of 2025-12-31",
        "alliance assess aurora.json --as-of 2026-03-31 --known-at 2026-04-15T12:00:00Z",
        "alliance assess aurora.json --explain list",
        "alliance assess aurora.json --explain structure.topology",
        "alliance assess aurora.json --explain f30",
        "alliance assess aurora.json --format json > assessment.json",
    ];

    public Command Build(FormatOption format, Terminal terminal)
    {
        var command = new Command("assess", "Say what the facts of a journal tell about the alliance, and what they do not.") { journal, asOf, knownAt, explain, html };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(html) is not null)
            {
                throw new CommandLineException("The HTML report is not in this version yet. Leave out --html; --format text or json is there.");
            }

            // The command line first: nobody should wait for a long journal to be read to be told of a wrong day.
            var day = parsed.GetValue(asOf) is { } dayText ? PointInTime.Day(dayText) : (DateOnly?)null;
            var instant = parsed.GetValue(knownAt) is { } instantText ? PointInTime.Instant(instantText) : (DateTimeOffset?)null;
            var assessment = new AllianceAssessor().Assess(View(JournalInput.Open(parsed.GetValue(journal), terminal).Alliance, day, instant));
            var writer = new AnswerWriter(terminal, format.Of(parsed));
            return parsed.GetValue(explain) switch
            {
                null => Whole(assessment, format.Of(parsed), terminal),
                List => writer.Write(Ids(assessment)),
                var id => Explain(assessment, id, writer, terminal),
            };
        });
        return command;
    }

    private static Alliance View(Alliance alliance, DateOnly? day, DateTimeOffset? instant)
    {
        try
        {
            if (instant is not { } known)
            {
                return day is { } on ? alliance.AsOf(on) : alliance;
            }

            var view = alliance.AsOf(day ?? alliance.Day, known);
            return day is null ? alliance.AsOf(view.History.Max(recorded => recorded.Fact.On.FirstDay), known) : view;
        }
        catch (ArgumentOutOfRangeException e)
        {
            // The name of the parameter is of no use to who typed the day.
            var end = e.Message.LastIndexOf(" (Parameter", StringComparison.Ordinal);
            throw new CommandLineException(end < 0 ? e.Message : e.Message[..end]);
        }
    }

    private static int Whole(Assessment assessment, AnswerFormat format, Terminal terminal)
    {
        if (format == AnswerFormat.Json)
        {
            using var whole = new MemoryStream();
            AssessmentWriter.Write(assessment, whole);
            whole.WriteByte((byte)'\n');
            whole.WriteTo(terminal.Output);
            terminal.Output.Flush();
        }
        else
        {
            AnswerWriter.WriteText(terminal, AssessmentText.Of(assessment, terminal.OutputInk, terminal.Width));
        }

        return ExitStatus.Answered;
    }

    private static Answer Ids(Assessment assessment) => new Answer().Add("ids", Explanations.Of(assessment).Select(Listed));

    private static Answer Listed(Explanation item)
    {
        var answer = new Answer().Add("id", item.Id).Add("about", item.About).Add("answer", item.Answer);
        return item.Unit is null or "1" ? answer : answer.Add("unit", item.Unit);
    }

    private static int Explain(Assessment assessment, string id, AnswerWriter writer, Terminal terminal)
    {
        var all = Explanations.Of(assessment);
        var history = assessment.Alliance.History;
        var explained = all.FirstOrDefault(item => string.Equals(item.Id, id, StringComparison.Ordinal));
        if (explained is null && FactAnswer.Find(history, id) is { } fact)
        {
            return writer.Write(fact.Answer(), () => fact.Text(terminal.OutputInk, terminal.Width));
        }

        if (explained is not null)
        {
            return writer.Write(ExplanationAnswer.Of(explained, history), () => ExplanationAnswer.Text(explained, history, terminal.OutputInk, terminal.Width));
        }

        // The name of a section explains everything in it.
        var within = all.Where(item => item.Id.StartsWith(id + '.', StringComparison.Ordinal) || (id == "gates" && item.About == "gate")).ToArray();
        return within.Length == 0
            ? throw new CommandLineException(Unknown(id, all))
            : writer.Write(
                new Answer().Add("id", id).Add("explanations", within.Select(item => ExplanationAnswer.Of(item, history))),
                () => string.Concat(within.Select(item => ExplanationAnswer.Text(item, history, terminal.OutputInk, terminal.Width))));
    }

    private static string Unknown(string id, IEnumerable<Explanation> all)
    {
        var hint = NearestNames.Hint(id, all.Select(item => item.Id));
        return $"There is nothing to explain by the id '{id}'.{hint} '--explain {List}' names all.";
    }
}
