using StrategicAlliance.Distances;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Tests.Distances;

/// <summary>A few scores of Hofstede's matrix of 2015 (pdi, idv, mas, uai), and the sample variances over the 70 countries of the emlaet/wwmetrics table that have all four.</summary>
internal static class Hofstede
{
    public static ValueList<string> Four { get; } = ["pdi", "idv", "mas", "uai"];

    public static ReferenceSet Countries70 { get; } = new("Hofstede 2015, 70 countries", Scores(473.722774, 574.578882, 404.489648, 559.007039));

    public static ValueMap<double> Of(string country) => country switch
    {
        "USA" => Scores(40, 91, 62, 46),
        "JPN" => Scores(54, 46, 95, 92),
        "FRA" => Scores(68, 71, 43, 86),
        "DEU" => Scores(35, 67, 66, 65),
        "GBR" => Scores(35, 89, 66, 35),
        "CHN" => Scores(80, 20, 66, 30),
        "KOR" => Scores(60, 18, 39, 85),
        _ => throw new ArgumentOutOfRangeException(nameof(country), country, "Not one of the few."),
    };

    public static ValueMap<double> Scores(double pdi, double idv, double mas, double uai) =>
        new([new("pdi", pdi), new("idv", idv), new("mas", mas), new("uai", uai)]);
}
