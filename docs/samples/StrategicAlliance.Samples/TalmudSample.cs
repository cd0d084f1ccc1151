using StrategicAlliance.Games;
using static System.FormattableString;

namespace StrategicAlliance.Samples;

/// <summary>Three claims of 100, 200 and 300 on estates of 100, 200 and 300: the Mishnah's own figures, and what other rules say.</summary>
public static class TalmudSample
{
    /// <summary>Writes the awards of some rules for the three estates.</summary>
    public static void Run(TextWriter output)
    {
        #region shown
        IClaimsRule[] rules = [new TalmudRule(), new ProportionalAwardsRule(), new ConstrainedEqualAwardsRule(), new ConstrainedEqualLossesRule(), new RandomArrivalRule()];
        var players = Players.Of("first", "second", "third").OrThrow();
        foreach (var estate in new double[] { 100, 200, 300 })
        {
            var problem = ClaimsProblem.Of(players, [100, 200, 300], estate).OrThrow();
            output.WriteLine(Invariant($"estate {estate}"));
            foreach (var rule in rules)
            {
                var awards = rule.Divide(problem).OrThrow();
                output.WriteLine(Invariant($"  {rule.Name,-13} {awards["first"],6:0.00} {awards["second"],6:0.00} {awards["third"],6:0.00}"));
            }
        }

        output.WriteLine(ClaimsProblem.Of(players, [100, 200, 300], 700).Match(problem => "divided", refusal => refusal.Message));
        #endregion
    }
}
