using System.Text;
using StrategicAlliance.Facts;
using StrategicAlliance.Learning;

namespace StrategicAlliance.Samples;

/// <summary>GM and Toyota in 1998: how much of the agenda was taken in, and how much was put to use.</summary>
public sealed class CapacityPicture : IPicture
{
    private const int Left = 150;
    private const int Full = 480;
    private const int Row = 26;
    private const int Block = (4 * Row) + 46;

    public string File => "absorptive-capacity-nummi.svg";

    public string Draw()
    {
        var nummi = NummiJournal.AsOf(new DateOnly(1998, 12, 31));
        var agendas = AgendaAnalysis.Examine(nummi.Learning, nummi.Knowledge, nummi.Roster, nummi.Charter, nummi.Agreements, nummi.Day);
        var capacities = AbsorptiveCapacityAnalysis.Examine(agendas, nummi.Roster, nummi.Knowledge, nummi.Learning);
        var height = 20 + (capacities.Count * Block);
        var svg = new StringBuilder();
        svg.Append(FormattableString.Invariant($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 760 {height}\" role=\"img\" font-family=\"sans-serif\" font-size=\"13\">\n"));
        svg.Append("<title>Absorptive capacity at NUMMI at the end of 1998</title>\n");
        svg.Append("<desc>Shares of the learning agenda of each partner. ").AppendJoin(" ", capacities.Select(Described)).Append("</desc>\n");
        svg.Append(FormattableString.Invariant($"<rect width=\"760\" height=\"{height}\" fill=\"#ffffff\"/>\n"));
        for (var i = 0; i < capacities.Count; i++)
        {
            Draw(svg, capacities[i], 28 + (i * Block));
        }

        return svg.Append("</svg>\n").ToString();
    }

    private static string Described(AbsorptiveCapacityFinding capacity) =>
        FormattableString.Invariant($"{capacity.Partner}: potential {capacity.Potential.Figure:0.00}, realized {capacity.Realized.Figure:0.00}.");

    private static void Draw(StringBuilder svg, AbsorptiveCapacityFinding capacity, int top)
    {
        svg.Append(FormattableString.Invariant($"<text x=\"20\" y=\"{top}\" font-weight=\"bold\" fill=\"#222222\">{Described(capacity)}</text>\n"));
        (string Name, Measurement Share, string Fill)[] bars =
        [
            ("acquisition", capacity.Acquisition, "#0b6bcb"),
            ("assimilation", capacity.Assimilation, "#0b6bcb"),
            ("transformation", capacity.Transformation, "#c2410c"),
            ("exploitation", capacity.Exploitation, "#c2410c"),
        ];
        for (var i = 0; i < bars.Length; i++)
        {
            var y = top + 14 + (i * Row);
            svg.Append(FormattableString.Invariant($"<text x=\"{Left - 12}\" y=\"{y + 13}\" text-anchor=\"end\" fill=\"#222222\">{bars[i].Name}</text>"));
            svg.Append(FormattableString.Invariant($"<rect x=\"{Left}\" y=\"{y}\" width=\"{Full}\" height=\"18\" fill=\"#eeeeee\"/>"));
            svg.Append(bars[i].Share.Match(
                known => FormattableString.Invariant($"<rect x=\"{Left}\" y=\"{y}\" width=\"{Math.Round(Full * known.Value, 1)}\" height=\"18\" fill=\"{bars[i].Fill}\"/><text x=\"{Left + Full + 10}\" y=\"{y + 13}\" fill=\"#222222\">{known.Value:0.00}</text>\n"),
                _ => FormattableString.Invariant($"<text x=\"{Left + 8}\" y=\"{y + 13}\" fill=\"#555555\">not known</text>\n")));
        }
    }
}
