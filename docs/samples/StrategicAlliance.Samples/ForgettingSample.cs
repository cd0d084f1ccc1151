using StrategicAlliance.Simulation;

namespace StrategicAlliance.Samples;

public static class ForgettingSample
{
    public static void Run(TextWriter output)
    {
        // A year of production, then half a year without.
        var settings = new ForgettingSettings([10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 0, 0, 0, 0, 0, 0], 0.96, "month")
        {
            FirstUnitCost = 100,
            Turnover = 0.03,
            TacitShare = 0.5,
            Seed = 2026,
        };
        foreach (var month in OrganizationalForgetting.Run(settings).Periods.Where(month => month.Period % 6 == 0))
        {
            output.WriteLine(FormattableString.Invariant($"month {month.Period}: stock {month.MeanStock:0.0}, unit cost {month.MeanUnitCost:0.0}"));
        }
    }
}
