using StrategicAlliance.Benefits;

namespace StrategicAlliance.Samples;

/// <summary>A manager who draws level with a fifth of all profit.</summary>
public static class CatchUpStepSample
{
    /// <summary>Writes the statement.</summary>
    public static void Run(TextWriter output)
    {
        #region shown
        SmallPool.Show(
            output,
            [
                new RecoupStep("south") { Advance = ["fund"] },
                new PreferredStep("south", 0.08m) { Capital = ["fund"] },
                new CatchUpStep("north", 1) { Until = 0.2m },
                new SplitStep { Weights = TermWeights.ByPartner(new([new("north", 20), new("south", 80)])) },
            ],
            SmallPool.PaidIn("2026-01-01", "south", 1_000, "fund"),
            SmallPool.CameIn("2027-01-01", 1_500));
        #endregion
    }
}
