using StrategicAlliance.Trust;

namespace StrategicAlliance.Samples;

/// <summary>The same adviser and the same advice, three operators.</summary>
public static class TrustDiscountingSample
{
    public static void Run(TextWriter output)
    {
        var inAdviser = new Opinion(0.2, 0.4, 0.4, 0.75);
        var advice = new Opinion(0.45, 0.35, 0.2, 0.25);
        foreach (var kind in Enum.GetValues<Discounting>())
        {
            var derived = TrustDiscounting.By(kind, inAdviser, advice);
            output.WriteLine(FormattableString.Invariant($"{kind}: belief {derived.Belief:0.000}, disbelief {derived.Disbelief:0.000}, uncertainty {derived.Uncertainty:0.000}"));
        }
    }
}
