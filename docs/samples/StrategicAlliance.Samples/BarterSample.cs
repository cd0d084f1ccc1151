using StrategicAlliance.Simulation;

namespace StrategicAlliance.Samples;

public static class BarterSample
{
    public static void Run(TextWriter output)
    {
        // Two agents, two categories: the first is ahead in one, the second in the other.
        var result = KnowledgeBarter.Run([[10, 2], [4, 8]], [new BarterMeeting(0, 1, 0, 1), new BarterMeeting(0, 1, 1, 0)], 0.5);
        output.WriteLine(result.Knowledge);
        output.WriteLine(result.Traded);
    }
}
