using StrategicAlliance.Cli.Answers;
using StrategicAlliance.Trust;

namespace StrategicAlliance.Cli.Compute;

/// <summary>What a relationship must pay so that losing it deters from shirking.</summary>
internal sealed class NoShirkingWage : IComputation
{
    private static readonly string[] Names = ["effort", "jobFindingRate", "separationRate", "discountRate", "detectionRate"];

    public string Name => "no-shirking";

    public IReadOnlyList<string> Inputs => Names;

    public string Unit => "that of effort";

    public string Citation => NoShirking.Citation.ToString();

    public Answer Run(ComputationInput input)
    {
        var given = Names.Select(name => input.Find(name)?.Decimal()).ToArray();
        return input.Lacks(Names) ?? WithinDomain.Of(() =>
        {
            var wage = NoShirking.Of(new NoShirkingTerms(given[0]!.Value, given[1]!.Value, given[2]!.Value, given[3]!.Value, given[4]!.Value));
            var answer = wage.CannotBeDeterred ? new Answer().Add("result", "CannotBeDeterred") : new Answer();
            return answer.Add("wage", wage.Wage).Add("rent", wage.Rent).Add("cannotBeDeterred", wage.CannotBeDeterred);
        });
    }
}
