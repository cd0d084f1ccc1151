using System.Globalization;
using StrategicAlliance.Simulation;

namespace StrategicAlliance.Samples;

/// <summary>March's figure 4: some turnover helps.</summary>
public sealed class MarchFigure4 : IPicture
{
    /// <inheritdoc/>
    public string File => "march-1991-figure-4.svg";

    /// <inheritdoc/>
    public string Draw()
    {
        var chart = new MarchChart("Turnover and what the organization knows", "Code knowledge after 20 periods over the rate of turnover p3, p2 = 0.5: a line for each socialization rate. Some turnover raises it; where members learn slower, more lowers it again.")
        {
            X = (0, 0.3, 0.05, "turnover p3 per period"),
            Y = (0.7, 0.95, 0.05, "code knowledge after 20 periods"),
        };
        foreach (var p1 in new[] { 0.5, 0.9 })
        {
            chart.Line(string.Create(CultureInfo.InvariantCulture, $"p1 = {p1}"), [.. Enumerable.Range(0, 7).Select(i => (i / 20.0, Knowledge(p1, i / 20.0)))]);
        }

        return chart.Draw();
    }

    private static double Knowledge(double p1, double turnover) =>
        MutualLearning.Simulate(new MutualLearningSettings(p1, 0.5) { Turnover = turnover, Periods = [20] }, new MutualLearningRun { Histories = 1_000 }).Last.CodeKnowledge;
}
