using StrategicAlliance.Cli.Answers;
using StrategicAlliance.Trust;

namespace StrategicAlliance.Cli.Compute;

/// <summary>The opinion that evidence gives.</summary>
internal sealed class OpinionMapping : IComputation
{
    public string Name => "sl-mapping";

    public IReadOnlyList<string> Inputs => ["r", "s", "a", "W"];

    public string Unit => "1";

    public string Citation => Opinion.Citation.ToString();

    public Answer Run(ComputationInput input)
    {
        var (r, s) = (input.Number("r"), input.Number("s"));
        var (baseRate, prior) = (input.Number("a") ?? 0.5, input.Number("W") ?? Opinion.UsualPriorWeight);
        return input.Lacks("r", "s") ?? WithinDomain.Of(() =>
            OpinionInput.Write(new Answer(), Opinion.FromEvidence(new Evidence(r!.Value, s!.Value), baseRate, prior)));
    }
}
