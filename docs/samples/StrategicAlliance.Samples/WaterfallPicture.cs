using System.Text;
using static System.FormattableString;

namespace StrategicAlliance.Samples;

/// <summary>What came in, what each step takes of it and for whom, and what it leaves.</summary>
public sealed class WaterfallPicture : IPicture
{
    private const int Left = 190;
    private const int Full = 400;
    private const int Row = 36;
    private const int Top = 70;

    private static readonly (string Partner, string Colour)[] Partners = [("house", "#0b6bcb"), ("laboratory", "#c2410c"), ("plant", "#15803d")];

    public string File => "waterfall.svg";

    public string Draw()
    {
        var statement = WaterfallExample.Statement();
        var steps = WaterfallExample.Steps(statement);
        var height = Top + (Row * (steps.Count + 1)) + 12;
        var svg = new StringBuilder();
        svg.Append(Invariant($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 860 {height}\" role=\"img\" font-family=\"sans-serif\" font-size=\"13\">\n"));
        svg.Append("<title>A settlement as a waterfall: what each step takes and what it leaves</title>\n<desc>")
            .Append(Invariant($"{statement.Gross:N0} EUR came in. "))
            .AppendJoin(" ", steps.Select(Told))
            .Append("</desc>\n");
        svg.Append(Invariant($"<rect width=\"860\" height=\"{height}\" fill=\"#ffffff\"/>\n"));
        Legend(svg);
        svg.Append(Invariant($"<text x=\"730\" y=\"{Top - 8}\" text-anchor=\"end\" fill=\"#222222\">takes</text><text x=\"848\" y=\"{Top - 8}\" text-anchor=\"end\" fill=\"#222222\">leaves</text>\n"));
        var left = statement.Gross;
        Label(svg, "came in", Top, left, statement.Gross, string.Empty);
        for (var i = 0; i < steps.Count; i++)
        {
            var top = Top + (Row * (i + 1));
            Bars(svg, steps[i], top, left, statement.Gross);
            left -= steps[i].Taken;
            Label(svg, $"{steps[i].Kind}{(steps[i].Kind == steps[i].Id ? string.Empty : " " + steps[i].Id)}", top, left, statement.Gross, Taken(steps[i]));
        }

        return svg.Append("</svg>\n").ToString();
    }

    private static string Told(WaterfallStep step) =>
        Invariant($"{step.Kind} takes {step.Taken:N2}{string.Concat(step.Paid.Select(paid => Invariant($", {paid.Partner} {paid.Amount:N2}")))}.");

    private static string Taken(WaterfallStep step) =>
        step.Taken != 0 ? Invariant($"−{step.Taken:N2}") : Invariant($"{step.Paid.Where(paid => paid.Amount > 0).Sum(paid => paid.Amount):N2} between partners");

    private static void Legend(StringBuilder svg)
    {
        (string Name, string Colour)[] keys = [.. Partners, ("kept, or paid to others", "#6b7280"), ("left", "#cbd5e1")];
        for (var i = 0; i < keys.Length; i++)
        {
            var x = 20 + (i * 130) + (i > 3 ? 60 : 0);
            svg.Append(Invariant($"<rect x=\"{x}\" y=\"16\" width=\"14\" height=\"14\" fill=\"{keys[i].Colour}\"/><text x=\"{x + 20}\" y=\"28\" fill=\"#222222\">{keys[i].Name}</text>\n"));
        }
    }

    // What is left lies on the left, in grey; what a step takes lies to the right of it, by payee, so that the next grey bar ends where it begins.
    private static void Bars(StringBuilder svg, WaterfallStep step, int top, decimal before, decimal gross)
    {
        if (step.Taken == 0)
        {
            // It moves money between partners: what is topped up.
            foreach (var (partner, amount) in step.Paid.Where(paid => paid.Amount > 0))
            {
                Bar(svg, before, amount, gross, top, Partners.First(item => item.Partner == partner).Colour);
            }

            return;
        }

        var at = before;
        foreach (var (partner, amount) in step.Paid)
        {
            Bar(svg, at - amount, amount, gross, top, Partners.First(item => item.Partner == partner).Colour);
            at -= amount;
        }

        Bar(svg, before - step.Taken, at - (before - step.Taken), gross, top, "#6b7280");
    }

    private static void Label(StringBuilder svg, string name, int top, decimal left, decimal gross, string taken)
    {
        Bar(svg, 0, left, gross, top, "#cbd5e1");
        svg.Append(Invariant($"<text x=\"{Left - 10}\" y=\"{top + 18}\" text-anchor=\"end\" fill=\"#222222\">{name}</text>"));
        svg.Append(Invariant($"<text x=\"730\" y=\"{top + 18}\" text-anchor=\"end\" fill=\"#222222\">{taken}</text>"));
        svg.Append(Invariant($"<text x=\"848\" y=\"{top + 18}\" text-anchor=\"end\" fill=\"#222222\">{left:N2}</text>\n"));
    }

    private static void Bar(StringBuilder svg, decimal from, decimal amount, decimal gross, int top, string colour)
    {
        if (amount > 0)
        {
            svg.Append(Invariant($"<rect x=\"{Left + Math.Round(from / gross * Full, 1):0.#}\" y=\"{top}\" width=\"{Math.Max(1, Math.Round(amount / gross * Full, 1)):0.#}\" height=\"26\" fill=\"{colour}\"/>"));
        }
    }
}
