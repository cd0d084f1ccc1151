using StrategicAlliance.Cli.Answers;
using StrategicAlliance.Facts;
using StrategicAlliance.Trust;

namespace StrategicAlliance.Cli.Compute;

/// <summary>Trust from dated ratings, with its reliability.</summary>
internal sealed class FireReputation : IComputation
{
    private const string Ratings = "ratings";

    public string Name => "fire";

    public IReadOnlyList<string> Inputs => [Ratings, "gamma", "lambda"];

    public string Unit => "trust: -1 to 1; else 1";

    public string Citation => FireTrust.Citation.ToString();

    public Answer Run(ComputationInput input)
    {
        var ratings = input.Parts(Ratings)?.Select(part => (Age: part.Member("age")?.Number(), Value: part.Member("value")?.Number())).ToList();
        var (gamma, lambda) = (input.Number("gamma"), input.Number("lambda"));
        if (input.Lacks(Ratings) is { } insufficient)
        {
            return insufficient;
        }

        return ratings!.Count == 0 ? Answer.InsufficientData([Ratings])
            : ratings.Any(rating => rating.Age is null || rating.Value is null) ? Answer.InsufficientData(["ratings {age, value}"])
            : WithinDomain.Of(() =>
            {
                var settings = FireSettings.Default;
                settings = settings with { Gamma = gamma ?? settings.Gamma, Lambda = lambda ?? settings.Lambda };
                var finding = FireTrust.Of(ratings.Select(rating => new FireRating(rating.Age!.Value, rating.Value!.Value)).ToValueList(), settings);
                return new Answer()
                    .Add("weights", finding.Weights)
                    .Add("trust", finding.Trust)
                    .Add("ratingReliability", finding.RatingReliability)
                    .Add("deviationReliability", finding.DeviationReliability)
                    .Add("reliability", finding.Reliability);
            });
    }
}
