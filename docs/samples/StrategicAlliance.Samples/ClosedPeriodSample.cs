using StrategicAlliance.Benefits;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Samples;

/// <summary>A benefit corrected after its year was paid out.</summary>
public static class ClosedPeriodSample
{
    /// <summary>Writes both years.</summary>
    public static void Run(TextWriter output)
    {
        #region shown
        var alliance = SmallPool.With(
            SmallPool.Terms([new RoyaltyStep("south") { Rate = 0.1m }, SmallPool.Halves]),
            SmallPool.CameIn("2026-06-30", 1_000) with { Id = "invoice" },
            new SettlementMade(new(2027, 1, 15), "of-2026", Period.Parse("2026"), [new("north", new(450, "EUR")), new("south", new(550, "EUR"))]) { Terms = "t", Id = "paid" },
            SmallPool.CameIn("2027-02-10", 300),
            SmallPool.CameIn("2026-06-30", 800) with { Id = "credit-note", Corrects = "invoice", RecordedAt = new(2027, 3, 5, 0, 0, 0, TimeSpan.Zero) });
        SmallPool.Write(output, alliance.Settle("t", SettlementSpan.Of(Period.Parse("2026"))).OrThrow());
        SmallPool.Write(output, alliance.Settle("t", SettlementSpan.Of(Period.Parse("2027"))).OrThrow());
        #endregion
    }
}
