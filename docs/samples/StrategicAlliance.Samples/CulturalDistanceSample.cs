using StrategicAlliance.Distances;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Samples;

/// <summary>One pair of countries in the published forms, against two reference sets.</summary>
public static class CulturalDistanceSample
{
    public static void Run(TextWriter output)
    {
        var usa = Scores(40, 91, 62, 46);
        var japan = Scores(54, 46, 95, 92);
        var world = new ReferenceSet("Hofstede 2015, 70 countries", Scores(473.722774, 574.578882, 404.489648, 559.007039));
        var six = ReferenceSet.OfScores("six countries", new ValueMap<ValueMap<double>>(
        [
            new("US", usa),
            new("JP", japan),
            new("DE", Scores(35, 67, 66, 65)),
            new("FR", Scores(68, 71, 43, 86)),
            new("GB", Scores(35, 89, 66, 35)),
            new("CN", Scores(80, 20, 66, 30)),
        ]));

        foreach (var reference in new[] { world, six })
        {
            var distance = CulturalDistance.Of(usa, japan, reference);
            output.WriteLine(FormattableString.Invariant($"USA and Japan by {distance.ReferenceSet}"));
            output.WriteLine(FormattableString.Invariant($"  Kogut-Singh index (squared)  {distance.KogutSingh:0.000}"));
            output.WriteLine(FormattableString.Invariant($"  its root                     {distance.Rooted:0.000}"));
            output.WriteLine(FormattableString.Invariant($"  standardized Euclidean       {distance.StandardizedEuclidean:0.000}"));
            output.WriteLine(FormattableString.Invariant($"  Mahalanobis                  {(object?)distance.Mahalanobis ?? distance.NoMahalanobisBecause:0.000}"));
        }

        var egypt = new ValueMap<double>([new("lto", 7), new("ivr", 4)]);
        output.WriteLine($"Egypt lacks {string.Join(", ", CulturalDistance.Of(usa, egypt, world).MissingDimensions)}");
    }

    private static ValueMap<double> Scores(double pdi, double idv, double mas, double uai) =>
        new([new("pdi", pdi), new("idv", idv), new("mas", mas), new("uai", uai)]);
}
