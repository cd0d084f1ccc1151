using StrategicAlliance.Agreements;
using StrategicAlliance.Benefits;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Samples;

/// <summary>Slabs by single benefit; a floor a year; a rate that rises with a milestone.</summary>
public static class RoyaltyBoundsSample
{
    /// <summary>Writes the statements.</summary>
    public static void Run(TextWriter output)
    {
        #region shown
        SmallPool.Show(
            output,
            [new RoyaltyStep("south") { Tiering = Tiering.Slab, Tiers = [new(0.03m) { UpTo = 1_000 }, new(0.02m)] }, SmallPool.Halves],
            SmallPool.CameIn("2026-02-01", 999),
            SmallPool.CameIn("2026-02-02", 1_000));

        RoyaltyStep withFloor = new("south")
        {
            Rate = 0.1m,
            Cumulative = TermSpan.Year,
            Floor = 50,
            Surcharges = [new("approval", 0.05m)],
        };
        var quarterly = SmallPool.Terms([withFloor, SmallPool.Halves]) with { Period = SettlementPeriod.Quarter };
        SmallPool.Write(output, SmallPool.With(
            quarterly,
            SmallPool.CameIn("2026-02-01", 100),
            new MilestoneReached(new(2026, 5, 1), "approval"),
            SmallPool.CameIn("2026-06-01", 100)).Settle("t", SettlementSpan.Of(Period.Parse("2026"))).OrThrow());
        #endregion
    }
}
