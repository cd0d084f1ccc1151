using StrategicAlliance.Benefits;

namespace StrategicAlliance.Samples;

/// <summary>Terms that cannot be meant, refused when they are agreed, and one that only settling can refuse.</summary>
public static class TermsRefusedSample
{
    /// <summary>Writes the refusals.</summary>
    public static void Run(TextWriter output)
    {
        #region shown
        var alliance = SmallPool.With(SmallPool.Terms([SmallPool.Halves]), SmallPool.CameIn("2026-06-30", 100));
        TermStep[] bad =
        [
            new FeeStep("north", 1.5m),
            new RoyaltyStep("south") { Tiers = [new(0.1m) { UpTo = 500 }, new(0.2m) { UpTo = 400 }] },
            new SplitStep { Weights = TermWeights.ByPartner(new([new("north", 0), new("south", 0)])) },
            new SplitStep { Weights = TermWeights.ByPartner(new([new("north", 1), new("east", 1)])) },
        ];
        foreach (var step in bad)
        {
            Try(SmallPool.Terms([step]) with { Corrects = "f5" });
        }

        Try(SmallPool.Terms([SmallPool.Halves]));

        var shapley = SmallPool.Terms([new SplitStep { Id = "fair", Weights = TermWeights.ByRule("shapley") }]);
        output.WriteLine(SmallPool.With(shapley, SmallPool.CameIn("2026-06-30", 100)).Settle("t", SettlementSpan.All).Match(statement => "settled", refusal => refusal.ToString()));

        void Try(TermsAgreed terms) => alliance.Record(terms).Switch(
            accepted => output.WriteLine("accepted"),
            refused => output.WriteLine($"{refused.Refusal}\n  {refused.Refusal.Remedy}"));
        #endregion
    }
}
