using StrategicAlliance.Games;
using static System.FormattableString;

namespace StrategicAlliance.Samples;

/// <summary>A hundred partners, whose table no machine could hold: shares by sampling, with their errors.</summary>
public static class LargeGameSample
{
    /// <summary>Writes an estimate beside the exact share.</summary>
    public static void Run(TextWriter output)
    {
        #region shown
        var partners = Players.Of(Enumerable.Range(1, 100).Select(i => Invariant($"p{i:000}"))).OrThrow();

        // A runway: a group pays for the longest that one of it needs, partner i needs i units.
        var runway = LargeGame.Of(partners, group =>
        {
            var longest = 0;
            for (var partner = group.Next(0); partner >= 0; partner = group.Next(partner + 1))
            {
                longest = partner + 1;
            }

            return longest;
        });
        var estimate = new SampledShapley(new SamplingSettings { Budget = 20_000, Seed = 7 }).Estimate(runway).OrThrow();
        foreach (var partner in new[] { "p025", "p050", "p100" })
        {
            var needs = partners.IndexOf(partner) + 1;
            var exact = Enumerable.Range(1, needs).Sum(unit => 1.0 / (101 - unit));
            output.WriteLine(Invariant($"{partner} {estimate.Solution[partner]:0.000} +- {estimate.StandardErrorOf(partner):0.000}, exactly {exact:0.000}"));
        }

        output.WriteLine(Invariant($"they sum to {estimate.Solution.Payoffs.Sum():0.000}; a proof: {estimate.Solution.Certificate.IsProof}"));
        #endregion
    }
}
