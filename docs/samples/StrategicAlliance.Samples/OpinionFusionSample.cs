using StrategicAlliance.Trust;

namespace StrategicAlliance.Samples;

/// <summary>Three sources, five ways to make one opinion of theirs.</summary>
public static class OpinionFusionSample
{
    public static void Run(TextWriter output)
    {
        Opinion[] sources = [new(0.1, 0.3, 0.6, 0.5), new(0.4, 0.2, 0.4, 0.5), new(0.7, 0.1, 0.2, 0.5)];
        foreach (var kind in Enum.GetValues<Fusion>())
        {
            var fused = OpinionFusion.By(kind, sources)!.Value;
            output.WriteLine(FormattableString.Invariant($"{kind}: belief {fused.Belief:0.000}, disbelief {fused.Disbelief:0.000}, uncertainty {fused.Uncertainty:0.000}"));
        }
    }
}
