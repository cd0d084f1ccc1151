using StrategicAlliance.Distances;

namespace StrategicAlliance.Samples;

/// <summary>Perceived distances, each direction for itself.</summary>
public static class PsychicDistanceSample
{
    public static void Run(TextWriter output)
    {
        var table = new PsychicDistanceTable("Hakanson & Ambos 2010",
        [
            new("FR", "CN", 90), new("CN", "FR", 48),
            new("DE", "JP", 78),
        ]);

        var pair = table.Pair("FR", "CN")!;
        output.WriteLine(FormattableString.Invariant($"France to China {pair.FromAToB}, China to France {pair.FromBToA}"));
        output.WriteLine(FormattableString.Invariant($"asymmetry {pair.AbsoluteAsymmetry} points, {pair.RelativeAsymmetry:0.000} of the mean"));
        output.WriteLine(FormattableString.Invariant($"Germany to Japan {table.Find("DE", "JP")}, Japan to Germany {(object?)table.Find("JP", "DE") ?? "not known"}"));
    }
}
