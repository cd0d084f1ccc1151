using System.Text;
using StrategicAlliance.Games;

namespace StrategicAlliance.Samples;

/// <summary>Votes and power in the Council of 1958, side by side.</summary>
public sealed class CouncilPicture : IPicture
{
    private const int Left = 120;
    private const double Full = 2000;
    private const int Row = 46;

    public string File => "council-1958.svg";

    public string Draw()
    {
        var states = Players.Of("Germany", "France", "Italy", "Belgium", "Netherlands", "Luxembourg").OrThrow();
        var council = WeightedVoting.Of(states, [4m, 4m, 4m, 2m, 2m, 1m], 12m).OrThrow();
        var power = new ShapleyShubikIndex().Of(council).OrThrow();
        var total = (double)council.Weights.Sum();
        var votes = council.Weights.Select(weight => (double)weight / total).ToList();
        var height = 60 + (states.Count * Row);
        var svg = new StringBuilder();
        svg.Append(FormattableString.Invariant($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 760 {height}\" role=\"img\" font-family=\"sans-serif\" font-size=\"13\">\n"));
        svg.Append("<title>Votes and power in the Council of 1958</title>\n<desc>Twelve of seventeen votes decide. Share of votes and Shapley-Shubik index. ")
            .AppendJoin(" ", states.Select((state, i) => FormattableString.Invariant($"{state}: {100 * votes[i]:0.0} % of the votes, {100 * power.Payoffs[i]:0.0} % of the power.")))
            .Append("</desc>\n");
        svg.Append(FormattableString.Invariant($"<rect width=\"760\" height=\"{height}\" fill=\"#ffffff\"/>\n"));
        svg.Append(FormattableString.Invariant($"<rect x=\"{Left}\" y=\"14\" width=\"16\" height=\"16\" fill=\"#9aa5b1\"/><text x=\"{Left + 22}\" y=\"27\" fill=\"#222222\">votes</text>"));
        svg.Append(FormattableString.Invariant($"<rect x=\"{Left + 100}\" y=\"14\" width=\"16\" height=\"16\" fill=\"#0b6bcb\"/><text x=\"{Left + 122}\" y=\"27\" fill=\"#222222\">power (Shapley-Shubik)</text>\n"));
        for (var i = 0; i < states.Count; i++)
        {
            var top = 46 + (i * Row);
            svg.Append(FormattableString.Invariant($"<text x=\"{Left - 12}\" y=\"{top + 21}\" text-anchor=\"end\" fill=\"#222222\">{states[i]}</text>"));
            Bar(svg, votes[i], top, "#9aa5b1");
            Bar(svg, power.Payoffs[i], top + 17, "#0b6bcb");
            svg.Append('\n');
        }

        return svg.Append("</svg>\n").ToString();
    }

    private static void Bar(StringBuilder svg, double share, int top, string fill)
    {
        var width = Math.Round(Full * share, 1);
        svg.Append(FormattableString.Invariant($"<rect x=\"{Left}\" y=\"{top}\" width=\"{width}\" height=\"15\" fill=\"{fill}\"/><text x=\"{Left + width + 6}\" y=\"{top + 12}\" fill=\"#222222\">{100 * share:0.0} %</text>"));
    }
}
