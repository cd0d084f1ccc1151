using System.Globalization;
using StrategicAlliance.Facts;
using StrategicAlliance.Games;

namespace StrategicAlliance.Benchmarks;

/// <summary>Claims rules over many claimants against sorting as many numbers, in turn.</summary>
internal sealed class ClaimsBenchmark(RoundsOptions options, TextWriter output)
{
    // The others look at groups of claimants: they refuse so many.
    private static readonly ClaimsRule[] Rules = [.. ClaimsRules.All.Where(rule => rule is not (RandomArrivalRule or AverageOfAwardsRule))];

    /// <summary>Measures and prints; 0 if the awards sum to the estate.</summary>
    public int Run()
    {
        output.WriteLine("Milliseconds, the least of all rounds (the median in brackets): claims drawn evenly, an estate of 0.3 and of 0.7 of their sum.");
        output.WriteLine("Ratio: to a copy of the claims sorted (the median of the rounds in brackets).");
        return options.Sizes.All(size => Measure(size, 0.3) & Measure(size, 0.7)) ? 0 : 1;
    }

    private bool Measure(int claimants, double share)
    {
        var draws = new SeededGenerator(1985);
        var claims = Enumerable.Range(0, claimants).Select(_ => draws.NextDouble() * 1000).ToArray();
        var estate = claims.Sum() * share;
        var awards = new double[claimants];
        var (sort, rules, sums) = (new Timing(), Rules.Select(_ => new Timing()).ToArray(), new double[Rules.Length]);
        for (var round = -2; round < options.Rounds; round++)
        {
            sort.Take(round, () =>
            {
                claims.CopyTo(awards, 0);
                Array.Sort(awards);
                return awards;
            });
            for (var i = 0; i < Rules.Length; i++)
            {
                rules[i].Take(round, () =>
                {
                    Rules[i].Divide(claims, estate, awards);
                    return awards;
                });

                // Thousand by thousand: a plain sum of a million equal awards errs more than the rules do.
                sums[i] = awards.Chunk(1000).Sum(part => part.Sum());
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{claimants} claimants, estate {share} of the claims"));
        output.WriteLine($"  {"sort",-26}{sort}");
        var exhausted = true;
        for (var i = 0; i < Rules.Length; i++)
        {
            var away = Math.Abs(sums[i] - estate) / estate;
            exhausted &= away < 1e-9;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {Rules[i].Name,-26}{rules[i]}   ratio {rules[i].RatioTo(sort)}   {away:E0} off the estate"));
        }

        return exhausted;
    }
}
