using System.Globalization;
using System.Text;
using StrategicAlliance.Trust;

namespace StrategicAlliance.Samples;

/// <summary>An opinion over time: promises kept and broken, then silence.</summary>
public sealed class OpinionOverTimePicture : IPicture
{
    private const int Left = 60;
    private const int Top = 50;
    private const int Width = 640;
    private const int Height = 240;
    private const int Days = 1460;

    private static readonly DateOnly Start = new(2022, 1, 1);

    private static readonly (int Day, bool Kept)[] Promises =
        [(40, true), (90, true), (150, true), (210, true), (260, true), (330, false), (350, false), (420, true), (480, true), (540, true), (600, true), (640, true), (700, true)];

    public string File => "opinion-over-time.svg";

    public string Draw()
    {
        var ledger = EvidenceLedger.Of(Promises.Select((promise, i) => new TrustEvidence(
            $"f{i + 1}", Start.AddDays(promise.Day), "norsk", "havn", promise.Kept ? EvidenceSource.PromiseKept : EvidenceSource.PromiseBroken, promise.Kept ? 1 : 0, promise.Kept ? 0 : 1)));
        var days = Enumerable.Range(0, (Days / 10) + 1).Select(i => i * 10).ToArray();
        var opinions = days.Select(day => new BetaTrust().Assess(ledger, new TrustQuery("norsk", "havn", Start.AddDays(day))).Overall.Opinion).ToArray();
        var svg = new StringBuilder();
        svg.Append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 800 360\" role=\"img\" font-family=\"sans-serif\" font-size=\"13\">\n");
        svg.Append("<title>An opinion over time</title>\n");
        svg.Append("<desc>Belief, disbelief and uncertainty of one partner about another over four years, stacked to 1, with the expectation as a line. Kept promises build belief, two broken ones make disbelief, and in two years of silence both fade into uncertainty while the expectation moves towards the base rate and not below it.</desc>\n");
        svg.Append("<rect width=\"800\" height=\"360\" fill=\"#ffffff\"/>\n");
        Band(svg, days, opinions, _ => 0, opinion => opinion.Belief, "#0b6bcb");
        Band(svg, days, opinions, opinion => opinion.Belief, opinion => opinion.Belief + opinion.Uncertainty, "#d9dde2");
        Band(svg, days, opinions, opinion => opinion.Belief + opinion.Uncertainty, _ => 1, "#c2410c");
        svg.Append("<polyline fill=\"none\" stroke=\"#111111\" stroke-width=\"2\" points=\"").Append(string.Join(' ', days.Zip(opinions, (day, opinion) => Point(day, opinion.Expectation)))).Append("\"/>\n");
        foreach (var (day, kept) in Promises)
        {
            svg.Append(FormattableString.Invariant($"<text x=\"{X(day)}\" y=\"{Top + Height + 18}\" text-anchor=\"middle\" fill=\"{(kept ? "#0b6bcb" : "#c2410c")}\">{(kept ? "+" : "−")}</text>\n"));
        }

        for (var year = 0; year <= 4; year++)
        {
            svg.Append(FormattableString.Invariant($"<text x=\"{X(year * 365)}\" y=\"{Top + Height + 38}\" text-anchor=\"middle\" fill=\"#222222\">{2022 + year}</text>\n"));
        }

        foreach (var level in new[] { 0, 0.5, 1 })
        {
            svg.Append(FormattableString.Invariant($"<text x=\"{Left - 10}\" y=\"{Y(level) + 4}\" text-anchor=\"end\" fill=\"#222222\">{level}</text>\n"));
        }

        Key(svg, 60, "#0b6bcb", "belief");
        Key(svg, 160, "#d9dde2", "uncertainty");
        Key(svg, 290, "#c2410c", "disbelief");
        svg.Append("<line x1=\"400\" y1=\"26\" x2=\"420\" y2=\"26\" stroke=\"#111111\" stroke-width=\"2\"/><text x=\"428\" y=\"30\" fill=\"#222222\">expectation</text>\n");
        return svg.Append("</svg>\n").ToString();
    }

    private static void Band(StringBuilder svg, int[] days, Opinion[] opinions, Func<Opinion, double> from, Func<Opinion, double> to, string colour)
    {
        var upper = days.Zip(opinions, (day, opinion) => Point(day, to(opinion)));
        var lower = days.Zip(opinions, (day, opinion) => Point(day, from(opinion))).Reverse();
        svg.Append("<polygon fill=\"").Append(colour).Append("\" points=\"").Append(string.Join(' ', upper.Concat(lower))).Append("\"/>\n");
    }

    private static void Key(StringBuilder svg, int x, string colour, string text) =>
        svg.Append(FormattableString.Invariant($"<rect x=\"{x}\" y=\"18\" width=\"16\" height=\"16\" fill=\"{colour}\"/><text x=\"{x + 22}\" y=\"30\" fill=\"#222222\">{text}</text>\n"));

    private static string Point(int day, double value) => string.Create(CultureInfo.InvariantCulture, $"{X(day)},{Y(value)}");

    private static double X(int day) => Math.Round(Left + ((double)day / Days * Width), 1);

    private static double Y(double value) => Math.Round(Top + ((1 - value) * Height), 1);
}
