using System.Globalization;
using StrategicAlliance.Simulation;

namespace StrategicAlliance.Samples;

/// <summary>March's figure 1: slow members, fast code.</summary>
public sealed class MarchFigure1 : IPicture
{
    /// <inheritdoc/>
    public string File => "march-1991-figure-1.svg";

    /// <inheritdoc/>
    public string Draw()
    {
        var chart = new MarchChart("Rates of learning and what the organization knows in the end", "Equilibrium code knowledge over the socialization rate p1, a line for each rate p2 at which the code learns. Where the code learns fast, slow members make it know most.")
        {
            X = (0.1, 0.9, 0.1, "socialization rate p1"),
            Y = (0.7, 1, 0.05, "code knowledge at rest"),
        };
        foreach (var p2 in new[] { 0.1, 0.5, 0.9 })
        {
            chart.Line(string.Create(CultureInfo.InvariantCulture, $"p2 = {p2}"), [.. Enumerable.Range(1, 9).Select(tenth => (tenth / 10.0, Knowledge(tenth / 10.0, p2)))]);
        }

        return chart.Draw();
    }

    private static double Knowledge(double p1, double p2) =>
        MutualLearning.Simulate(new MutualLearningSettings(p1, p2), new MutualLearningRun { Histories = 1_000 }).Last.CodeKnowledge;
}
