using StrategicAlliance.Cli.Answers;
using StrategicAlliance.Trust;

namespace StrategicAlliance.Cli.Compute;

/// <summary>Between which values a probability lies by the evidence.</summary>
internal sealed class BetaInterval : IComputation
{
    public string Name => "beta-interval";

    public IReadOnlyList<string> Inputs => ["r", "s", "level"];

    public string Unit => "1";

    public string Citation => BetaDistribution.Citation.ToString();

    public Answer Run(ComputationInput input)
    {
        var (r, s, level) = (input.Number("r"), input.Number("s"), input.Number("level"));
        return input.Lacks("r", "s", "level") ?? WithinDomain.Of(() =>
        {
            var interval = BetaDistribution.Of(new Evidence(r!.Value, s!.Value)).Interval(level!.Value);
            return new Answer().Add("lower", interval.Lower).Add("upper", interval.Upper);
        });
    }
}
