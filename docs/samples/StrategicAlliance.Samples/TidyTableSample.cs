using StrategicAlliance.Simulation;

namespace StrategicAlliance.Samples;

public static class TidyTableSample
{
    public static void Run(TextWriter output)
    {
        var race = new LearningRaceSettings([new Racer("fast", 0.5), new Racer("=slow", 0.2)]) { Replications = 2, Seed = 2026 };
        LearningRaceRun.Run(race).ToReplicationTable().WriteCsv(output);
    }
}
