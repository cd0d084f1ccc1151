using StrategicAlliance.Cli.Answers;
using StrategicAlliance.Facts;
using StrategicAlliance.Trust;

namespace StrategicAlliance.Cli.Compute;

/// <summary>Reputation without the raters who contradict the rest.</summary>
internal sealed class QuantileFilter : IComputation
{
    private const string Raters = "raters";

    public string Name => "iterated-quantile-filter";

    public IReadOnlyList<string> Inputs => [Raters, "q"];

    public string Unit => "1";

    public string Citation => IteratedQuantileFilter.Citation.ToString();

    public Answer Run(ComputationInput input)
    {
        var raters = input.Parts(Raters)?.Select(part => OpinionInput.Evidence(part)).ToList();
        var quantile = input.Number("q");
        if (input.Lacks(Raters) is { } insufficient)
        {
            return insufficient;
        }

        return raters!.Count == 0 ? Answer.InsufficientData([Raters])
            : raters.Any(rater => rater is null) ? Answer.InsufficientData(["raters {r, s}"])
            : WithinDomain.Of(() =>
            {
                var said = raters.Select(rater => new Evidence(rater!.Value.R, rater.Value.S)).ToValueList();
                var finding = IteratedQuantileFilter.Of(said, quantile ?? IteratedQuantileFilter.UsualQuantile);
                return new Answer()
                    .Add("unfiltered", finding.Unfiltered)
                    .Add("filtered", finding.Filtered)
                    .Add("keptIndices", finding.KeptIndexes.Select(index => (double)index))
                    .Add("rounds", finding.Rounds)
                    .Add("majorityDropped", finding.IsMajorityDropped)
                    .Add("warning", finding.Warning);
            });
    }
}
