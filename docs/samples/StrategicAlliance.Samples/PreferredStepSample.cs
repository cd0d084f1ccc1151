using StrategicAlliance.Benefits;

namespace StrategicAlliance.Samples;

/// <summary>A return on capital that is still out, before it is paid back.</summary>
public static class PreferredStepSample
{
    /// <summary>Writes the statement.</summary>
    public static void Run(TextWriter output)
    {
        #region shown
        SmallPool.Show(
            output,
            [
                new PreferredStep("south", 0.08m) { Capital = ["loan"], DayCount = DayCount.Actual365 },
                new RecoupStep("south") { Advance = ["loan"] },
                SmallPool.Halves,
            ],
            SmallPool.PaidIn("2026-01-01", "south", 10_000, "loan"),
            SmallPool.CameIn("2027-01-01", 10_000),
            SmallPool.CameIn("2028-01-01", 5_000));
        #endregion
    }
}
