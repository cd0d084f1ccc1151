using StrategicAlliance.Benefits;

namespace StrategicAlliance.Samples;

/// <summary>Income for those who gave knowledge.</summary>
public static class DonorStepSample
{
    /// <summary>Writes the statement.</summary>
    public static void Run(TextWriter output)
    {
        #region shown
        SmallPool.Show(
            output,
            [new DonorStep(0.02m), SmallPool.Halves],
            new ContributionMade(new(2026, 1, 5), "north", ContributionKind.Knowledge) { Amount = new(60_000, "EUR") },
            new ContributionMade(new(2026, 1, 6), "south", ContributionKind.Knowledge) { Amount = new(20_000, "EUR") },
            new ContributionMade(new(2026, 1, 7), "south", ContributionKind.Cash) { Amount = new(90_000, "EUR") },
            SmallPool.CameIn("2026-06-30", 10_000));
        #endregion
    }
}
