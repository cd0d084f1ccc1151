using System.Globalization;
using System.Text;
using StrategicAlliance.Facts;
using StrategicAlliance.Knowledge;

namespace StrategicAlliance.Samples;

/// <summary>The provenance of Falke's cold test practice in the demonstration journal.</summary>
public sealed class ProvenancePicture : IPicture
{
    public string File => "provenance.svg";

    public string Draw()
    {
        var alliance = KnowledgeExample.Alliance;
        var provenance = KnowledgeProvenance.Of(alliance.Knowledge);
        var trace = provenance.Trace("falke-cold-practice", ParticipantRegister.Of(alliance.Roster))!;

        // What a conversion made stands one column right of its farthest input, a root one column left of what it first went into.
        var columns = trace.Roots.ToDictionary(root => root.Asset, _ => 0);
        foreach (var conversion in trace.Conversions)
        {
            columns[conversion.Fact.Output] = conversion.Fact.Inputs.Max(input => columns[input]) + 1;
        }

        foreach (var root in trace.Roots)
        {
            columns[root.Asset] = provenance.WentInto(root.Asset).Min(conversion => columns[conversion.Fact.Output]) - 1;
        }

        var places = columns.GroupBy(one => one.Value).SelectMany(column => column.OrderBy(one => one.Key != trace.Asset.Id && provenance.MadeBy(one.Key).Count == 0).ThenBy(one => one.Key).Select((one, row) => (one.Key, X: 20 + (column.Key * 190), Y: 50 + (row * 110))))
            .ToDictionary(one => one.Key, one => (one.X, one.Y));
        var svg = new StringBuilder();
        void Line(FormattableString text) => svg.Append(text.ToString(CultureInfo.InvariantCulture)).Append('\n');
        Line($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 950 240\" font-family=\"sans-serif\" font-size=\"13\">");
        Line($"<title>Provenance of a practice</title>");
        Line($"<desc>Cold test practice of Tunturi is socialized, externalized, combined with a published study and internalized by Falke.</desc>");
        Line($"<rect width=\"950\" height=\"240\" fill=\"#ffffff\"/>");
        foreach (var conversion in trace.Conversions)
        {
            var (toX, toY) = places[conversion.Fact.Output];
            foreach (var (fromX, fromY) in conversion.Fact.Inputs.Select(input => places[input]))
            {
                Line($"<path d=\"M{fromX + 150} {fromY + 25}L{toX - 6} {toY + 25}\" stroke=\"#555555\" fill=\"none\"/>");
                Line($"<circle cx=\"{toX - 4}\" cy=\"{toY + 25}\" r=\"4\" fill=\"#555555\"/>");
            }

            Line($"<text x=\"{toX}\" y=\"{toY + 68}\" fill=\"#555555\">{conversion.Fact.Mode.ToName()}</text>");
            Line($"<text x=\"{toX}\" y=\"{toY + 84}\" fill=\"#555555\">{conversion.Fact.On}</text>");
        }

        foreach (var (asset, (x, y)) in places.OrderBy(place => place.Key))
        {
            var tacit = alliance.Knowledge.Find(asset)!.Form == KnowledgeForm.Tacit;
            Line($"<rect x=\"{x}\" y=\"{y}\" width=\"150\" height=\"50\" rx=\"{(tacit ? 24 : 2)}\" fill=\"{(tacit ? "#fde8c8" : "#d6e6f5")}\" stroke=\"#333333\"/>");
            Line($"<text x=\"{x + 75}\" y=\"{y + 29}\" text-anchor=\"middle\" fill=\"#222222\">{asset}</text>");
        }

        foreach (var root in trace.Roots)
        {
            Line($"<text x=\"{places[root.Asset].X}\" y=\"{places[root.Asset].Y + 68}\" fill=\"#555555\">{string.Join(", ", root.By)}{string.Concat(root.Sources.Select(source => " from " + source))}</text>");
        }

        Line($"<text x=\"20\" y=\"26\" fill=\"#222222\">round: tacit, square: explicit</text>");
        return svg.Append("</svg>\n").ToString();
    }
}
