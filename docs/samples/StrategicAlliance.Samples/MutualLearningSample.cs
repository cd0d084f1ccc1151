using System.Globalization;
using StrategicAlliance.Simulation;

namespace StrategicAlliance.Samples;

/// <summary>Slow learners keep the variety that their organization learns from.</summary>
public static class MutualLearningSample
{
    /// <summary>Compares organizations by what their code knows in the end.</summary>
    /// <param name="output">Where to write.</param>
    public static void Run(TextWriter output)
    {
        var run = new MutualLearningRun { Histories = 2_000, Seed = 1991 };
        (string Name, MutualLearningSettings Settings)[] organizations =
        [
            ("all learn slowly (0.1)", new(socialization: 0.1, codeLearning: 0.5)),
            ("all learn at 0.42", new(socialization: 0.42, codeLearning: 0.5)),
            ("20 learn fast (0.9), 30 slowly (0.1)", new([new(20, 0.9), new(30, 0.1)], codeLearning: 0.5)),
        ];
        foreach (var (name, settings) in organizations)
        {
            var result = MutualLearning.Simulate(settings, run);
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{name,-36}  knows {result.Last.CodeKnowledge:F3} ± {result.Last.CodeStandardError:F3} after {result.MeanPeriods:F0} periods"));
        }
    }
}
