using StrategicAlliance.Alliances;
using StrategicAlliance.Cli.Answers;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Cli.Compute;

/// <summary>Whether something is a strategic alliance: three conditions, each met, not met or not known.</summary>
internal sealed class YoshinoRanganTest : IComputation
{
    public string Name => "yoshino-rangan-test";

    public IReadOnlyList<string> Inputs => ["independentAfter", "sharedBenefitsAndControl", "continuingContribution"];

    public string Unit => "yes, no or not known";

    public string Citation => FormationTest.Citation.ToString();

    public Answer Run(ComputationInput input)
    {
        (FormationRequirement Requirement, bool? Met)[] conditions =
        [
            (FormationRequirement.Independence, input.Flag("independentAfter")),
            (FormationRequirement.SharedBenefitsAndControl, input.Flag("sharedBenefitsAndControl")),
            (FormationRequirement.ContinuingContribution, input.Flag("continuingContribution")),
        ];

        // What is absent is not known, and that is an answer here: nothing is lacking, but an input may be wrong.
        return input.Lacks() ?? new Answer()
            .Add("isAlliance", FormationTest.Conclude(conditions.Select(condition => condition.Met)))
            .Add("failed", Names(false))
            .Add("unknown", Names(null));

        IEnumerable<string> Names(bool? met) => conditions.Where(condition => condition.Met == met).Select(condition => condition.Requirement.ToName());
    }
}
