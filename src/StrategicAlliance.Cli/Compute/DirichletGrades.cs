using StrategicAlliance.Cli.Answers;
using StrategicAlliance.Facts;
using StrategicAlliance.Trust;

namespace StrategicAlliance.Cli.Compute;

/// <summary>Reputation from graded ratings; counts that are old are forgotten in part before new ones are added.</summary>
internal sealed class DirichletGrades : IComputation
{
    private const string Counts = "counts";
    private const string Previous = "previousCounts";
    private const string Latest = "newCounts";
    private const string BaseRate = "baseRate";

    public string Name => "dirichlet-reputation";

    public IReadOnlyList<string> Inputs => [Counts, "C", BaseRate, Previous, "longevity", Latest];

    public string Unit => "1";

    public string Citation => DirichletReputation.Citation.ToString();

    public Answer Run(ComputationInput input)
    {
        var (counts, previous, latest) = (input.Numbers(Counts), input.Numbers(Previous), input.Numbers(Latest));
        var (weight, longevity) = (input.Number("C"), input.Number("longevity"));
        var given = input.Find(BaseRate);
        var rates = given is { IsList: true } ? input.Numbers(BaseRate) : null;
        var uniform = given is null or { IsList: true } || given.Text() is null or "uniform";
        if (input.Lacks() is { } insufficient)
        {
            return insufficient;
        }

        var old = previous ?? counts ?? latest;
        if (old is null or { Count: 0 })
        {
            return Answer.InsufficientData([Counts]);
        }

        var more = latest is not null && (previous ?? counts) is not null ? latest : [.. old.Select(_ => 0.0)];
        return !uniform ? Answer.Rejected("baseRate: Expected uniform, or a list.")
            : more.Count != old.Count || (rates is not null && rates.Count != old.Count) ? Answer.DimensionMismatch("Expected as many grades everywhere.")
            : WithinDomain.Of(() =>
            {
                // Only what was before fades: counts that stand alone, or are new, do not.
                var fading = previous is not null || latest is null || counts is not null ? longevity ?? 1 : 1;
                var aged = DirichletReputation.Age(old.ToValueList(), fading, more.ToValueList());
                var finding = DirichletReputation.Of(aged, rates?.ToValueList() ?? DirichletReputation.Uniform(aged.Count), weight ?? DirichletReputation.UsualPriorWeight);
                return new Answer()
                    .Add("counts", finding.Counts)
                    .Add("scores", finding.Scores)
                    .Add("pointEstimate", finding.PointEstimate)
                    .Add("uncertainty", finding.Uncertainty);
            });
    }
}
