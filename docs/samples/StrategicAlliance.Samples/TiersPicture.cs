using System.Text;
using StrategicAlliance.Benefits;
using StrategicAlliance.Facts;
using static System.FormattableString;

namespace StrategicAlliance.Samples;

/// <summary>The royalty on one benefit as it grows, by marginal bands and by slabs of the same tiers; every point is a settlement.</summary>
public sealed class TiersPicture : IPicture
{
    private const int Left = 70;
    private const int Bottom = 300;
    private const int Edge = 1_000;

    public string File => "tiers.svg";

    public string Draw()
    {
        var svg = new StringBuilder();
        svg.Append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 760 350\" role=\"img\" font-family=\"sans-serif\" font-size=\"13\">\n");
        svg.Append("<title>A royalty of 10 % up to 1,000 and 20 % above, by marginal bands and by slabs</title>\n<desc>")
            .AppendJoin(" ", new[] { Edge - 1, Edge, 2 * Edge }.Select(sale => Invariant($"A sale of {sale}: {Royalty(Tiering.Marginal, sale):0.00} by bands, {Royalty(Tiering.Slab, sale):0.00} by slabs.")))
            .Append(" By bands the line bends; by slabs it jumps.</desc>\n");
        svg.Append("<rect width=\"760\" height=\"350\" fill=\"#ffffff\"/>\n");
        svg.Append(Invariant($"<path d=\"M{Left},30V{Bottom}H720\" fill=\"none\" stroke=\"#222222\"/>\n"));
        foreach (var tick in new[] { 0, 500, 1_000, 1_500, 2_000 })
        {
            svg.Append(Invariant($"<text x=\"{X(tick)}\" y=\"{Bottom + 20}\" text-anchor=\"middle\" fill=\"#222222\">{tick:N0}</text>\n"));
        }

        foreach (var tick in new[] { 0, 100, 200, 300, 400 })
        {
            svg.Append(Invariant($"<text x=\"{Left - 10}\" y=\"{Y(tick) + 4}\" text-anchor=\"end\" fill=\"#222222\">{tick}</text>\n"));
        }

        svg.Append(Invariant($"<text x=\"395\" y=\"{Bottom + 40}\" text-anchor=\"middle\" fill=\"#222222\">one sale, EUR</text><text x=\"{Left + 10}\" y=\"24\" fill=\"#222222\">royalty, EUR</text>\n"));
        Line(svg, Tiering.Slab, [0, 250, 500, 750, Edge - 1], "#c2410c", string.Empty, 9);
        Line(svg, Tiering.Slab, [Edge, 1_250, 1_500, 1_750, 2_000], "#c2410c", "slabs: the rate reached holds for all of it", 3);
        Line(svg, Tiering.Marginal, [0, 250, 500, 750, Edge, 1_250, 1_500, 1_750, 2_000], "#0b6bcb", "bands: each rate holds for its own part", 3);
        return svg.Append("</svg>\n").ToString();
    }

    private static decimal Royalty(Tiering tiering, decimal sale) => SmallPool.With(
        SmallPool.Terms([new RoyaltyStep("south") { Tiering = tiering, Tiers = [new(0.1m) { UpTo = Edge }, new(0.2m)] }, new SplitStep { Weights = TermWeights.ByPartner(new([new("north", 1)])) }]),
        SmallPool.CameIn("2026-06-30", sale)).Settle("t", SettlementSpan.Of(Period.Parse("2026"))).OrThrow().Totals["south"];

    private static void Line(StringBuilder svg, Tiering tiering, int[] sales, string colour, string label, int width)
    {
        svg.Append(Invariant($"<polyline fill=\"none\" stroke=\"{colour}\" stroke-width=\"{width}\" points=\"{string.Join(' ', sales.Select(sale => Invariant($"{X(sale)},{Y(Royalty(tiering, sale))}")))}\"/>\n"));
        if (label.Length > 0)
        {
            svg.Append(Invariant($"<text x=\"{X(1_980)}\" y=\"{Y(Royalty(tiering, 2_000)) + (tiering == Tiering.Slab ? -8 : 130)}\" text-anchor=\"end\" fill=\"{colour}\">{label}</text>\n"));
        }
    }

    private static string X(decimal sale) => (Left + Math.Round(sale / 2_000 * 640, 1)).ToString("0.#", System.Globalization.CultureInfo.InvariantCulture);

    private static decimal Y(decimal royalty) => Math.Round(Bottom - (royalty / 400 * 255), 1);
}
