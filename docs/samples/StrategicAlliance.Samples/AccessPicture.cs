using System.Globalization;
using System.Text;
using StrategicAlliance.Alliances;
using StrategicAlliance.Facts;
using StrategicAlliance.Knowledge;

namespace StrategicAlliance.Samples;

/// <summary>How far Lianhe may see what went into the manual, and so the manual.</summary>
public sealed class AccessPicture : IPicture
{
    private const string Partner = "lianhe";

    public string File => "access-derivation.svg";

    public string Draw()
    {
        var alliance = AccessSample.Motor();
        var svg = new StringBuilder();
        svg.Append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 640 240\" font-family=\"sans-serif\" font-size=\"14\" role=\"img\">\n");
        svg.Append("<title>A derived asset shows no more than its sources</title>\n");
        svg.Append("<desc>Rotor design, open to Lianhe, and control software, closed to it, went into the drive manual. Lianhe is named owner of the manual and sees nothing of it.</desc>\n");
        svg.Append("<rect width=\"640\" height=\"240\" fill=\"#ffffff\"/>\n");
        svg.Append("<path d=\"M240 65 L400 115 M240 175 L400 125\" stroke=\"#444444\" stroke-width=\"2\" fill=\"none\"/>\n");
        Box(svg, alliance, "rotor-design", 30, 35);
        Box(svg, alliance, "control-code", 30, 145);
        Box(svg, alliance, "drive-manual", 400, 90);
        svg.Append("<text x=\"320\" y=\"225\" fill=\"#222222\" text-anchor=\"middle\">the scope of what was made is the least scope of what went in</text>\n</svg>\n");
        return svg.ToString();
    }

    private static void Box(StringBuilder svg, Alliance alliance, AssetId asset, int x, int y)
    {
        var decision = new AccessPolicy().Decide(alliance.AccessBasis(), new AccessRequest(asset, Partner, AccessPurpose.Implementation, alliance.Day));
        var colour = decision.IsGranted ? "#d7ecd9" : "#f6d5d0";
        svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"{x}\" y=\"{y}\" width=\"210\" height=\"60\" rx=\"6\" fill=\"{colour}\" stroke=\"#444444\"/>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{x + 105}\" y=\"{y + 25}\" fill=\"#222222\" text-anchor=\"middle\" font-weight=\"bold\">{asset}</text>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{x + 105}\" y=\"{y + 45}\" fill=\"#222222\" text-anchor=\"middle\">{decision.Scope?.ToString() ?? "nothing"}: {decision.Rule}</text>\n");
    }
}
