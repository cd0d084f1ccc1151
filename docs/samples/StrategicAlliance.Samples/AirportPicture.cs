using System.Globalization;
using System.Text;
using StrategicAlliance.Games;

namespace StrategicAlliance.Samples;

/// <summary>A runway in stretches: what each stretch costs and which types of aircraft pay for it.</summary>
public sealed class AirportPicture : IPicture
{
    private const double Left = 120, Wide = 480, Top = 60, Row = 44;

    private static readonly string[] Colours = ["#1b7837", "#2166ac", "#762a83", "#b2182b"];

    public string File => "airport-runway.svg";

    public string Draw()
    {
        var airport = AirportGame.Of(new AirportType("A", 1, 8), new AirportType("B", 1, 11), new AirportType("C", 1, 13), new AirportType("D", 1, 18)).OrThrow();
        var shares = airport.ShapleyPerUnit();
        var svg = new StringBuilder();
        void Line(FormattableString text) => svg.Append(text.ToString(CultureInfo.InvariantCulture)).Append('\n');
        Line($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 720 290\" font-family=\"sans-serif\" font-size=\"13\">");
        Line($"<title>Who pays for which stretch of a runway</title>");
        Line($"<desc>Four aircraft need runways that cost 8, 11, 13 and 18. Each stretch is shared equally by all who need it, so they pay {string.Join(", ", shares.Payoffs.Select(share => share.ToString("0.##", CultureInfo.InvariantCulture)))}.</desc>");
        Line($"<rect width=\"720\" height=\"290\" fill=\"#ffffff\"/>");
        Line($"<text x=\"{Left}\" y=\"24\" fill=\"#333333\">cost of a runway just long enough, and each one's part of every stretch</text>");
        for (var row = 0; row < airport.Types.Count; row++)
        {
            var y = Top + (row * Row);
            Line($"<text x=\"{Left - 10}\" y=\"{y + 19:0.0}\" text-anchor=\"end\" fill=\"{Colours[row]}\">{airport.Types[row].Name} pays {shares.Payoffs[row]:0.##}</text>");
            double built = 0;
            for (var stretch = 0; stretch <= row; stretch++)
            {
                var cost = airport.Types[stretch].Cost - built;
                var users = airport.Types.Count - stretch;
                Line($"<rect x=\"{X(built):0.0}\" y=\"{y:0.0}\" width=\"{X(cost) - Left:0.0}\" height=\"28\" fill=\"{Colours[row]}\" fill-opacity=\"{1.0 / users:0.00}\" stroke=\"{Colours[row]}\"/>");
                Line($"<text x=\"{X(built + (cost / 2)):0.0}\" y=\"{y + 19:0.0}\" text-anchor=\"middle\" fill=\"#111111\">{cost / users:0.##}</text>");
                built += cost;
            }
        }

        foreach (var type in airport.Types)
        {
            Line($"<path d=\"M{X(type.Cost):0.0} {Top - 8}V{Top + (4 * Row)}\" stroke=\"#999999\" stroke-dasharray=\"3 3\"/>");
            Line($"<text x=\"{X(type.Cost):0.0}\" y=\"{Top + (4 * Row) + 18}\" text-anchor=\"middle\" fill=\"#333333\">{type.Cost}</text>");
        }

        return svg.Append("</svg>\n").ToString();

        static double X(double cost) => Left + (Wide * cost / 18);
    }
}
