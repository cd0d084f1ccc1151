using StrategicAlliance.Benefits;
using static System.FormattableString;

namespace StrategicAlliance.Samples;

/// <summary>A royalty by marginal bands that run on through the year, under a cap.</summary>
public static class RoyaltyStepSample
{
    /// <summary>Writes the statement.</summary>
    public static void Run(TextWriter output)
    {
        #region shown
        RoyaltyStep royalty = new("south")
        {
            Tiers = [new(0.04m) { UpTo = 1_000_000 }, new(0.06m)],
            Cumulative = TermSpan.Year,
            Cap = 90_000,
        };
        var quarterly = SmallPool.Terms([royalty, SmallPool.Halves]) with { Period = SettlementPeriod.Quarter };
        var alliance = SmallPool.With(
            quarterly,
            SmallPool.CameIn("2026-03-31", 700_000),
            SmallPool.CameIn("2026-06-30", 800_000),
            SmallPool.CameIn("2026-09-30", 500_000),
            SmallPool.CameIn("2026-12-15", -400_000));
        var statement = alliance.Settle("t", SettlementSpan.All).OrThrow();
        foreach (var line in statement.Lines.Where(line => line.Step == "royalty"))
        {
            output.WriteLine(Invariant($"{line.Period} {line.Amount,11:N2} of {line.Basis:N2} {line.Note}"));
        }
        #endregion
    }
}
