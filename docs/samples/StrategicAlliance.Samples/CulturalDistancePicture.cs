using System.Text;
using StrategicAlliance.Distances;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Samples;

/// <summary>The Kogut-Singh index beside its root, for six countries seen from the USA.</summary>
public sealed class CulturalDistancePicture : IPicture
{
    private const int Left = 110;
    private const int Width = 270;
    private const int Row = 34;
    private const int Top = 70;

    private static readonly ReferenceSet World = new("Hofstede 2015, 70 countries", Scores(473.722774, 574.578882, 404.489648, 559.007039));

    private static readonly (string Country, ValueMap<double> Scores)[] Countries =
    [
        ("Great Britain", Scores(35, 89, 66, 35)),
        ("Germany", Scores(35, 67, 66, 65)),
        ("France", Scores(68, 71, 43, 86)),
        ("Japan", Scores(54, 46, 95, 92)),
        ("China", Scores(80, 20, 66, 30)),
        ("Korea", Scores(60, 18, 39, 85)),
    ];

    public string File => "cultural-distance-squared-rooted.svg";

    public string Draw()
    {
        var usa = Scores(40, 91, 62, 46);
        var figures = Countries.Select(country => CulturalDistance.Of(usa, country.Scores, World)).ToArray();
        var height = Top + (Countries.Length * Row);
        var svg = new StringBuilder();
        svg.Append(FormattableString.Invariant($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 800 {height}\" role=\"img\" font-family=\"sans-serif\" font-size=\"13\">\n"));
        svg.Append("<title>A squared distance is not a distance</title>\n");
        svg.Append("<desc>Cultural distance of six countries from the USA: on the left the Kogut-Singh index, which is squared, on the right its root. On the index the far countries seem much farther and the near ones much nearer than they are.</desc>\n");
        svg.Append(FormattableString.Invariant($"<rect width=\"800\" height=\"{height}\" fill=\"#ffffff\"/>\n"));
        Panel(svg, Left, "Kogut-Singh index, squared standard deviations", "#0b6bcb", figures.Select(one => one.KogutSingh!.Value).ToArray());
        Panel(svg, Left + Width + 75, "its root, standard deviations", "#c2410c", figures.Select(one => one.Rooted!.Value).ToArray());
        for (var i = 0; i < Countries.Length; i++)
        {
            svg.Append(FormattableString.Invariant($"<text x=\"{Left - 10}\" y=\"{Top + (i * Row) + 4}\" text-anchor=\"end\" fill=\"#222222\">{Countries[i].Country}</text>\n"));
        }

        return svg.Append("</svg>\n").ToString();
    }

    private static void Panel(StringBuilder svg, int left, string title, string colour, double[] values)
    {
        svg.Append(FormattableString.Invariant($"<text x=\"{left}\" y=\"32\" fill=\"#222222\">{title}</text>\n"));
        for (var i = 0; i < values.Length; i++)
        {
            var (y, length) = (Top + (i * Row), Math.Round(values[i] / values.Max() * Width, 1));
            svg.Append(FormattableString.Invariant($"<rect x=\"{left}\" y=\"{y - 9}\" width=\"{length}\" height=\"18\" fill=\"{colour}\"/>"));
            svg.Append(FormattableString.Invariant($"<text x=\"{Math.Round(left + length + 6, 1)}\" y=\"{y + 4}\" fill=\"#222222\">{values[i]:0.00}</text>\n"));
        }
    }

    private static ValueMap<double> Scores(double pdi, double idv, double mas, double uai) =>
        new([new("pdi", pdi), new("idv", idv), new("mas", mas), new("uai", uai)]);
}
