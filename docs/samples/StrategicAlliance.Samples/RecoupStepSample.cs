using StrategicAlliance.Benefits;

namespace StrategicAlliance.Samples;

/// <summary>An advance that two years pay back.</summary>
public static class RecoupStepSample
{
    /// <summary>Writes the statement.</summary>
    public static void Run(TextWriter output)
    {
        #region shown
        SmallPool.Show(
            output,
            [new RecoupStep("south") { Id = "plant", Advance = ["plant-money"] }, SmallPool.Halves],
            SmallPool.PaidIn("2026-02-01", "south", 8_000, "plant-money"),
            SmallPool.CameIn("2026-06-30", 5_000),
            SmallPool.CameIn("2027-06-30", 6_000));
        #endregion
    }
}
