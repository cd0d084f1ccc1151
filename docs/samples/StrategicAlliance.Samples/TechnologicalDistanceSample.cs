using StrategicAlliance.Distances;

namespace StrategicAlliance.Samples;

/// <summary>Two firms' patents over five classes.</summary>
public static class TechnologicalDistanceSample
{
    public static void Run(TextWriter output)
    {
        var near = TechnologicalProximity.Of([10, 5, 0, 1, 0], [2, 8, 0, 4, 6]);
        output.WriteLine(FormattableString.Invariant($"Jaffe: proximity {near.Jaffe:0.000}, distance {near.JaffeDistance:0.000}"));
        output.WriteLine(FormattableString.Invariant($"min-complement: proximity {near.MinComplement:0.000}, distance {near.MinComplementDistance:0.000}"));

        var none = TechnologicalProximity.Of([0, 0, 0, 0, 0], [2, 8, 0, 4, 6]);
        output.WriteLine(none.Jaffe is null ? "without patents: not defined" : "a figure");
    }
}
