using StrategicAlliance.Simulation;

namespace StrategicAlliance.Samples;

/// <summary>What a run of mutual learning comes to, as rows.</summary>
public static class MutualLearningTableSample
{
    /// <summary>Writes the rows.</summary>
    /// <param name="output">Where to write.</param>
    public static void Run(TextWriter output)
    {
        var settings = new MutualLearningSettings(socialization: 0.5, codeLearning: 0.5) { Turnover = 0.1, Periods = [1, 20] };
        MutualLearning.Simulate(settings, new MutualLearningRun { Histories = 100 }).ToTable().WriteCsv(output);
    }
}
