using StrategicAlliance.Distances;

namespace StrategicAlliance.Samples;

/// <summary>Two organizations' profiles.</summary>
public static class CompetingValuesSample
{
    public static void Run(TextWriter output)
    {
        var gap = CompetingValuesGap.Of(CompetingValuesGap.Quadrants, [20, 15, 40, 25], [35, 10, 20, 35]);
        output.WriteLine(FormattableString.Invariant($"Euclidean gap {gap.Euclidean:0.00} points"));
        output.WriteLine(FormattableString.Invariant($"largest in {gap.MaxGapQuadrant}: {gap.MaxGap} points"));
        output.WriteLine(FormattableString.Invariant($"{gap.ReallocatedPoints} points to reallocate"));
    }
}
