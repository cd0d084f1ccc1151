using System.Text;
using StrategicAlliance.Distances;

namespace StrategicAlliance.Samples;

/// <summary>Each pair twice: how far one seems from the other, and back.</summary>
public sealed class PsychicDistancePicture : IPicture
{
    private const int Left = 190;
    private const double PointWidth = 5.2;
    private const int Row = 30;
    private const int Top = 62;

    // Hakanson & Ambos 2010, by way of emlaet/wwmetrics.
    private static readonly (string A, string B, double There, double Back)[] Pairs =
    [
        ("Korea", "USA", 22, 68),
        ("China", "France", 48, 90),
        ("Japan", "Germany", 39, 78),
        ("China", "USA", 44, 79),
        ("Japan", "USA", 24, 55),
        ("India", "Great Britain", 33, 57),
        ("Germany", "France", 22, 20),
        ("Great Britain", "USA", 28, 28),
    ];

    public string File => "psychic-distance-directions.svg";

    public string Draw()
    {
        var height = Top + (Pairs.Length * Row) + 34;
        var svg = new StringBuilder();
        svg.Append(FormattableString.Invariant($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 760 {height}\" role=\"img\" font-family=\"sans-serif\" font-size=\"13\">\n"));
        svg.Append("<title>Psychic distance depends on the direction</title>\n");
        svg.Append("<desc>For eight pairs of countries, how far each seems from the other in points from 0 to 100. From Korea the USA seems 22 away, from the USA Korea seems 68 away; only Great Britain and the USA are symmetric.</desc>\n");
        svg.Append(FormattableString.Invariant($"<rect width=\"760\" height=\"{height}\" fill=\"#ffffff\"/>\n"));
        svg.Append(FormattableString.Invariant($"<circle cx=\"{Left}\" cy=\"20\" r=\"6\" fill=\"#0b6bcb\"/><text x=\"{Left + 12}\" y=\"25\" fill=\"#222222\">as seen from the first named</text>\n"));
        svg.Append(FormattableString.Invariant($"<circle cx=\"{Left + 220}\" cy=\"20\" r=\"6\" fill=\"#c2410c\"/><text x=\"{Left + 232}\" y=\"25\" fill=\"#222222\">as seen from the second</text>\n"));
        for (var points = 0; points <= 100; points += 20)
        {
            svg.Append(FormattableString.Invariant($"<line x1=\"{X(points)}\" y1=\"{Top - 18}\" x2=\"{X(points)}\" y2=\"{height - 30}\" stroke=\"#dddddd\"/><text x=\"{X(points)}\" y=\"{height - 12}\" text-anchor=\"middle\" fill=\"#555555\">{points}</text>\n"));
        }

        for (var i = 0; i < Pairs.Length; i++)
        {
            var (a, b, there, back) = Pairs[i];
            var figures = PsychicDistance.Of(there, back);
            var y = Top + (i * Row);
            svg.Append(FormattableString.Invariant($"<text x=\"{Left - 12}\" y=\"{y + 4}\" text-anchor=\"end\" fill=\"#222222\">{a}, {b}</text>\n"));
            svg.Append(FormattableString.Invariant($"<line x1=\"{X(there)}\" y1=\"{y}\" x2=\"{X(back)}\" y2=\"{y}\" stroke=\"#888888\" stroke-width=\"2\"/>"));
            svg.Append(FormattableString.Invariant($"<circle cx=\"{X(there)}\" cy=\"{y}\" r=\"6\" fill=\"#0b6bcb\"/><circle cx=\"{X(back)}\" cy=\"{y}\" r=\"{(figures.IsSymmetric ? 3 : 6)}\" fill=\"#c2410c\"/>"));
            svg.Append(FormattableString.Invariant($"<text x=\"{X(Math.Max(there, back)) + 12}\" y=\"{y + 4}\" fill=\"#555555\">{figures.AbsoluteAsymmetry}</text>\n"));
        }

        return svg.Append("</svg>\n").ToString();
    }

    private static double X(double points) => Math.Round(Left + (points * PointWidth), 1);
}
