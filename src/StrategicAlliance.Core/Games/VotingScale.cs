using System.Numerics;

namespace StrategicAlliance.Games;

/// <summary>Weights and quota in the largest unit in which all are whole numbers, heaviest voter first.</summary>
internal sealed class VotingScale
{
    private readonly BigInteger quota;
    private readonly BigInteger total;
    private readonly Lazy<Func<BigInteger, BigInteger, VotingDiagram?>> build;
    private readonly Lazy<VotingDiagram?> winning;

    private VotingScale(int[] order, BigInteger[] weights, BigInteger quota)
    {
        Order = order;
        Weights = weights;
        this.quota = quota;
        total = Sum(weights);
        build = new(Builder);
        winning = new(() => Build(quota, total + 1));
    }

    /// <summary>The voter of each place.</summary>
    public int[] Order { get; }

    /// <summary>The weight of each place, in units.</summary>
    public BigInteger[] Weights { get; }

    /// <summary>Whether all voters together reach the quota.</summary>
    public bool IsReachable => quota <= total;

    /// <summary>The diagram of the winning coalitions; <see langword="null"/> if it is too large.</summary>
    public VotingDiagram? Winning => winning.Value;

    /// <summary>The scale; <see langword="null"/> if the whole numbers are too large.</summary>
    public static VotingScale? Of(IReadOnlyList<decimal> weights, decimal quota)
    {
        var digits = weights.Append(quota).Max(value => value.Scale);
        var whole = weights.Append(quota).Select(value => Whole(value, digits)).ToArray();
        var unit = whole.Aggregate(BigInteger.Zero, BigInteger.GreatestCommonDivisor);
        var order = Enumerable.Range(0, weights.Count).OrderByDescending(voter => whole[voter]).ToArray();
        var scale = new VotingScale(order, [.. order.Select(voter => whole[voter] / unit)], whole[^1] / unit);
        return scale.total < (BigInteger)(Int128.MaxValue / 8) ? scale : null;
    }

    /// <summary>The diagram of the coalitions of at least <paramref name="excess"/> above the quota and less than <paramref name="below"/> above it.</summary>
    public VotingDiagram? Above(BigInteger excess, BigInteger below) => Build(quota + excess, quota + below);

    /// <summary>Whether no two coalitions without a common member can both win; <see langword="null"/> if it is too much to tell.</summary>
    public bool? IsProper() => quota * 2 > total ? true : Build(quota, total - quota + 1) is { } both ? !both.Accepts() : null;

    /// <summary>1 for every winning coalition, by the bits of the voters, the rest 0.</summary>
    public double[] Table()
    {
        var table = new double[1 << Order.Length];
        var weights = new Int128[Order.Length];
        var rest = new Int128[Order.Length + 1];
        for (var place = 0; place < Order.Length; place++)
        {
            weights[Order[place]] = (Int128)Weights[place];
        }

        for (var voter = 0; voter < weights.Length; voter++)
        {
            rest[voter + 1] = rest[voter] + weights[voter];
        }

        Fill(table, (Int128)quota);
        return table;

        // The last voter splits the table in halves: without and with.
        void Fill(Span<double> part, Int128 need)
        {
            if (need <= 0)
            {
                part.Fill(1);
                return;
            }

            var voters = BitOperations.TrailingZeroCount(part.Length);
            if (need <= rest[voters])
            {
                Fill(part[..(part.Length / 2)], need);
                Fill(part[(part.Length / 2)..], need - weights[voters - 1]);
            }
        }
    }

    private VotingDiagram? Build(BigInteger lower, BigInteger upper) => Order.Length > VotingDiagram.MostPlayers ? null : build.Value(lower, upper);

    private Func<BigInteger, BigInteger, VotingDiagram?> Builder()
    {
        if (total < long.MaxValue / 8)
        {
            var builder = new VotingDiagramBuilder<long>(Array.ConvertAll(Weights, weight => (long)weight));
            return (lower, upper) => builder.Build((long)lower, (long)upper);
        }

        var wide = new VotingDiagramBuilder<Int128>(Array.ConvertAll(Weights, weight => (Int128)weight));
        return (lower, upper) => wide.Build((Int128)lower, (Int128)upper);
    }

    private static BigInteger Whole(decimal value, int digits) => Mantissa(value) * BigInteger.Pow(10, digits - value.Scale);

    private static BigInteger Mantissa(decimal value)
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(value, parts);
        var mantissa = ((BigInteger)unchecked((uint)parts[2]) << 64) | ((BigInteger)unchecked((uint)parts[1]) << 32) | unchecked((uint)parts[0]);
        return value < 0 ? -mantissa : mantissa;
    }

    private static BigInteger Sum(BigInteger[] values) => values.Aggregate(BigInteger.Zero, (sum, value) => sum + value);
}
