using System.Globalization;
using StrategicAlliance.Simulation;

namespace StrategicAlliance.Samples;

/// <summary>March's figure 6: what variability is worth among rivals.</summary>
public sealed class MarchFigure6 : IPicture
{
    /// <inheritdoc/>
    public string File => "march-1991-figure-6.svg";

    /// <inheritdoc/>
    public string Draw()
    {
        var chart = new MarchChart("The mean that keeps a firm first as often as its rivals", "The mean performance that leaves a firm first with probability 1 / (N + 1), over its own standard deviation, a line for each number of rivals N. All meet at 0 where it varies as much as a rival; the more rivals, the more variability is worth.")
        {
            X = (0, 2, 0.5, "standard deviation of the firm (a rival's is 1)"),
            Y = (-2.5, 2, 0.5, "mean that keeps parity"),
        };
        foreach (var rivals in new[] { 1, 2, 10, 100 })
        {
            chart.Line(string.Create(CultureInfo.InvariantCulture, $"{rivals} {(rivals == 1 ? "rival" : "rivals")}"), [.. Enumerable.Range(0, 17).Select(i => (i / 8.0, PrimacyCompetition.MeanKeepingParity(rivals, i / 8.0)))]);
        }

        return chart.Draw();
    }
}
