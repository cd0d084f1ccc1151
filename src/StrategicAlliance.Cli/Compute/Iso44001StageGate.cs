using StrategicAlliance.Cli.Answers;
using StrategicAlliance.Cli.Input;
using StrategicAlliance.Governance;

namespace StrategicAlliance.Cli.Compute;

/// <summary>Whether the next stage of a collaborative life cycle may be entered.</summary>
internal sealed class Iso44001StageGate : IComputation
{
    private const string Current = "currentStage";
    private const string Requested = "requestedStage";
    private const string Present = "recordsPresent";
    private const string Required = "recordsRequired";

    public string Name => "iso-44001-stage-gate";

    public IReadOnlyList<string> Inputs => ["stages", Current, Requested, Present, Required];

    public string Unit => "yes or no";

    public string Citation => StageGate.Citation.ToString();

    public Answer Run(ComputationInput input)
    {
        var given = input.Find("stages");
        var stages = given is null ? StageGate.DefaultStages : Stages(given);
        var current = Stage(input, Current, stages);
        var requested = Stage(input, Requested, stages);
        var present = input.Texts(Present);
        var required = input.Texts(Required);
        string[] needed = input.Find(Required) is null ? [Current, Requested] : [Current, Requested, Present];
        if (input.Lacks(needed) is { } insufficient)
        {
            return insufficient;
        }

        var check = StageGate.Check(stages!, current!, requested!, present ?? [], required);
        var answer = new Answer().Add("allowed", check.Allowed).Add("missingStages", check.MissingStages);
        return check.MissingRecords is { } missing ? answer.Add("missingRecords", missing) : answer;
    }

    private static IReadOnlyList<string>? Stages(InputValue given)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return given.Each(item => item.Text() is not { } stage ? null : seen.Add(stage) ? stage : item.Wrong<string>("each stage once"));
    }

    // Without the stages nothing can be said of one of them; what is wrong with the list is noted already.
    private static string? Stage(ComputationInput input, string name, IReadOnlyList<string>? stages) =>
        input.Find(name) is not { } value || value.Text() is not { } stage ? null
        : stages is null || stages.Contains(stage, StringComparer.Ordinal) ? stage
        : value.Wrong<string>("one of " + string.Join(", ", stages));
}
