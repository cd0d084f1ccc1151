using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>Paired KernelSHAP: shares whose sums come closest, by least squares, to the values of random coalitions and their complements.</summary>
/// <remarks>Sizes are drawn as often as the squares are weighted in Charnes, Golany, Keane &amp; Rousseau 1988, and shares are held to sum to v(N). Errors are those of
/// least squares with pairs as independent units (the sandwich of Huber 1967).</remarks>
internal sealed class RegressionSampling : ShapleySampling
{
    private readonly List<bool[]> members = [];
    private readonly List<(double With, double Without)> found = [];
    private readonly double[] cumulative;
    private (double[] Shares, double[] Variances)? estimate;

    public RegressionSampling(SampledValues values)
        : base(values)
    {
        cumulative = new double[Players];
        for (var size = 1; size < Players; size++)
        {
            cumulative[size] = cumulative[size - 1] + (1.0 / size / (Players - size));
        }
    }

    public override long Needed => Players == 1 ? 2 : 2 + (2L * First);

    public override bool IsSolved => estimate is not null;

    // Twice as many pairs as unknowns, and never so few that a pattern is likely to be missed.
    private int First => Math.Max(16, 2 * Players);

    public override bool Advance(int remaining)
    {
        // As many again as there are: what is solved anew every time stays in proportion.
        var pairs = Players == 1 ? 0 : Math.Min(remaining / 2, Math.Max(First, found.Count));
        var start = found.Count;
        var values = new (double, double)[pairs];
        members.AddRange(new bool[pairs][]);
        Values.ForEach(pairs, (piece, set) =>
        {
            members[start + piece] = Draw((ulong)(start + piece), set);
            var value = Values.Value(set);
            set.FlipAll();
            values[piece] = (value, Values.Value(set));
        });
        found.AddRange(values);
        estimate = pairs > 0 ? Solve() : estimate;
        return pairs > 0;
    }

    public override (double[] Shares, double[] Variances) Estimate()
    {
        if (Players == 1)
        {
            return ([Values.Grand], [0]);
        }

        var unknown = new double[Players];
        Array.Fill(unknown, double.PositiveInfinity);
        return estimate is { } known ? ([.. known.Shares], [.. known.Variances]) : (new double[Players], unknown);
    }

    private bool[] Draw(ulong stream, MemberBits set)
    {
        var numbers = new SeededGenerator(Values.Seed, stream);
        var drawn = numbers.NextDouble() * cumulative[^1];
        var size = 1;
        while (size < Players - 1 && cumulative[size] <= drawn)
        {
            size++;
        }

        var isMember = new bool[Players];
        set.Clear();
        for (var (player, wanted) = (0, size); wanted > 0; player++)
        {
            if (numbers.NextBelow(Players - player) < wanted)
            {
                isMember[player] = true;
                set.Flip(player);
                wanted--;
            }
        }

        return isMember;
    }

    private (double[] Shares, double[] Variances)? Solve()
    {
        var n = Players;
        var moments = new double[n, n];
        var target = new double[n];
        for (var k = 0; k < found.Count; k++)
        {
            for (var i = 0; i < n; i++)
            {
                // A pair holds each player once, and two players together if both are on one side.
                target[i] += members[k][i] ? found[k].With : found[k].Without;
                for (var j = 0; j < n; j++)
                {
                    moments[i, j] += members[k][i] == members[k][j] ? 1 : 0;
                }
            }
        }

        if (SquareMatrix.Inverse(moments) is not { } inverse)
        {
            return null;
        }

        // Least squares, moved along the constraint until shares sum to v(N).
        var sums = SquareMatrix.Times(inverse, Enumerable.Repeat(1.0, n).ToArray());
        var shares = SquareMatrix.Times(inverse, target);
        var (missed, whole) = (shares.Sum() - Values.Grand, sums.Sum());
        for (var i = 0; i < n; i++)
        {
            shares[i] -= sums[i] * missed / whole;
        }

        return (shares, Variances(inverse, sums, whole, shares));
    }

    private double[] Variances(double[,] inverse, double[] sums, double whole, double[] shares)
    {
        var variances = new double[Players];
        var pull = new double[Players];
        for (var k = 0; k < found.Count; k++)
        {
            var (with, without) = found[k];
            for (var i = 0; i < Players; i++)
            {
                (with, without) = members[k][i] ? (with - shares[i], without) : (with, without - shares[i]);
            }

            for (var i = 0; i < Players; i++)
            {
                pull[i] = members[k][i] ? with : without;
            }

            var moved = SquareMatrix.Times(inverse, pull);
            var together = moved.Sum();
            for (var i = 0; i < Players; i++)
            {
                var change = moved[i] - (sums[i] * together / whole);
                variances[i] += change * change;
            }
        }

        // Residuals are smaller than errors by the shares that were fitted.
        var correction = (double)found.Count / (found.Count - Players + 1);
        return Array.ConvertAll(variances, variance => variance * correction);
    }
}
