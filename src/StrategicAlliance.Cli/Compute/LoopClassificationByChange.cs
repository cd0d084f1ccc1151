using StrategicAlliance.Cli.Answers;
using StrategicAlliance.Cli.Input;
using StrategicAlliance.Learning;

namespace StrategicAlliance.Cli.Compute;

/// <summary>Single-loop, double-loop or deutero-learning, event by event, by what changed.</summary>
internal sealed class LoopClassificationByChange : IComputation
{
    private const string Events = "events";

    public string Name => "loop-classification";

    public IReadOnlyList<string> Inputs => [Events];

    public string Unit => "kind of learning";

    public string Citation => "Argyris & Schön 1978, Organizational Learning, Addison-Wesley; Argyris 1977, Double loop learning in organizations, Harv Bus Rev 55(5):115-125";

    public Answer Run(ComputationInput input)
    {
        var changes = input.Parts(Events)?.Select(Changes).ToArray();
        return input.Lacks(Events) ?? new Answer().Add("loops", changes!.Select(Kind));
    }

    private static (bool? Action, bool? Governing, bool? Process) Changes(InputValue change) =>
        (change.Member("actionChanged")?.Flag(), change.Member("governingValueChanged")?.Flag(), change.Member("learningProcessChanged")?.Flag());

    // Of an event that says of nothing whether it changed, the kind is not known.
    private static string? Kind((bool? Action, bool? Governing, bool? Process) change) => change is (null, null, null)
        ? null
        : LoopClassification.Of(change.Action == true, change.Governing == true, change.Process == true).ToString();
}
