using StrategicAlliance.Facts;
using StrategicAlliance.Trust;

namespace StrategicAlliance.Samples;

/// <summary>Ratings with a date, and ratings in grades.</summary>
public static class GradedTrustSample
{
    public static void Run(TextWriter output)
    {
        (string Of, ValueList<FireRating> Ratings)[] partners =
        [
            ("havn", [new(age: 0, value: 0.8), new(5, 0.6), new(20, -0.5)]),
            ("berg", [new(0, 1), new(0, -1)]),
            ("new", []),
        ];
        foreach (var (of, ratings) in partners)
        {
            var fire = FireTrust.Of(ratings);
            var trust = fire.Trust is { } known ? FormattableString.Invariant($"{known:0.000}") : "not known";
            output.WriteLine(FormattableString.Invariant($"FIRE, {of}: trust {trust}, reliability {fire.Reliability:0.000}"));
        }

        ValueList<double> polarised = [10, 0, 0, 0, 10];
        ValueList<double> mediocre = [0, 0, 20, 0, 0];
        ValueList<double> latest = [0, 0, 0, 0, 4];
        foreach (var counts in new[] { polarised, mediocre, DirichletReputation.Age(polarised, 0.5, latest) })
        {
            var stars = DirichletReputation.Of(counts);
            var scores = string.Join(" ", stars.Scores.Select(score => FormattableString.Invariant($"{score:0.000}")));
            output.WriteLine(FormattableString.Invariant($"Dirichlet: {scores}; point {stars.PointEstimate:0.000}, uncertainty {stars.Uncertainty:0.000}"));
        }
    }
}
