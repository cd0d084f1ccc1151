namespace StrategicAlliance.Games;

/// <summary>The average over all orders of arrival: group by group of equal claims, or by a table of sums where claims are small whole numbers.</summary>
/// <remarks>x = sum over groups S without the claimant of |S|!(n-|S|-1)!/n! min(c, what S leaves of the estate), where that is above 0.</remarks>
internal sealed class ArrivalOrders
{
    private const int MostClaimants = 1000;
    private const double MostGroups = 1 << 26;
    private const double FewGroups = 1 << 18;

    private readonly double estate;
    private readonly long[] claims;
    private readonly int[] counts;
    private readonly double[][] binomials;
    private readonly double[] weights;
    private readonly double[] inside;

    private ArrivalOrders(long estate, long[] claims, int[] counts, double[] weights)
    {
        this.estate = estate;
        this.claims = claims;
        this.counts = counts;
        this.weights = weights;
        binomials = Array.ConvertAll(counts, Binomials);
        inside = new double[claims.Length];
    }

    /// <summary>What each different claim is awarded, in units; <see langword="null"/> if there are too many to look at.</summary>
    public static IReadOnlyDictionary<long, double>? Awards(ClaimUnits units)
    {
        var groups = units.Claims.GroupBy(claim => claim).OrderByDescending(group => group.Key).ToArray();
        var amounts = Array.ConvertAll(groups, group => group.Key);
        var heads = Array.ConvertAll(groups, group => group.Count());
        var n = units.Claims.Length;
        if (groups.Length == 1)
        {
            return new Dictionary<long, double> { [amounts[0]] = (double)units.Estate / n };
        }

        if (n > MostClaimants)
        {
            return null;
        }

        var orders = Array.ConvertAll(Binomials(n - 1), binomial => 1 / (n * binomial));
        var terms = heads.Aggregate(1.0, (product, count) => product * (count + 1));
        var isSmall = ArrivalTable.Work(n, amounts.Length, units.Estate) <= ArrivalTable.MostWork && (double)n * units.Estate <= ArrivalTable.MostCells;
        return terms > MostGroups && !isSmall ? null
            : terms > FewGroups && isSmall ? ArrivalTable.Awards(units.Estate, amounts, heads, orders)
            : new ArrivalOrders(units.Estate, amounts, heads, orders).Awards();
    }

    private static double[] Binomials(int n)
    {
        var row = new double[n + 1];
        row[0] = 1;
        for (var k = 1; k <= n; k++)
        {
            row[k] = row[k - 1] * (n - k + 1) / k;
        }

        return row;
    }

    private Dictionary<long, double> Awards()
    {
        var (outside, _) = Sum(0, 0, 1, 0);
        var awards = new Dictionary<long, double>();
        for (var i = 0; i < claims.Length; i++)
        {
            awards.Add(claims[i], outside - inside[i]);
        }

        return awards;
    }

    // Over all groups that hold so many, with so large a sum, and any of the claims from this one on: what they leave, weighted as seen by those outside,
    // and as lost again by those inside.
    private (double Left, double Lost) Sum(int from, int size, double ways, long sum)
    {
        if (from == claims.Length)
        {
            var left = ways * (estate - sum);
            return (weights[size] * left, (weights[size] + (size > 0 ? weights[size - 1] : 0)) * left);
        }

        var (all, lost) = (0.0, 0.0);
        for (var taken = 0; taken <= counts[from] && sum < estate; taken++, sum += claims[from])
        {
            var part = Sum(from + 1, size + taken, ways * binomials[from][taken], sum);
            all += part.Left;
            lost += part.Lost;
            inside[from] += part.Lost * taken / counts[from];
        }

        return (all, lost);
    }
}
