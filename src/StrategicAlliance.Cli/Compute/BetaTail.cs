using StrategicAlliance.Cli.Answers;
using StrategicAlliance.Trust;

namespace StrategicAlliance.Cli.Compute;

/// <summary>The probability that a probability lies above a threshold, by the evidence.</summary>
internal sealed class BetaTail : IComputation
{
    public string Name => "beta-tail";

    public IReadOnlyList<string> Inputs => ["r", "s", "threshold"];

    public string Unit => "1";

    public string Citation => BetaDistribution.Citation.ToString();

    public Answer Run(ComputationInput input)
    {
        var (r, s, threshold) = (input.Number("r"), input.Number("s"), input.Number("threshold"));
        return input.Lacks("r", "s", "threshold")
            ?? (threshold is >= 0 and <= 1
                ? WithinDomain.Of(() => new Answer().Add("probability", BetaDistribution.Of(new Evidence(r!.Value, s!.Value)).Tail(threshold.Value)))
                : Answer.Rejected("threshold: Expected a number from 0 to 1."));
    }
}
