using System.Globalization;
using System.Text;
using StrategicAlliance.Simulation;

namespace StrategicAlliance.Samples;

/// <summary>The mean level of knowledge over the probability of rewiring.</summary>
public sealed class DiffusionPicture : IPicture
{
    private const double Bottom = 7.5;
    private const double Top = 8.4;

    public string File => "diffusion-rewiring.svg";

    public string Draw()
    {
        var settings = new DiffusionSettings { Rewiring = [0, 0.01, 0.03, 0.1, 0.2, 0.3, 0.5, 0.7, 1], Replications = 20, Seed = 2026 };
        var points = KnowledgeDiffusion.Run(settings).Points;
        var svg = new StringBuilder();
        svg.Append("""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 360" font-family="sans-serif" font-size="13" role="img">
            <title>Mean knowledge over the probability of rewiring</title>
            <desc>Between the ring (0) and the random network (1) the mean level of knowledge rises steeply, has its maximum inside, and falls a little. Bars show two standard errors.</desc>
            <rect width="640" height="360" fill="#ffffff"/>
            <text x="320" y="24" text-anchor="middle" fill="#222222">Mean level of knowledge, 500 agents, 10 neighbours, 20 networks a point</text>

            """.ReplaceLineEndings("\n"));
        for (var level = Bottom; level < Top + 0.01; level += 0.1)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<line x1=\"60\" y1=\"{Y(level):0.0}\" x2=\"610\" y2=\"{Y(level):0.0}\" stroke=\"#dddddd\"/>\n");
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"52\" y=\"{Y(level) + 4:0.0}\" text-anchor=\"end\" fill=\"#222222\">{level:0.0}</text>\n");
        }

        for (var tenth = 0; tenth <= 10; tenth += 2)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{X(tenth / 10.0):0.0}\" y=\"330\" text-anchor=\"middle\" fill=\"#222222\">{tenth / 10.0:0.0}</text>\n");
        }

        svg.Append("<text x=\"335\" y=\"351\" text-anchor=\"middle\" fill=\"#222222\">probability with which a link is rewired</text>\n");
        foreach (var point in points)
        {
            var error = 2 * point.StandardError!.Value;
            svg.Append(CultureInfo.InvariantCulture, $"<line x1=\"{X(point.Rewiring):0.0}\" y1=\"{Y(point.Mean - error):0.0}\" x2=\"{X(point.Rewiring):0.0}\" y2=\"{Y(point.Mean + error):0.0}\" stroke=\"#1f6fb2\" stroke-width=\"2\"/>\n");
            svg.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{X(point.Rewiring):0.0}\" cy=\"{Y(point.Mean):0.0}\" r=\"4\" fill=\"#1f6fb2\"/>\n");
        }

        var line = string.Join(' ', points.Select(point => string.Create(CultureInfo.InvariantCulture, $"{X(point.Rewiring):0.0},{Y(point.Mean):0.0}")));
        return svg.Append(CultureInfo.InvariantCulture, $"<polyline points=\"{line}\" fill=\"none\" stroke=\"#1f6fb2\"/>\n</svg>\n").ToString();
    }

    private static double X(double rewiring) => 60 + (550 * rewiring);

    private static double Y(double level) => 310 - (270 * (level - Bottom) / (Top - Bottom));
}
