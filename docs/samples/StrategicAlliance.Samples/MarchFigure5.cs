using System.Globalization;
using StrategicAlliance.Facts;
using StrategicAlliance.Simulation;

namespace StrategicAlliance.Samples;

/// <summary>March's figure 5: in a world that changes, an organization without newcomers forgets to learn.</summary>
public sealed class MarchFigure5 : IPicture
{
    /// <inheritdoc/>
    public string File => "march-1991-figure-5.svg";

    /// <inheritdoc/>
    public string Draw()
    {
        var chart = new MarchChart("Turbulence with and without newcomers", "Code knowledge over time, p1 = p2 = 0.5, each dimension of reality turning with probability 0.02 per period: with turnover 0.1 it settles, without turnover it decays towards none.")
        {
            X = (0, 100, 20, "period"),
            Y = (0, 0.8, 0.2, "code knowledge"),
        };
        ValueList<int> periods = [.. Enumerable.Range(0, 101)];
        foreach (var turnover in new[] { 0, 0.1 })
        {
            var settings = new MutualLearningSettings(0.5, 0.5) { Turnover = turnover, Turbulence = 0.02, Periods = periods };
            var points = MutualLearning.Simulate(settings, new MutualLearningRun { Histories = 1_000 }).Points;
            chart.Line(string.Create(CultureInfo.InvariantCulture, $"turnover {turnover}"), [.. points.Select(point => ((double)point.Period!.Value, point.CodeKnowledge))]);
        }

        return chart.Draw();
    }
}
