using StrategicAlliance.Benefits;
using StrategicAlliance.Facts;
using StrategicAlliance.Partners;

namespace StrategicAlliance.Samples;

/// <summary>Weights that come from facts: equity of the day, contributions by kind, a solution concept.</summary>
public static class SplitByRuleSample
{
    /// <summary>Writes the statements.</summary>
    public static void Run(TextWriter output)
    {
        #region shown
        AllianceFact[] facts =
        [
            SmallPool.PaidIn("2026-01-10", "north", 100, "cash"),
            new ContributionMade(new(2026, 1, 11), "south", ContributionKind.People) { Amount = new(300, "EUR") },
            new CoalitionValued(new(2026, 1, 12), "sales", ["north"], new(400, "EUR")),
            new CoalitionValued(new(2026, 1, 12), "sales", ["south"], new(200, "EUR")),
            new CoalitionValued(new(2026, 1, 12), "sales", ["north", "south"], new(1_000, "EUR")),
            SmallPool.CameIn("2026-03-31", 500),
            new EquityChanged(new(2026, 6, 1), "north", 0.5m),
            new EquityChanged(new(2026, 6, 1), "south", 0.5m),
            SmallPool.CameIn("2026-09-30", 500),
        ];
        SmallPool.Show(output, [new SplitStep { Id = "equity", Weights = TermWeights.ByRule("equity") }], facts);
        SmallPool.Show(
            output,
            [new SplitStep { Id = "inputs", Weights = TermWeights.ByRule("contributions"), Multipliers = new([new("cash", 4), new("people", 2)]) }],
            facts);
        SmallPool.Show(output, [new SplitStep { Id = "shapley", Weights = TermWeights.ByRule("shapley") }], facts);
        #endregion
    }
}
