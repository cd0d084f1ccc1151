using System.CommandLine;
using StrategicAlliance.Cli.Allocate;
using StrategicAlliance.Cli.Answers;
using StrategicAlliance.Cli.Input;

namespace StrategicAlliance.Cli.Verbs;

/// <summary><c>alliance allocate CASE</c>: fair division of one case, by every solution that its kind admits.</summary>
internal sealed class AllocateVerb : IVerb
{
    private readonly Argument<string> input = new("CASE") { Description = "A JSON file with kind, players and data; - for standard input." };

    private readonly Option<string?> by = new("--by")
    {
        HelpName = "NAMES",
        Description = "Only these solutions, separated by commas; default: every solution that the kind admits, and the properties of the game.",
    };

    public IReadOnlyList<string> Examples =>
    [
        "alliance allocate estate.json",
        "alliance allocate estate.json --by talmud,cea --format json",
        "echo '{ \"kind\": \"claims\", \"players\": [\"A\", \"B\"], \"data\": { \"estate\": 100, \"claims\": { \"A\": 100, \"B\": 50 } } }' | alliance allocate -",
    ];

    public IReadOnlyList<string> Notes =>
    [
        "Kinds, the members of data that each reads, and its solutions:",
        .. AllocationKinds.All.Select(kind => $"  {kind.Kind}: {string.Join(", ", kind.Data)}: {string.Join(", ", kind.Solutions)}"),
        "Coalitions are named by their players joined by commas. A table must value every coalition, unless the case says \"missing\": \"zero\".",
        string.Empty,
    ];

    public Command Build(FormatOption format, Terminal terminal)
    {
        var command = new Command("allocate", "Divide what players earn, claim or must pay together, by the rules of fair division.") { input, by };
        command.SetAction(parsed =>
        {
            var names = parsed.GetValue(by) is { } text ? text.Split(',').Select(name => name.Trim()).ToArray() : null;
            var read = AllocationCase.Read(InputFile.Open(parsed.GetValue(input), terminal));
            return new AnswerWriter(terminal, format.Of(parsed)).Write(Run(read, names));
        });
        return command;
    }

    private static Answer Run(AllocationCase read, IReadOnlyList<string>? names)
    {
        var kind = AllocationKinds.Find(read.Kind)
            ?? throw read.UnknownKind(AllocationKinds.All.Select(known => known.Kind));
        if (names?.FirstOrDefault(name => !kind.Solutions.Contains(name, StringComparer.Ordinal)) is { } unknown)
        {
            throw new CommandLineException($"The kind '{kind.Kind}' has no solution '{unknown}'.{NearestNames.Hint(unknown, kind.Solutions)} It has: {string.Join(", ", kind.Solutions)}.");
        }

        var answer = new AllocationAnswer(names?.ToHashSet(StringComparer.Ordinal));
        kind.Solve(read, answer);
        return new Answer()
            .Add("id", read.Id)
            .Add("kind", kind.Kind)
            .Add("solutions", answer.Solutions)
            .Add("properties", answer.Properties)
            .Add("notes", answer.Notes);
    }
}
