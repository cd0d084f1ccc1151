using System.Globalization;
using System.Text;
using StrategicAlliance.Knowledge;

namespace StrategicAlliance.Samples;

/// <summary>What is left of experience over a year at four published retentions.</summary>
public sealed class ForgettingPicture : IPicture
{
    private const double Left = 60, Top = 40, Wide = 560, High = 260;

    private static readonly (string Name, KnowledgeRetention Retention, string Colour)[] Curves =
    [
        ("aircraft 0.96 a month", KnowledgeRetention.Of(0.96, RetentionPeriod.Month), "#1b7837"),
        ("Liberty ships 0.75 a month", KnowledgeRetention.Of(0.75, RetentionPeriod.Month), "#2166ac"),
        ("shipways 0.55 a month", KnowledgeRetention.Of(0.55, RetentionPeriod.Month), "#762a83"),
        ("pizza stores 0.83 a week", KnowledgeRetention.Of(0.83, RetentionPeriod.Week), "#b2182b"),
    ];

    public string File => "forgetting.svg";

    public string Draw()
    {
        var svg = new StringBuilder();
        void Line(FormattableString text) => svg.Append(text.ToString(CultureInfo.InvariantCulture)).Append('\n');
        Line($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 860 350\" font-family=\"sans-serif\" font-size=\"13\">");
        Line($"<title>Forgetting at four published retentions</title>");
        Line($"<desc>Share of experience left over twelve months: aircraft keep about 61 percent, Liberty ships about 3 percent, shipways and pizza stores next to nothing.</desc>");
        Line($"<rect width=\"860\" height=\"350\" fill=\"#ffffff\"/>");
        Line($"<path d=\"M{Left} {Top}V{Top + High}H{Left + Wide}\" fill=\"none\" stroke=\"#333333\"/>");
        for (var month = 0; month <= 12; month += 3)
        {
            Line($"<text x=\"{X(month):0.0}\" y=\"{Top + High + 18}\" text-anchor=\"middle\" fill=\"#333333\">{month}</text>");
        }

        for (var share = 0; share <= 4; share++)
        {
            Line($"<text x=\"{Left - 8}\" y=\"{Y(share / 4.0) + 4:0.0}\" text-anchor=\"end\" fill=\"#333333\">{share * 25} %</text>");
        }

        Line($"<text x=\"{Left + (Wide / 2)}\" y=\"{Top + High + 38}\" text-anchor=\"middle\" fill=\"#333333\">months without output</text>");
        foreach (var (index, (name, retention, colour)) in Curves.Select((curve, index) => (index, curve)))
        {
            var monthly = retention.In(RetentionPeriod.Month);
            var points = Enumerable.Range(0, 49).Select(at => at / 4.0).Select(month => string.Create(CultureInfo.InvariantCulture, $"{X(month):0.0},{Y(monthly.Remaining(month)):0.0}"));
            Line($"<polyline points=\"{string.Join(' ', points)}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"2\"/>");
            Line($"<text x=\"{Left + Wide + 16}\" y=\"{Top + 30 + (index * 24)}\" fill=\"{colour}\">{name}: {monthly.Remaining(12):P0}</text>");
        }

        return svg.Append("</svg>\n").ToString();
    }

    private static double X(double month) => Left + (Wide * month / 12);

    private static double Y(double share) => Top + (High * (1 - share));
}
