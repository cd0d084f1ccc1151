using StrategicAlliance.Alliances;
using StrategicAlliance.Benefits;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Samples;

/// <summary>The example in the documentation of <see cref="Alliance.Settle"/>.</summary>
public static class SettleExample
{
    /// <summary>Tells what one partner gets for a quarter.</summary>
    public static void Tell(Alliance alliance)
    {
        alliance.Settle("profit", SettlementSpan.Of(Period.Parse("2026-Q3"))).Switch(
            statement => Console.WriteLine(statement.Totals["north"]),
            refusal => Console.WriteLine(refusal));
    }
}
