using System.Globalization;
using StrategicAlliance.Simulation;

namespace StrategicAlliance.Samples;

/// <summary>The text of the paper and the program behind its figures are two models.</summary>
public static class MarchVariantSample
{
    /// <summary>Runs both.</summary>
    /// <param name="output">Where to write.</param>
    public static void Run(TextWriter output)
    {
        foreach (var variant in new[] { MarchVariant.Program, MarchVariant.LiteralText })
        {
            var settings = new MutualLearningSettings(socialization: 0.1, codeLearning: 0.5) { Variant = variant };
            var result = MutualLearning.Simulate(settings, new MutualLearningRun { Histories = 2_000 });
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{variant}: {result.Last.CodeKnowledge:F3} ± {result.Last.CodeStandardError:F3}"));
        }
    }
}
