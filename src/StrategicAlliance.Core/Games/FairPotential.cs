namespace StrategicAlliance.Games;

/// <summary>Potentials of nodes under lower bounds of their differences, p(i) - p(j) at least b(i,j), whose least slacks are as large as can be,
/// lexicographically. Where the coalitions that count are differences, this is the nucleolus.</summary>
/// <remarks>A slack can be had everywhere if no cycle has a mean above its negative; so the largest least slack is the negative of the
/// maximum cycle mean (Karp 1978). The nodes on the cycles that attain it keep their differences from then on and become one; at most n - 1
/// rounds of O(n^3).</remarks>
internal sealed class FairPotential
{
    private readonly double[,] bounds;
    private readonly int count;
    private readonly int[] group;
    private readonly double[] offset;
    private readonly List<double> slacks = [];
    private int groups;

    private FairPotential(double[,] bounds)
    {
        this.bounds = bounds;
        count = groups = bounds.GetLength(0);
        group = [.. Enumerable.Range(0, count)];
        offset = new double[count];
    }

    /// <summary>Solves it. Every node must be on a cycle of bounds; where there is none the bound is negative infinity.</summary>
    /// <param name="bounds">The lower bounds.</param>
    /// <returns>The potentials, with that of node 0 at 0, and the least slack of every round.</returns>
    public static (double[] Potentials, double[] Slacks) Of(double[,] bounds) => new FairPotential(bounds).Solve();

    /// <summary>Solves it with the potential of the last node held.</summary>
    /// <param name="bounds">The lower bounds.</param>
    /// <param name="last">The potential of the last node.</param>
    /// <returns>The potentials, with that of node 0 at 0, and the least slack of every round.</returns>
    public static (double[] Potentials, double[] Slacks) Of(double[,] bounds, double last)
    {
        var problem = new FairPotential(bounds);
        problem.group[^1] = 0;
        problem.offset[^1] = last;
        problem.groups--;
        return problem.Solve();
    }

    private (double[] Potentials, double[] Slacks) Solve()
    {
        while (groups > 1)
        {
            var between = Between();
            var mean = CycleMean.Largest(between);
            slacks.Add(0 - mean);
            Merge(between, mean);
        }

        return (Array.ConvertAll(offset, potential => potential - offset[0]), [.. slacks]);
    }

    /// <summary>The strongest bound between the members of every two groups.</summary>
    private double[,] Between()
    {
        var between = new double[groups, groups];
        for (var c = 0; c < groups; c++)
        {
            for (var d = 0; d < groups; d++)
            {
                between[c, d] = double.NegativeInfinity;
            }
        }

        for (var i = 0; i < count; i++)
        {
            for (var j = 0; j < count; j++)
            {
                if (group[i] != group[j])
                {
                    ref var bound = ref between[group[i], group[j]];
                    bound = Math.Max(bound, bounds[i, j] - offset[i] + offset[j]);
                }
            }
        }

        return between;
    }

    private void Merge(double[,] between, double mean)
    {
        var potentials = Potentials(between, mean);
        var largest = 0.0;
        foreach (var bound in between)
        {
            largest = double.IsFinite(bound) ? Math.Max(largest, Math.Abs(bound)) : largest;
        }

        // Rounding alone may keep a critical cycle from closing: then a little more is allowed.
        int[] merged;
        var allowed = Math.Max(largest, Math.Abs(mean)) * groups * 1e-15;
        do
        {
            allowed = Math.Max(allowed * 4, double.Epsilon);
            var within = allowed;
            merged = StrongComponents.Of(groups, (c, d) => potentials[c] - potentials[d] - between[c, d] + mean <= within);
        }
        while (merged.Max() + 1 == groups);

        for (var i = 0; i < count; i++)
        {
            offset[i] += potentials[group[i]];
            group[i] = merged[group[i]];
        }

        groups = merged.Max() + 1;
    }

    // The least potentials with the slack, from 0 everywhere; no cycle gains, so as many rounds as groups suffice.
    private double[] Potentials(double[,] between, double mean)
    {
        var potentials = new double[groups];
        var changed = true;
        for (var round = 0; round < groups && changed; round++)
        {
            changed = false;
            for (var c = 0; c < groups; c++)
            {
                for (var d = 0; d < groups; d++)
                {
                    var least = potentials[d] + between[c, d] - mean;
                    if (least > potentials[c])
                    {
                        potentials[c] = least;
                        changed = true;
                    }
                }
            }
        }

        return potentials;
    }
}
