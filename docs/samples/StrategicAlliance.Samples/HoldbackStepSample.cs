using StrategicAlliance.Benefits;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Samples;

/// <summary>A tenth kept for a year and released by itself.</summary>
public static class HoldbackStepSample
{
    /// <summary>Writes the statement of each year.</summary>
    public static void Run(TextWriter output)
    {
        #region shown
        var alliance = SmallPool.With(
            SmallPool.Terms([new HoldbackStep(0.1m) { Id = "warranty", ReleaseAfter = 365 }, SmallPool.Halves]),
            SmallPool.CameIn("2026-06-30", 1_000),
            SmallPool.CameIn("2027-03-31", 200));
        foreach (var year in (string[])["2026", "2027", "2028"])
        {
            SmallPool.Write(output, alliance.Settle("t", SettlementSpan.Of(Period.Parse(year))).OrThrow());
        }
        #endregion
    }
}
