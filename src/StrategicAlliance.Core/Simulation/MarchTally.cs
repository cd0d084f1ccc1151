using StrategicAlliance.Facts;

namespace StrategicAlliance.Simulation;

/// <summary>Sums over histories, all in whole numbers: exact, so that their order does not matter.</summary>
internal sealed class MarchTally
{
    // Per time of measurement: sum and sum of squares of the code's score, then of the members' scores together.
    private readonly long[] sums;
    private long periods;
    private int cutOff;

    public MarchTally(int times) => sums = new long[4 * times];

    public void Measure(int time, int code, int members)
    {
        var at = 4 * time;
        sums[at] += code;
        sums[at + 1] += (long)code * code;
        sums[at + 2] += members;
        sums[at + 3] += (long)members * members;
    }

    public void End(int period, bool atRest)
    {
        periods += period;
        cutOff += atRest ? 0 : 1;
    }

    public void Add(MarchTally other)
    {
        for (var i = 0; i < sums.Length; i++)
        {
            sums[i] += other.sums[i];
        }

        periods += other.periods;
        cutOff += other.cutOff;
    }

    public MutualLearningResult Result(MutualLearningSettings settings, MutualLearningRun run, int[] measured)
    {
        if (settings.Periods.Count == 0)
        {
            return new MutualLearningResult(settings, run, [Point(null, 0, settings, run)], (double)periods / run.Histories, cutOff);
        }

        var points = settings.Periods.Select(period => Point(period, Array.BinarySearch(measured, period), settings, run)).ToValueList();
        return new MutualLearningResult(settings, run, points, null, null);
    }

    private MutualLearningPoint Point(int? period, int time, MutualLearningSettings settings, MutualLearningRun run)
    {
        var (code, codeError) = Mean(4 * time, settings.Dimensions, run.Histories);
        var (members, membersError) = Mean((4 * time) + 2, settings.Dimensions * settings.Members, run.Histories);
        return new MutualLearningPoint(period, code, codeError, members, membersError);
    }

    private (double Mean, double? Error) Mean(int at, int unit, int histories)
    {
        var mean = (double)sums[at] / histories;
        if (histories == 1)
        {
            return (mean / unit, null);
        }

        var variance = (sums[at + 1] - (sums[at] * mean)) / (histories - 1);
        return (mean / unit, Math.Sqrt(Math.Max(0, variance) / histories) / unit);
    }
}
