using StrategicAlliance.Benefits;

namespace StrategicAlliance.Samples;

/// <summary>Bands, caps and who gets the excess.</summary>
public static class SplitStepSample
{
    /// <summary>Writes the statements.</summary>
    public static void Run(TextWriter output)
    {
        #region shown
        SmallPool.Show(
            output,
            [
                new SplitStep { Id = "first-1000", UpTo = 1_000, Weights = TermWeights.ByPartner(new([new("north", 1)])) },
                new SplitStep
                {
                    Id = "rest",
                    Weights = TermWeights.ByPartner(new([new("north", 1), new("south", 1)])),
                    Caps = new([new("north", 300)]),
                },
            ],
            SmallPool.CameIn("2026-06-30", 2_000),
            SmallPool.CameIn("2027-06-30", -1_500));
        #endregion
    }
}
