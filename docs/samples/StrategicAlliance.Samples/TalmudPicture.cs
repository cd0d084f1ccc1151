using System.Globalization;
using System.Text;
using StrategicAlliance.Games;

namespace StrategicAlliance.Samples;

/// <summary>Claims of 100, 200 and 300: what each gets as the estate grows, by four rules.</summary>
public sealed class TalmudPicture : IPicture
{
    private const int Width = 300;
    private const int Height = 170;
    private const int Steps = 120;

    private static readonly double[] Claims = [100, 200, 300];

    private static readonly string[] Colours = ["#0b6bcb", "#c2410c", "#15803d"];

    private static readonly (ClaimsRule Rule, string Title)[] Rules =
    [
        (new TalmudRule(), "Talmud"),
        (new ProportionalAwardsRule(), "proportional"),
        (new ConstrainedEqualAwardsRule(), "equal awards"),
        (new ConstrainedEqualLossesRule(), "equal losses"),
    ];

    public string File => "talmud-awards.svg";

    public string Draw()
    {
        var svg = new StringBuilder();
        svg.Append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 760 520\" role=\"img\" font-family=\"sans-serif\" font-size=\"13\">\n");
        svg.Append("<title>Awards to claims of 100, 200 and 300 as the estate grows</title>\n");
        svg.Append("<desc>Four panels, one rule each; the estate runs from 0 to 600 to the right, awards upwards. By the Talmud rule all gain alike until each has half the claim, which all have at 300; from there the larger claims gain alone until losses are alike. ")
            .Append("Proportional awards are straight lines. Equal awards pay the small claim first, equal losses the large one.</desc>\n");
        svg.Append("<rect width=\"760\" height=\"520\" fill=\"#ffffff\"/>\n");
        for (var claimant = 0; claimant < Claims.Length; claimant++)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"{60 + (claimant * 130)}\" y=\"14\" width=\"16\" height=\"16\" fill=\"{Colours[claimant]}\"/><text x=\"{82 + (claimant * 130)}\" y=\"27\" fill=\"#222222\">claims {Claims[claimant]}</text>\n");
        }

        for (var i = 0; i < Rules.Length; i++)
        {
            Panel(svg, Rules[i].Rule, Rules[i].Title, 60 + (i % 2 * 370), 60 + (i / 2 * 235));
        }

        return svg.Append("</svg>\n").ToString();
    }

    private static void Panel(StringBuilder svg, ClaimsRule rule, string title, int left, int top)
    {
        var total = Claims.Sum();
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{left}\" y=\"{top - 6}\" font-weight=\"bold\" fill=\"#222222\">{title}</text>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<path d=\"M{left},{top}V{top + Height}H{left + Width}\" fill=\"none\" stroke=\"#222222\"/>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<path d=\"M{left + (Width / 2)},{top}V{top + Height}\" fill=\"none\" stroke=\"#999999\" stroke-dasharray=\"3 4\"/>\n");
        foreach (var estate in new double[] { 0, 300, 600 })
        {
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{left + (estate / total * Width)}\" y=\"{top + Height + 17}\" text-anchor=\"middle\" fill=\"#222222\">{estate}</text>\n");
        }

        foreach (var award in Claims)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{left - 8}\" y=\"{Y(award, top) + 4}\" text-anchor=\"end\" fill=\"#222222\">{award}</text>\n");
        }

        for (var claimant = 0; claimant < Claims.Length; claimant++)
        {
            var points = Enumerable.Range(0, Steps + 1).Select(step => Point(rule, claimant, total * step / Steps, left, top));
            svg.Append(CultureInfo.InvariantCulture, $"<polyline fill=\"none\" stroke=\"{Colours[claimant]}\" stroke-width=\"{6 - (2 * claimant)}\" points=\"{string.Join(' ', points)}\"/>\n");
        }
    }

    private static string Point(ClaimsRule rule, int claimant, double estate, int left, int top)
    {
        Span<double> awards = stackalloc double[3];
        rule.Divide(Claims, estate, awards);
        return string.Create(CultureInfo.InvariantCulture, $"{Math.Round(left + (estate / Claims.Sum() * Width), 1)},{Y(awards[claimant], top)}");
    }

    private static double Y(double award, int top) => Math.Round(top + Height - (award / Claims[^1] * Height), 1);
}
