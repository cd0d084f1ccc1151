using StrategicAlliance.Benefits;
using StrategicAlliance.Games;
using static System.FormattableString;

namespace StrategicAlliance.Samples;

/// <summary>One amount divided by each built-in rule.</summary>
public static class AllocationRulesSample
{
    /// <summary>Writes the shares and why.</summary>
    public static void Run(TextWriter output)
    {
        #region shown
        var alliance = SmallPool.With(
            SmallPool.Terms([SmallPool.Halves]),
            SmallPool.PaidIn("2026-01-10", "north", 100, "cash"),
            SmallPool.PaidIn("2026-01-11", "south", 200, "more-cash"),
            new CoalitionValued(new(2026, 1, 12), "sales", ["north"], new(400, "EUR")),
            new CoalitionValued(new(2026, 1, 12), "sales", ["south"], new(200, "EUR")),
            new CoalitionValued(new(2026, 1, 12), "sales", ["north", "south"], new(1_000.01m, "EUR")));
        var context = new BenefitAllocationContext(alliance.Benefits, alliance.Roster, new(2026, 6, 30), new(1_000.01m, "EUR")) { Pool = "sales" };
        IBenefitAllocation[] rules =
        [
            new EqualAllocation(),
            new EquityAllocation(),
            new ContributionAllocation(),
            new FixedWeightsAllocation(new([new("north", 60), new("south", 40)])),
            new ShapleyAllocation(),
            new NucleolusAllocation(),
            new SolutionAllocation(new TauValue()),
            new FixedWeightsAllocation(new([new("north", 0)])),
        ];
        foreach (var rule in rules)
        {
            output.WriteLine($"{rule.Name,-14}" + rule.Allocate(context).Match(
                divided => string.Join("; ", divided.Shares.Select(share => Invariant($"{share.Partner} {share.Amount.Value} ({share.Reason})"))),
                refusal => refusal.ToString()));
        }
        #endregion
    }
}
