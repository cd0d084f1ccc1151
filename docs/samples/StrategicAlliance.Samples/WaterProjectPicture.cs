using System.Text;
using StrategicAlliance.Games;

namespace StrategicAlliance.Samples;

/// <summary>Who pays what for the dams, by five rules: one bar a rule, one colour a purpose.</summary>
public sealed class WaterProjectPicture : IPicture
{
    private const int Left = 200;
    private const int Full = 520;
    private const int Row = 42;

    private static readonly string[] Colours = ["#0b6bcb", "#c2410c", "#15803d"];

    private static readonly (ISolutionConcept Rule, string Title)[] Rules =
    [
        (new ShapleyValue(), "Shapley value"),
        (new Nucleolus(), "nucleolus"),
        (new SeparableCostsRemainingBenefits(), "separable costs"),
        (new EgalitarianNonSeparableContribution(), "equal non-separable"),
        (new ProportionalDivision(), "proportional"),
    ];

    public string File => "water-project.svg";

    public string Draw()
    {
        var dams = WaterProject.Game();
        var shares = Rules.Select(rule => rule.Rule.Solve(dams).OrThrow()).ToList();
        var height = 70 + (Rules.Length * Row);
        var svg = new StringBuilder();
        svg.Append(FormattableString.Invariant($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 760 {height}\" role=\"img\" font-family=\"sans-serif\" font-size=\"13\">\n"));
        svg.Append("<title>Who pays what for the dams, by five rules</title>\n<desc>Thousands of dollars of 412,584. ")
            .AppendJoin(" ", Rules.Zip(shares, (rule, share) => $"{rule.Title}: {string.Join(", ", share.Players.Select(player => FormattableString.Invariant($"{player} {share[player]:0}")))}."))
            .Append("</desc>\n");
        svg.Append(FormattableString.Invariant($"<rect width=\"760\" height=\"{height}\" fill=\"#ffffff\"/>\n"));
        for (var player = 0; player < dams.Players.Count; player++)
        {
            svg.Append(FormattableString.Invariant($"<rect x=\"{Left + (player * 150)}\" y=\"14\" width=\"16\" height=\"16\" fill=\"{Colours[player]}\"/><text x=\"{Left + 22 + (player * 150)}\" y=\"27\" fill=\"#222222\">{dams.Players[player]}</text>\n"));
        }

        for (var i = 0; i < Rules.Length; i++)
        {
            Bar(svg, Rules[i].Title, shares[i], dams.Grand, 50 + (i * Row));
        }

        return svg.Append("</svg>\n").ToString();
    }

    private static void Bar(StringBuilder svg, string title, Solution share, double total, int top)
    {
        svg.Append(FormattableString.Invariant($"<text x=\"{Left - 12}\" y=\"{top + 19}\" text-anchor=\"end\" fill=\"#222222\">{title}</text>"));
        var at = (double)Left;
        for (var player = 0; player < share.Players.Count; player++)
        {
            var width = Math.Round(Full * share.Payoffs[player] / total, 1);
            svg.Append(FormattableString.Invariant($"<rect x=\"{Math.Round(at, 1)}\" y=\"{top}\" width=\"{width}\" height=\"28\" fill=\"{Colours[player]}\"/>"));
            svg.Append(FormattableString.Invariant($"<text x=\"{Math.Round(at + (width / 2), 1)}\" y=\"{top + 19}\" text-anchor=\"middle\" fill=\"#ffffff\">{Math.Round(share.Payoffs[player], 1):#,0.#}</text>"));
            at += width;
        }

        svg.Append('\n');
    }
}
