using System.CommandLine;
using StrategicAlliance.Alliances;
using StrategicAlliance.Cli.Answers;
using StrategicAlliance.Cli.Input;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Cli.Verbs;

/// <summary><c>alliance validate JOURNAL</c>: reads and replays; lists what is wrong.</summary>
internal sealed class ValidateVerb : IVerb
{
    private readonly Argument<string> journal = JournalArgument.Create();

    public IReadOnlyList<string> Examples =>
    [
        "alliance validate aurora.json",
        "alliance validate aurora.json --format json",
        "cat aurora.jsonl | alliance validate -",
    ];

    public Command Build(FormatOption format, Terminal terminal)
    {
        var command = new Command("validate", "Read and replay a journal; list the errors in its text or, if there are none, the first fact that a rule refuses.") { journal };
        command.SetAction(parsed =>
        {
            var input = JournalInput.Open(parsed.GetValue(journal), terminal);
            var gates = Gates.Examine(input.Alliance);
            return new AnswerWriter(terminal, format.Of(parsed)).Write(Summary(input, gates), () => Text(input, gates, terminal));
        });
        return command;
    }

    private static Answer Summary(JournalInput input, ValueList<GateFinding> gates)
    {
        var alliance = input.Alliance;
        return new Answer()
            .Add("valid", true)
            .Add("alliance", alliance.Id.Value)
            .Add("name", alliance.Name)
            .Add("facts", input.Reading.Facts.Count)
            .Add("first", First(input).ToString())
            .Add("last", Last(input).ToString())
            .Add("partners", alliance.Roster.Everyone.Keys.Select(partner => partner.Value))
            .Add("corrected", Corrected(input))
            .Add("retracted", Retracted(input))
            .Add("disputed", Disputed(input))
            .Add("warnings", input.Reading.Warnings.Select(warning => new Answer()
                .Add("fact", warning.Fact.Value)
                .Add("line", warning.Line)
                .Add("message", warning.Message)))
            .Add("gates", gates.Select(gate => new Answer()
                .Add("gate", gate.Gate)
                .Add("fact", gate.Subject.Value)
                .Add("because", gate.Because.Select(id => id.Value))
                .Add("explanation", gate.Message)
                .Add("remedy", gate.Remedy)));
    }

    private static string Text(JournalInput input, ValueList<GateFinding> gates, Terminal terminal)
    {
        var alliance = input.Alliance;
        var page = new TextPage(terminal.OutputInk, terminal.Width);
        page.Heading($"{input.Name} is sound.");
        var rows = new List<string[]>
        {
            (string[])["alliance", $"{alliance.Name} ({alliance.Id})"],
            (string[])["facts", $"{Words.Count(input.Reading.Facts.Count, "fact")} from {First(input)} to {Last(input)}"],
            (string[])["partners", Partners(alliance)],
        };
        string[] later =
        [
            .. Counted(Corrected(input), "corrected"),
            .. Counted(Retracted(input), "retracted"),
            .. Counted(Disputed(input), "disputed"),
        ];
        if (later.Length > 0)
        {
            rows.Add(["later", string.Join(", ", later)]);
        }

        page.Rows(rows);
        if (input.Reading.Warnings.Count > 0)
        {
            page.Heading("Warnings").Rows([.. input.Reading.Warnings.Select(warning => (string[])[FormattableString.Invariant($"line {warning.Line}"), warning.Fact.Value, warning.Message])]);
        }

        if (gates.Count > 0)
        {
            page.Heading("Gates", "steps that stand, and what should have been in place").Rows([.. gates.Select(gate => (string[])[gate.Subject.Value, $"{gate.Message} {gate.Remedy} ({gate.Gate})"])]);
        }

        return page.ToString();
    }

    private static string Partners(Alliance alliance) => alliance.Roster.Everyone.Count == 0
        ? "none joined"
        : string.Join("; ", alliance.Roster.Everyone.Values.Select(partner => $"{partner.Name} ({partner.Id}{(partner.IsIn ? string.Empty : $", left {partner.Left?.Fact.On}")})"));

    private static IEnumerable<string> Counted(int count, string what) => count == 0 ? [] : [$"{Words.Count(count, "fact")} {what}"];

    private static PartialDate First(JournalInput input) => input.Reading.Facts.Min(fact => fact.On);

    private static PartialDate Last(JournalInput input) => input.Reading.Facts.Max(fact => fact.On);

    private static int Corrected(JournalInput input) => input.Reading.Facts.Select(fact => fact.Corrects).OfType<FactId>().Distinct().Count();

    private static int Retracted(JournalInput input) => input.Reading.Facts.OfType<FactRetracted>().Select(fact => fact.Retracts).Distinct().Count();

    private static int Disputed(JournalInput input) => input.Alliance.Disputes.Disputes.Select(dispute => dispute.Fact.Disputes).Distinct().Count();
}
