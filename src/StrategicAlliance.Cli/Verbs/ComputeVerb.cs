using System.CommandLine;
using StrategicAlliance.Cli.Answers;
using StrategicAlliance.Cli.Compute;
using StrategicAlliance.Cli.Input;

namespace StrategicAlliance.Cli.Verbs;

/// <summary><c>alliance compute MODEL [INPUTS]</c>: one published measure or model, inputs in, results out.</summary>
internal sealed class ComputeVerb : IVerb
{
    private readonly Argument<string?> model = new("MODEL")
    {
        Description = "The name of the model; --list names them all.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Argument<string?> inputs = new("INPUTS")
    {
        Description = "A JSON file with the inputs; - or nothing: standard input.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<bool> list = new("--list") { Description = "Name every model with its inputs, unit and source." };

    public IReadOnlyList<string> Examples =>
    [
        "alliance compute --list",
        "alliance compute yoshino-rangan-test inputs.json",
        "echo '{ \"mode\": \"Combination\", \"inputForm\": \"Tacit\", \"outputForm\": \"Explicit\" }' | alliance compute seci-conversion-typing --format json",
    ];

    public IReadOnlyList<string> Notes =>
    [
        "Models and the members of INPUTS that each reads:",
        .. Computations.All.Select(known => $"  {known.Name}: {string.Join(", ", known.Inputs)}"),
        string.Empty,
    ];

    public Command Build(FormatOption format, Terminal terminal)
    {
        var command = new Command("compute", "Compute one published measure or model by its name. The default format is json when the output is redirected, text otherwise and for --list.") { model, inputs, list };
        command.Validators.Add(result =>
        {
            if (result.GetValue(list) == result.GetValue(model) is not null)
            {
                result.AddError("Name a MODEL, or give --list alone.");
            }
        });
        command.SetAction(parsed =>
        {
            var answer = parsed.GetValue(list) ? List() : Run(parsed.GetValue(model)!, parsed.GetValue(inputs), terminal);
            // The contract has compute answer one JSON object: people at a terminal get it laid out.
            var form = terminal.IsOutputRedirected && !parsed.GetValue(list) && !format.IsStated(parsed) ? AnswerFormat.Json : format.Of(parsed);
            return new AnswerWriter(terminal, form).Write(answer);
        });
        return command;
    }

    private static Answer Run(string name, string? path, Terminal terminal)
    {
        // The name first: nobody should type inputs for a model that does not exist.
        var computation = Computations.Find(name) ?? throw new CommandLineException(Unknown(name));
        return computation.Run(ComputationInput.Read(InputFile.Open(path, terminal)));
    }

    private static string Unknown(string name)
    {
        var hint = NearestNames.Hint(name, Computations.All.Select(known => known.Name));
        return $"There is no model '{name}'.{hint} 'alliance compute --list' names all.";
    }

    private static Answer List() => new Answer().Add("models", Computations.All.Select(known => new Answer()
        .Add("name", known.Name)
        .Add("inputs", known.Inputs)
        .Add("unit", known.Unit)
        .Add("citation", known.Citation)));
}
