using StrategicAlliance.Cli.Answers;
using StrategicAlliance.Learning;

namespace StrategicAlliance.Cli.Compute;

/// <summary>How far a sequence of steps keeps to plan, do, check, act.</summary>
internal sealed class PdcaStateMachine : IComputation
{
    private const string Steps = "steps";

    public string Name => "pdca-state-machine";

    public IReadOnlyList<string> Inputs => [Steps];

    public string Unit => "validPrefixLength: steps; completedCycles: cycles";

    public string Citation => "Deming 1986, Out of the Crisis, MIT Press";

    public Answer Run(ComputationInput input)
    {
        var steps = input.Find(Steps)?.EachValue(item => item.Choice<PdcaStep>());
        if (input.Lacks(Steps) is { } insufficient)
        {
            return insufficient;
        }

        var check = PdcaCycle.Check(steps!);
        return new Answer()
            .Add("validPrefixLength", check.ValidPrefixLength)
            .Add("completedCycles", check.CompletedCycles)
            .Add("firstIllegal", check.FirstIllegal?.ToString())
            .Add("legalNext", check.LegalNext.Select(step => step.ToString()));
    }
}
