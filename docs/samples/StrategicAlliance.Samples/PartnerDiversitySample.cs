using StrategicAlliance.Partners;

namespace StrategicAlliance.Samples;

/// <summary>Ten partners of three kinds.</summary>
public static class PartnerDiversitySample
{
    public static void Run(TextWriter output)
    {
        var diversity = PartnerDiversity.Of([5, 3, 2]);
        output.WriteLine(FormattableString.Invariant($"Blau {diversity.Blau:0.00}, normalized {diversity.Normalized:0.00}"));
    }
}
