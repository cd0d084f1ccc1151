using StrategicAlliance.Cli.Answers;
using StrategicAlliance.Cli.Input;
using StrategicAlliance.Trust;

namespace StrategicAlliance.Cli.Compute;

/// <summary>One's own evidence and what reporters say, discounted, added up.</summary>
internal sealed class BetaReputationCombining : IComputation
{
    private const string Own = "own";
    private const string Reporters = "reporters";

    public string Name => "beta-reputation-combining";

    public IReadOnlyList<string> Inputs => [Own, Reporters];

    public string Unit => "evidence; expectation: 1";

    public string Citation => BetaReputation.Citation.ToString();

    public Answer Run(ComputationInput input)
    {
        var own = OpinionInput.Evidence(input.Find(Own));
        var reporters = input.Parts(Reporters)?.Select(Read).ToArray();
        if ((input.Find(Own) is null ? input.Lacks(Reporters) : input.Lacks()) is { } insufficient)
        {
            return insufficient;
        }

        if (reporters is not null && reporters.Any(reporter => reporter is null))
        {
            return Answer.InsufficientData(["reporters {trusterAboutReporter, reporterAboutTarget}"]);
        }

        return WithinDomain.Of(() =>
        {
            var contributions = (reporters ?? []).Select(reporter => Discounted(reporter!.Value)).ToArray();
            var (r, s) = own ?? (0, 0);
            var all = Evidence.Sum([new Evidence(r, s), .. contributions]);
            return new Answer()
                .Add("r", all.Positive)
                .Add("s", all.Negative)
                .Add("expectation", BetaReputation.Expectation(all))
                .Add("contributions", contributions.Select(each => new Answer().Add("r", each.Positive).Add("s", each.Negative)));
        });
    }

    // Both are read before one is found missing, so that all that is wrong is told.
    private static ((double R, double S) About, (double R, double S) Said)? Read(InputValue reporter)
    {
        var (about, said) = (OpinionInput.Evidence(reporter.Member("trusterAboutReporter")), OpinionInput.Evidence(reporter.Member("reporterAboutTarget")));
        return about is null || said is null ? null : (about.Value, said.Value);
    }

    private static Evidence Discounted(((double R, double S) About, (double R, double S) Said) reporter) =>
        BetaReputation.Discount(new Evidence(reporter.About.R, reporter.About.S), new Evidence(reporter.Said.R, reporter.Said.S));
}
