namespace StrategicAlliance.Games;

/// <summary>How many groups of claimants of each size have each sum, without one claimant in turn; for claims in small whole numbers.</summary>
/// <remarks>Each claimant is left out by adding all others, half by half, so that nothing is subtracted: O(n^2 E log n), to the last digits.</remarks>
internal sealed class ArrivalTable
{
    /// <summary>About a second or two of additions.</summary>
    public const double MostWork = 2e9;

    /// <summary>Some thirty megabytes for a table, of which one stands at every halving.</summary>
    public const double MostCells = 4e6;

    private readonly int estate;
    private readonly long[] claims;
    private readonly int[] counts;
    private readonly double[] weights;
    private readonly Dictionary<long, double> awards = [];

    private ArrivalTable(int estate, long[] claims, int[] counts, double[] weights)
    {
        this.estate = estate;
        this.claims = claims;
        this.counts = counts;
        this.weights = weights;
    }

    /// <summary>How many additions it takes, about.</summary>
    public static double Work(int claimants, int groups, long estate) => (double)claimants * claimants * estate * (1 + Math.Log2(groups));

    /// <summary>What each different claim is awarded, in units.</summary>
    public static IReadOnlyDictionary<long, double> Awards(long estate, long[] claims, int[] counts, double[] weights)
    {
        var table = new ArrivalTable((int)estate, claims, counts, weights);
        var empty = new double[weights.Length * table.estate];
        empty[0] = 1;
        table.Fill(empty, 0, 0, claims.Length);
        return table.awards;
    }

    // The row of a size has, for each sum below the estate, how many groups of that size have it.
    private void Fill(double[] groups, int held, int from, int to)
    {
        if (to - from == 1)
        {
            Add(groups, held, claims[from], counts[from] - 1);
            awards.Add(claims[from], Award(groups, claims[from]));
            return;
        }

        var middle = (from + to) / 2;
        Fill(With(groups, held, middle, to, out var upper), upper, from, middle);
        Fill(With(groups, held, from, middle, out var lower), lower, middle, to);
    }

    private double[] With(double[] groups, int held, int from, int to, out int holds)
    {
        var copy = (double[])groups.Clone();
        holds = held;
        for (var i = from; i < to; i++)
        {
            holds = Add(copy, holds, claims[i], counts[i]);
        }

        return copy;
    }

    private int Add(double[] groups, int held, long claim, int times)
    {
        // A claim as large as the estate leaves nothing.
        var shift = (int)claim;
        for (var k = 0; k < times && shift < estate; k++, held++)
        {
            for (var size = held; size >= 0; size--)
            {
                var source = groups.AsSpan(size * estate, estate - shift);
                var target = groups.AsSpan(((size + 1) * estate) + shift, estate - shift);
                for (var sum = 0; sum < source.Length; sum++)
                {
                    target[sum] += source[sum];
                }
            }
        }

        return held;
    }

    private double Award(double[] groups, long claim)
    {
        var award = 0.0;
        for (var size = 0; size < weights.Length; size++)
        {
            var row = groups.AsSpan(size * estate, estate);
            var paid = 0.0;
            for (var sum = 0; sum < row.Length; sum++)
            {
                paid += row[sum] * Math.Min(claim, estate - sum);
            }

            award += paid * weights[size];
        }

        return award;
    }
}
