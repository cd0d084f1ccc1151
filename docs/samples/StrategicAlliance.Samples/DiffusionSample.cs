using StrategicAlliance.Simulation;

namespace StrategicAlliance.Samples;

public static class DiffusionSample
{
    public static void Run(TextWriter output)
    {
        var settings = new DiffusionSettings { Rewiring = [0, 0.3, 1], Replications = 10, Seed = 2026 };
        foreach (var point in KnowledgeDiffusion.Run(settings).Points)
        {
            output.WriteLine(FormattableString.Invariant($"{point.Rewiring}: {point.Mean:0.00} +- {point.StandardError:0.00}, variation {point.CoefficientOfVariation:0.000}"));
        }
    }
}
