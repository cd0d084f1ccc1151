using StrategicAlliance.Agreements;
using StrategicAlliance.Benefits;

namespace StrategicAlliance.Samples;

/// <summary>Sums that are paid once: by a partner for an event, and from the pool for a sum of sales.</summary>
public static class MilestoneStepSample
{
    /// <summary>Writes the statement.</summary>
    public static void Run(TextWriter output)
    {
        #region shown
        SmallPool.Show(
            output,
            [
                new MilestoneStep("north", 250) { Id = "approval", By = "south", Milestone = "approval" },
                new MilestoneStep("north", 100) { Id = "first-1000", Measure = new("sales", 1_000) { Cumulative = TermSpan.Ever } },
                SmallPool.Halves,
            ],
            SmallPool.CameIn("2026-06-30", 600),
            new MilestoneReached(new(2026, 9, 1), "approval"),
            SmallPool.CameIn("2027-06-30", 400),
            SmallPool.CameIn("2028-06-30", 500));
        #endregion
    }
}
