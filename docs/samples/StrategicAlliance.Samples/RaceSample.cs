using StrategicAlliance.Simulation;

namespace StrategicAlliance.Samples;

public static class RaceSample
{
    public static void Run(TextWriter output)
    {
        var race = new LearningRaceSettings([new Racer("fast", 0.5) { Items = 20 }, new Racer("slow", 0.2) { Items = 20 }]) { Seed = 2026 };
        foreach (var outcome in LearningRaceRun.Run(race).Outcomes)
        {
            output.WriteLine(FormattableString.Invariant(
                $"{outcome.Partner}: done at {outcome.MeanTime:0.0} ({outcome.EarlyTime:0.0} to {outcome.LateTime:0.0}), first in {outcome.Wins:0.0%}, exposed {outcome.MeanExposure:0.0}"));
        }
    }
}
