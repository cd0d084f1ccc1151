using System.Globalization;
using StrategicAlliance.Simulation;

namespace StrategicAlliance.Samples;

/// <summary>A world that changes leaves an organization behind in which nobody is new.</summary>
public static class MutualLearningTurmoilSample
{
    /// <summary>Follows two organizations through a changing world.</summary>
    /// <param name="output">Where to write.</param>
    public static void Run(TextWriter output)
    {
        var changing = new MutualLearningSettings(socialization: 0.5, codeLearning: 0.5) { Turbulence = 0.02, Periods = [10, 50, 100] };
        foreach (var turnover in new[] { 0, 0.1 })
        {
            var result = MutualLearning.Simulate(changing with { Turnover = turnover }, new MutualLearningRun { Histories = 1_000 });
            foreach (var point in result.Points)
            {
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"turnover {turnover:F1}, period {point.Period,3}: code {point.CodeKnowledge:F2}, members {point.MemberKnowledge:F2}"));
            }
        }
    }
}
