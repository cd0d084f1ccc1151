namespace StrategicAlliance.Games;

/// <summary>The core of an assignment market, as bounds of differences between the sellers' shares.</summary>
/// <remarks>In the core the unmatched get nothing and a matched pair shares exactly its surplus, so one number for every pair says all: what its
/// seller gets. That nobody and no other pair does better bounds these numbers and their differences from below. Node 0 stands for 0.</remarks>
internal sealed class AssignmentCore
{
    private readonly double[,] surplus;
    private readonly double[,] bounds;

    public AssignmentCore(double[,] surplus)
    {
        this.surplus = surplus;
        Pairs = AssignmentMatching.Of(surplus);
        Value = Pairs.Sum(pair => surplus[pair.Seller, pair.Buyer]);
        bounds = Bounds();
        SellerOptimal = Shares(Highest());
        BuyerOptimal = Shares(Lowest());
    }

    public double Value { get; }

    public IReadOnlyList<(int Seller, int Buyer)> Pairs { get; }

    public double[] SellerOptimal { get; }

    public double[] BuyerOptimal { get; }

    public (double[] Shares, double[] Slacks) Nucleolus()
    {
        var (potentials, slacks) = FairPotential.Of(bounds);
        return (Shares(potentials), slacks);
    }

    private double[,] Bounds()
    {
        var selling = Pairs.Select(pair => pair.Seller).ToHashSet();
        var buying = Pairs.Select(pair => pair.Buyer).ToHashSet();
        var open = new double[Pairs.Count + 1, Pairs.Count + 1];
        open[0, 0] = double.NegativeInfinity;
        for (var k = 0; k < Pairs.Count; k++)
        {
            var (seller, buyer) = Pairs[k];
            var own = surplus[seller, buyer];
            var withFreeBuyer = Enumerable.Range(0, surplus.GetLength(1)).Where(other => !buying.Contains(other)).Select(other => surplus[seller, other]);
            var withFreeSeller = Enumerable.Range(0, surplus.GetLength(0)).Where(other => !selling.Contains(other)).Select(other => surplus[other, buyer]);
            open[k + 1, 0] = withFreeBuyer.Append(0).Max();
            open[0, k + 1] = withFreeSeller.Append(0).Max() - own;
            for (var l = 0; l < Pairs.Count; l++)
            {
                open[l + 1, k + 1] = l == k ? double.NegativeInfinity : surplus[Pairs[l].Seller, buyer] - own;
            }
        }

        return open;
    }

    /// <summary>The least of all numbers that keep the bounds: longest paths from node 0.</summary>
    private double[] Lowest()
    {
        var least = new double[Pairs.Count + 1];
        Relax((k, l) => RaiseTo(ref least[k], least[l] + bounds[k, l]));
        return least;
    }

    private double[] Highest()
    {
        var most = new double[Pairs.Count + 1];
        Array.Fill(most, double.PositiveInfinity, 1, Pairs.Count);
        Relax((k, l) => LowerTo(ref most[l], most[k] - bounds[k, l]));
        return most;
    }

    // Paths have at most as many arcs as there are pairs; rounding must not run in circles.
    private void Relax(Func<int, int, bool> tighten)
    {
        var changed = true;
        for (var round = 0; round <= Pairs.Count && changed; round++)
        {
            changed = false;
            for (var k = 0; k <= Pairs.Count; k++)
            {
                for (var l = 0; l <= Pairs.Count; l++)
                {
                    changed |= k != l && tighten(k, l);
                }
            }
        }
    }

    private static bool RaiseTo(ref double value, double bound) => bound > value && (value = bound) == bound;

    private static bool LowerTo(ref double value, double bound) => bound < value && (value = bound) == bound;

    private double[] Shares(double[] ofSellers)
    {
        var shares = new double[surplus.GetLength(0) + surplus.GetLength(1)];
        for (var k = 0; k < Pairs.Count; k++)
        {
            var (seller, buyer) = Pairs[k];
            shares[seller] = ofSellers[k + 1];
            shares[surplus.GetLength(0) + buyer] = surplus[seller, buyer] - ofSellers[k + 1];
        }

        return shares;
    }
}
