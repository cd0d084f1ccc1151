using System.Globalization;
using System.Text;
using StrategicAlliance.Games;

namespace StrategicAlliance.Samples;

/// <summary>Supply and demand of Böhm-Bawerk's horse market as steps, with the prices of the core.</summary>
public sealed class HorseMarketPicture : IPicture
{
    private const double Left = 60, Top = 30, Wide = 520, High = 300;

    private static readonly double[] Reserves = [10, 11, 15, 17, 20, 21.5, 25, 26];
    private static readonly double[] Values = [30, 28, 26, 24, 22, 21, 20, 18, 17, 15];

    public string File => "horse-market.svg";

    public string Draw()
    {
        var market = AssignmentMarket.OfOneGood(
            Reserves.Select((reserve, index) => KeyValuePair.Create(FormattableString.Invariant($"owner {index + 1}"), reserve)),
            Values.Select((value, index) => KeyValuePair.Create(FormattableString.Invariant($"buyer {index + 1}"), value))).OrThrow();
        var price = market.CorePrice().OrThrow();
        var svg = new StringBuilder();
        void Line(FormattableString text) => svg.Append(text.ToString(CultureInfo.InvariantCulture)).Append('\n');
        Line($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 760 390\" font-family=\"sans-serif\" font-size=\"13\">");
        Line($"<title>Supply and demand in Böhm-Bawerk's horse market</title>");
        Line($"<desc>What ten buyers would pay falls in steps from 30 to 15, what eight owners would take rises in steps from 10 to 26. {market.Matching.Count} horses are sold at a price from {price.Low} to {price.High}.</desc>");
        Line($"<rect width=\"760\" height=\"390\" fill=\"#ffffff\"/>");
        Line($"<rect x=\"{Left}\" y=\"{Y(price.High):0.0}\" width=\"{Wide}\" height=\"{Y(price.Low) - Y(price.High):0.0}\" fill=\"#f4a582\"/>");
        Line($"<path d=\"M{Left} {Top}V{Top + High}H{Left + Wide}\" fill=\"none\" stroke=\"#333333\"/>");
        for (var money = 10; money <= 30; money += 5)
        {
            Line($"<text x=\"{Left - 8}\" y=\"{Y(money) + 4:0.0}\" text-anchor=\"end\" fill=\"#333333\">{money}</text>");
        }

        for (var horses = 0; horses <= 10; horses++)
        {
            Line($"<text x=\"{X(horses):0.0}\" y=\"{Top + High + 18}\" text-anchor=\"middle\" fill=\"#333333\">{horses}</text>");
        }

        Line($"<text x=\"{Left + (Wide / 2)}\" y=\"{Top + High + 40}\" text-anchor=\"middle\" fill=\"#333333\">horses</text>");
        Line($"<path d=\"{Steps(Values)}\" fill=\"none\" stroke=\"#2166ac\" stroke-width=\"2\"/>");
        Line($"<path d=\"{Steps(Reserves)}\" fill=\"none\" stroke=\"#1b7837\" stroke-width=\"2\"/>");
        Line($"<text x=\"{Left + Wide + 12}\" y=\"{Y(Values[^1]) + 4:0.0}\" fill=\"#2166ac\">buyers would pay</text>");
        Line($"<text x=\"{X(8) + 12:0.0}\" y=\"{Y(Reserves[^1]) + 4:0.0}\" fill=\"#1b7837\">owners would take</text>");
        Line($"<text x=\"{Left + Wide + 12}\" y=\"{Y((price.Low + price.High) / 2) + 4:0.0}\" fill=\"#b2182b\">price {price.Low} to {price.High}</text>");
        return svg.Append("</svg>\n").ToString();
    }

    private static string Steps(double[] prices) => string.Concat(prices.Select((price, index) =>
        string.Create(CultureInfo.InvariantCulture, $"{(index == 0 ? 'M' : 'L')}{X(index):0.0} {Y(price):0.0}H{X(index + 1):0.0}")));

    private static double X(double horses) => Left + (Wide * horses / 10);

    private static double Y(double money) => Top + (High * (32 - money) / 24);
}
