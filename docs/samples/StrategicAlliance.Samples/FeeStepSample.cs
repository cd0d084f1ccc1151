using StrategicAlliance.Benefits;

namespace StrategicAlliance.Samples;

/// <summary>Two fees of what came in.</summary>
public static class FeeStepSample
{
    /// <summary>Writes the statement.</summary>
    public static void Run(TextWriter output)
    {
        #region shown
        SmallPool.Show(
            output,
            [new FeeStep("north", 0.05m) { Id = "office" }, new FeeStep("south", 0.02m) { Id = "sales-desk" }, SmallPool.Halves],
            SmallPool.CameIn("2026-03-31", 10_000),
            new CostIncurred(new(2026, 4, 1), "audit", new(600, "EUR")) { Pool = "sales" },
            new CostIncurred(new(2026, 5, 1), "fair", new(400, "EUR")) { Pool = "sales", Partner = "south" });
        #endregion
    }
}
