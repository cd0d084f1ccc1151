using StrategicAlliance.Benefits;
using StrategicAlliance.Facts;
using StrategicAlliance.Partners;

namespace StrategicAlliance.Samples;

/// <summary>A cost of the 15th, ownership that passes on the 20th, and one that reaches back after the month was closed.</summary>
public static class EquityPassesSample
{
    /// <summary>Writes what each group bears.</summary>
    public static void Run(TextWriter output)
    {
        #region shown
        var monthly = SmallPool.Terms([new SplitStep { Weights = TermWeights.ByRule("equity") }]) with { Period = SettlementPeriod.Month };
        var cost = new CostIncurred(new(2026, 1, 15), "drilling", new(1_000, "EUR")) { Pool = "sales" };
        AllianceFact[] before = [new EquityChanged(new(2026, 1, 2), "south", 0), new EquityChanged(new(2026, 1, 2), "north", 1), cost];

        output.WriteLine("ownership passes on the 20th");
        SmallPool.Write(output, SmallPool.With(monthly, [.. before, .. Passes(new(2026, 1, 20), null)]).Settle("t", SettlementSpan.All).OrThrow());

        output.WriteLine("closed on 5 February; on the 20th it is recorded that ownership passed on 10 January");
        var closed = new SettlementMade(new(2026, 2, 5), "january", Period.Parse("2026-01"), [new("north", new(-1_000, "EUR"))]) { Terms = "t", Id = "billed" };
        var rebooked = SmallPool.With(monthly, [.. before, closed, .. Passes(new(2026, 1, 10), new(2026, 2, 20, 0, 0, 0, TimeSpan.Zero))]);
        foreach (var month in (string[])["2026-01", "2026-02"])
        {
            SmallPool.Write(output, rebooked.Settle("t", SettlementSpan.Of(Period.Parse(month))).OrThrow());
        }

        AllianceFact[] Passes(PartialDate on, DateTimeOffset? recorded) =>
        [
            new EquityChanged(on, "north", 0) { Id = "sold", RecordedAt = recorded },
            new EquityChanged(on, "south", 1) { Id = "bought", RecordedAt = recorded },
        ];
        #endregion
    }
}
