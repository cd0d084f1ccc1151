namespace StrategicAlliance.Games;

/// <summary>Searches whole units near given payoffs that keep every coalition in, by branching on players whose best share is a fraction.</summary>
internal sealed class CoreRoundingSearch(double[] values, double[] wanted)
{
    private const int MostNodes = 4000;

    // What counts as nothing: a millionth of a unit, or what binary fractions of this size cannot tell apart.
    private readonly double hair = Math.Max(1e-6, 1e-13 * TableScan.Largest(values));
    private readonly CoreProgram program = new(values, wanted, Math.Max(1e-7, 1e-14 * TableScan.Largest(values)));
    private int nodes;
    private bool cut;

    /// <summary>The best; <see langword="null"/> if a linear program failed.</summary>
    public CoreRoundingResult? Run()
    {
        var rounded = LargestRemainder();
        var owed = Math.Max(0, BlockingScan.Worst(values, wanted, 0, 1, out _) is [var (_, excess)] && excess > hair ? excess : 0);
        if (Worst(rounded).Shortfall <= owed + hair)
        {
            return Told(rounded, rounded);
        }

        // Payoffs in the core may move as far as it takes; others are only rounded up or down, or it would no longer be the rule that was asked for.
        var (lower, upper) = owed == 0 ? (Filled(double.NegativeInfinity), Filled(double.PositiveInfinity)) : (Array.ConvertAll(wanted, Math.Floor), Array.ConvertAll(wanted, Math.Ceiling));
        var best = Search(owed, lower, upper);
        if (best is null && !cut && Search(null, lower, upper) is { } least)
        {
            best = cut ? least : Search(least.Value, lower, upper) ?? least;
        }

        if (best is null && !cut)
        {
            return null;
        }

        // Nothing is moved that gains nothing.
        var units = best is { } found && Worst(found.Units).Shortfall < Worst(rounded).Shortfall - hair ? found.Units : rounded;
        return Told(units, rounded);
    }

    private CoreRoundingResult Told(long[] units, long[] rounded)
    {
        var (shortfall, worst) = Worst(units);
        return new(units, shortfall, worst, units.AsSpan().SequenceEqual(rounded), !cut);
    }

    /// <summary>The largest remainder, of fractions rather than weights: payoffs may be negative. The first of equal players comes first.</summary>
    private long[] LargestRemainder()
    {
        var units = Array.ConvertAll(wanted, payoff => (long)Math.Floor(payoff + hair));
        var left = (long)values[^1] - units.Sum();
        var order = Enumerable.Range(0, wanted.Length).OrderByDescending(player => Math.Round(wanted[player] - units[player], 6)).ToArray();
        for (var i = 0; i < Math.Abs(left); i++)
        {
            units[left > 0 ? order[i % order.Length] : order[^((i % order.Length) + 1)]] += Math.Sign(left);
        }

        return units;
    }

    private (double Shortfall, int Coalition) Worst(long[] units)
    {
        var worst = BlockingScan.Worst(values, Array.ConvertAll(units, unit => (double)unit), hair, 1, out _);
        return worst is [var (bits, excess)] ? (excess, bits) : (0, 0);
    }

    /// <summary>Branch and bound: the least shortfall, or the nearest at a given one.</summary>
    private (double Value, long[] Units)? Search(double? shortfall, double[] least, double[] most)
    {
        (double Value, long[] Units)? best = null;
        var open = new Stack<(double[] Lower, double[] Upper)>();
        open.Push((least, most));
        while (open.TryPop(out var node))
        {
            if (nodes++ >= MostNodes)
            {
                cut = true;
                break;
            }

            var solved = shortfall is { } given ? program.Nearest(given + (hair / 2), node.Lower, node.Upper) : program.LeastShortfall(node.Lower, node.Upper);
            if (solved is not { } point || (best is { } known && point.Value >= known.Value - hair))
            {
                continue;
            }

            var player = MostFractional(point.Point);
            if (player < 0)
            {
                best = (point.Value, Array.ConvertAll(point.Point, share => (long)Math.Round(share)));
                continue;
            }

            var floor = Math.Floor(point.Point[player]);
            var (below, above) = ((double[])node.Upper.Clone(), (double[])node.Lower.Clone());
            below[player] = floor;
            above[player] = floor + 1;

            // The side that is nearer is looked at first, which is pushed last.
            if (point.Point[player] - floor > 0.5)
            {
                open.Push((node.Lower, below));
                open.Push((above, node.Upper));
            }
            else
            {
                open.Push((above, node.Upper));
                open.Push((node.Lower, below));
            }
        }

        return best;
    }

    private double[] Filled(double value)
    {
        var filled = new double[wanted.Length];
        filled.AsSpan().Fill(value);
        return filled;
    }

    private int MostFractional(double[] point)
    {
        var (player, most) = (-1, hair * 10);
        for (var i = 0; i < point.Length; i++)
        {
            var fraction = Math.Abs(point[i] - Math.Round(point[i]));
            if (fraction > most)
            {
                (player, most) = (i, fraction);
            }
        }

        return player;
    }
}
