using StrategicAlliance.Cli.Answers;
using StrategicAlliance.Cli.Input;
using StrategicAlliance.Facts;
using StrategicAlliance.Governance;

namespace StrategicAlliance.Cli.Compute;

/// <summary>Whether a relationship keeps to the cycle of negotiation, commitment, execution and assessment.</summary>
internal sealed class RingVanDeVenLifecycle : IComputation
{
    private const string Path = "path";
    private const string Transitions = "transitions";

    public string Name => "ring-van-de-ven-lifecycle";

    public IReadOnlyList<string> Inputs => [Path, Transitions];

    public string Unit => "renegotiations: times; firstIllegalIndex: place from 0";

    public string Citation => RelationshipCycle.Citation.ToString();

    public Answer Run(ComputationInput input)
    {
        // Transitions of one's own may lead through states of one's own.
        var path = input.Find(Path)?.Each<string>(input.Find(Transitions) is null ? State : static item => item.Text());
        var own = input.TextsByName(Transitions)?.Select(from => KeyValuePair.Create(from.Key, from.Value.ToValueList()));
        if (input.Lacks(Path) is { } insufficient)
        {
            return insufficient;
        }

        var check = RelationshipCycle.Check(path!, own is null ? RelationshipCycle.DefaultTransitions : new ValueMap<ValueList<string>>(own));
        var answer = new Answer().Add("legal", check.Legal).Add("renegotiations", check.Renegotiations);
        return check.Legal ? answer : answer.Add("firstIllegalIndex", check.FirstIllegalIndex);
    }

    private static string? State(InputValue item) => item.Choice<CycleState>()?.ToString();
}
