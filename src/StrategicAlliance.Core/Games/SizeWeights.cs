using System.Numerics;
using System.Runtime.Intrinsics;

namespace StrategicAlliance.Games;

/// <summary>The weights of a value that depends on the sizes of coalitions alone: player i gets the sum of inside(|S|) v(S) over the coalitions S
/// with i, less the sum of everywhere(|S|) v(S) over all coalitions.</summary>
internal sealed class SizeWeights
{
    // Up to so many players the weights of the Shapley value are taken times n!: whole numbers, so that whole values give the nearest number to their share.
    private const int MostPlayersWhole = 10;

    private SizeWeights(double[] inside, double[] everywhere, double divisor = 1)
    {
        Divisor = divisor;
        Inside = inside;
        Everywhere = everywhere;
        InsideLanes = Lanes(inside);
        EverywhereLanes = Lanes(everywhere);
    }

    /// <summary>What the sums are to be divided by.</summary>
    public double Divisor { get; }

    /// <summary>By size from 0 to n.</summary>
    public double[] Inside { get; }

    /// <summary>By size from 0 to n.</summary>
    public double[] Everywhere { get; }

    /// <summary>By the size s of what surrounds them, the weights of eight neighbours in the table: lane l stands for s + popcount(l).</summary>
    public Vector512<double>[] InsideLanes { get; }

    /// <summary>As <see cref="InsideLanes"/>.</summary>
    public Vector512<double>[] EverywhereLanes { get; }

    /// <summary>A semivalue: the mean marginal contribution, where a coalition of s others has the weight <paramref name="joining"/>(s).</summary>
    public static SizeWeights Semivalue(int players, Func<int, double> joining, double divisor = 1)
    {
        var inside = new double[players + 1];
        var everywhere = new double[players + 1];
        for (var size = 0; size < players; size++)
        {
            everywhere[size] = joining(size);
            inside[size] += everywhere[size];
            inside[size + 1] = everywhere[size];
        }

        return new(inside, everywhere, divisor);
    }

    /// <summary>Every order of joining is equally likely: s! (n-s-1)! / n!.</summary>
    public static SizeWeights Shapley(int players) => players <= MostPlayersWhole
        ? Semivalue(players, size => Factorial(size) * Factorial(players - size - 1), Factorial(players))
        : Semivalue(players, size => Joining(players, size));

    /// <summary>Every coalition of others is equally likely: 1 / 2^(n-1).</summary>
    public static SizeWeights Banzhaf(int players) => Semivalue(players, _ => Math.ScaleB(1, 1 - players));

    /// <summary>As <see cref="Shapley"/>, but who joins gets the mean marginal contribution of all members.</summary>
    public static SizeWeights Solidarity(int players)
    {
        // Every loss v(S without k), k in S, is counted at the coalition that is left.
        var inside = new double[players + 1];
        var everywhere = new double[players + 1];
        for (var size = 0; size < players; size++)
        {
            everywhere[size] = Joining(players, size) / (size + 1);
            inside[size] -= everywhere[size] * (players - size - 1);
            inside[size + 1] += Joining(players, size);
        }

        return new(inside, everywhere);
    }

    /// <summary>Coalitions of one size alone, each with weight 1.</summary>
    public static SizeWeights OfSize(int players, int size)
    {
        var inside = new double[players + 1];
        inside[size] = 1;
        return new(inside, new double[players + 1]);
    }

    /// <summary>How likely it is that exactly a certain group of so many others stands before a player in a random order.</summary>
    public static double Joining(int players, int size)
    {
        var groups = 1.0;
        for (var i = 1; i <= size; i++)
        {
            groups = groups * (players - i) / i;
        }

        return 1 / (players * groups);
    }

    private static double Factorial(int number)
    {
        var product = 1.0;
        for (var factor = 2; factor <= number; factor++)
        {
            product *= factor;
        }

        return product;
    }

    private static Vector512<double>[] Lanes(double[] weights)
    {
        var lanes = new Vector512<double>[Math.Max(0, weights.Length - 3)];
        Span<double> eight = stackalloc double[8];
        for (var size = 0; size < lanes.Length; size++)
        {
            for (var lane = 0; lane < 8; lane++)
            {
                eight[lane] = weights[size + BitOperations.PopCount((uint)lane)];
            }

            lanes[size] = Vector512.Create<double>(eight);
        }

        return lanes;
    }
}
