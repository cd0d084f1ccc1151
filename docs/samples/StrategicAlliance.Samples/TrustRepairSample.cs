using StrategicAlliance.Trust;

namespace StrategicAlliance.Samples;

/// <summary>How long it takes to lose trust and to win it back, by what is forgotten.</summary>
public static class TrustRepairSample
{
    public static void Run(TextWriter output)
    {
        foreach (var forgetting in new[] { 1, 0.99, 0.95, 0.9, 0.8 })
        {
            var good = Repeat(Evidence.None, new Evidence(1, 0), 50, forgetting);
            var lost = TrustRepair.BrokenPromisesBelow(good, 0.5, 0.5, 2, forgetting)!.Value;
            var bad = Repeat(good, new Evidence(0, 1), lost, forgetting);
            var regained = TrustRepair.KeptPromisesTo(bad, 0.8, 0.5, 2, forgetting);
            output.WriteLine(FormattableString.Invariant($"forgetting {forgetting}: {lost} broken promises to fall below 0.5, {regained} kept ones to be back at 0.8"));
        }

        static Evidence Repeat(Evidence evidence, Evidence each, int times, double forgetting) =>
            Enumerable.Range(0, times).Aggregate(evidence, (sum, _) => BetaReputation.Update(sum, each, forgetting));
    }
}
