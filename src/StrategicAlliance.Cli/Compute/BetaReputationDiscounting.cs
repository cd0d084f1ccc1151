using StrategicAlliance.Cli.Answers;
using StrategicAlliance.Trust;

namespace StrategicAlliance.Cli.Compute;

/// <summary>What a reporter's evidence is worth to one who has evidence about the reporter.</summary>
internal sealed class BetaReputationDiscounting : IComputation
{
    private const string Reporter = "trusterAboutReporter";
    private const string Target = "reporterAboutTarget";

    public string Name => "beta-reputation-discounting";

    public IReadOnlyList<string> Inputs => [Reporter, Target];

    public string Unit => "evidence; expectation: 1";

    public string Citation => BetaReputation.Citation.ToString();

    public Answer Run(ComputationInput input)
    {
        var (reporter, target) = (OpinionInput.Evidence(input.Find(Reporter)), OpinionInput.Evidence(input.Find(Target)));
        if (input.Lacks(Reporter, Target) is { } insufficient)
        {
            return insufficient;
        }

        return reporter is not { } about || target is not { } said
            ? Answer.InsufficientData([reporter is null ? Reporter + " {r, s}" : Target + " {r, s}"])
            : WithinDomain.Of(() =>
            {
                var evidence = BetaReputation.Discount(new Evidence(about.R, about.S), new Evidence(said.R, said.S));
                return new Answer()
                    .Add("r", evidence.Positive)
                    .Add("s", evidence.Negative)
                    .Add("expectation", BetaReputation.Expectation(evidence));
            });
    }
}
