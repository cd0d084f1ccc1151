using StrategicAlliance.Facts;

namespace StrategicAlliance.Performance;

/// <summary>How far several judges agree in ranking the same things: Kendall's coefficient of concordance.</summary>
/// <remarks>
/// <para>With m judges, n things and R the sum of the ranks of a thing: s = sum of (R - mean R)², W = 12 s / (m² (n³ - n) - m T), where T is the sum over all ties
/// of t³ - t, with t things in a tie. W is 1 when all judges rank alike and 0 when the sums are all the same; disagreement of several judges has no opposite, so there is
/// nothing below 0. χ² = m (n - 1) W, with n - 1 degrees of freedom; Siegel takes it for more than seven things only.</para>
/// <para>Pure; safe to call from any thread.</para>
/// </remarks>
public static class KendallW
{
    /// <summary>Source: Kendall and Babington Smith 1939, in the form with ties of Siegel 1956.</summary>
    public static Citation Citation { get; } = new(
        "Kendall & Babington Smith", 1939, "The problem of m rankings, Ann Math Stat 10:275-287 (with ties: Siegel 1956, Nonparametric Statistics, McGraw-Hill)");

    /// <summary>Computes the agreement.</summary>
    /// <param name="ranks">One list a judge, with a number for every thing in the same order: ranks, 1 for the first, or other finite numbers that stand in the order of the
    /// ranks. Equal numbers are a tie; each judge's numbers are replaced by ranks from 1 to n, tied ones by the mean of their ranks.</param>
    /// <returns>The agreement; without W when there are fewer than two judges or things, or when every judge ties all things.</returns>
    /// <exception cref="ArgumentNullException">The list, or one in it, is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The lists differ in length, or a number is not finite.</exception>
    public static KendallWFigures Of(IReadOnlyList<IReadOnlyList<double>> ranks)
    {
        var (judges, things) = (Bounds.Given(ranks).Count, ranks.Count == 0 ? 0 : Bounds.Given(ranks[0], nameof(ranks)).Count);
        var (doubled, ties) = (new long[things], 0.0);
        foreach (var judge in ranks)
        {
            if (Bounds.Given(judge, nameof(ranks)).Count != things)
            {
                throw new ArgumentException(FormattableString.Invariant($"A judge ranks {judge.Count} things; expected {things}, as the first does."), nameof(ranks));
            }

            ties += Rank(judge, doubled);
        }

        if (judges < 2 || things < 2)
        {
            return new KendallWFigures(judges, things, null, null);
        }

        // Twice every rank is a whole number, so nothing is rounded before the division.
        var mean = judges * (things + 1.0);
        var squares = doubled.Sum(sum => (sum - mean) * (sum - mean)) / 4;
        double m = judges, n = things;
        var most = (m * m * ((n * n * n) - n)) - (m * ties);
        return new KendallWFigures(judges, things, squares, most > 0 ? Math.Clamp(12 * squares / most, 0, 1) : null);
    }

    // Adds twice the rank of every thing; gives the sum of t^3 - t over the ties.
    private static double Rank(IReadOnlyList<double> judge, long[] doubled)
    {
        var order = Enumerable.Range(0, judge.Count).OrderBy(thing => Finite(judge[thing])).ToArray();
        var ties = 0.0;
        var from = 0;
        while (from < order.Length)
        {
            var tied = order.Skip(from).TakeWhile(thing => judge[thing] == judge[order[from]]).ToArray();
            foreach (var thing in tied)
            {
                doubled[thing] += from + 1 + from + tied.Length;
            }

            ties += Math.Pow(tied.Length, 3) - tied.Length;
            from += tied.Length;
        }

        return ties;
    }

    private static double Finite(double number) => double.IsFinite(number) ? number : throw Bounds.Outside(number, "finite numbers", "ranks");
}
