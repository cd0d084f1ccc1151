namespace StrategicAlliance.Games;

/// <summary>Whether coalitions can be balanced with positive weights, given others that are.</summary>
/// <remarks>Phase one of the simplex method in whole numbers, with Bland's rule (1977), which never cycles. The settled coalitions of the basis are balanced already, so
/// they may take any coefficient; a plan that gives each of a spanning part of the new ones one more exists if and only if all of them are balanced together.</remarks>
internal sealed class BalanceTest
{
    private readonly IncidenceBasis basis;
    private readonly bool[] settled;
    private readonly int[] order;
    private readonly long[] target;
    private readonly long[] amounts;

    private BalanceTest(IncidenceBasis start, ReadOnlySpan<int> spanning)
    {
        basis = start.Copy();
        settled = new bool[basis.Players];
        order = new int[basis.Players];
        target = new long[basis.Players];
        amounts = new long[basis.Players];
        foreach (var bits in spanning)
        {
            for (var i = 0; i < target.Length; i++)
            {
                target[i] -= bits >> i & 1;
            }
        }

        basis.Coordinates(target, amounts);
        for (var row = 0; row < settled.Length; row++)
        {
            settled[row] = basis[row] != 0;
            order[row] = row - settled.Length;
            if (!settled[row] && amounts[row] < 0)
            {
                basis.Turn(row);
                amounts[row] = -amounts[row];
            }
        }
    }

    /// <summary>The coalitions of the plan with what is added to them, over <see cref="Determinant"/>; negative for settled ones only.</summary>
    public IEnumerable<(int Bits, long Amount)> Plan => Enumerable.Range(0, order.Length).Where(row => basis[row] != 0 && amounts[row] != 0).Select(row => (basis[row], amounts[row]));

    public long Determinant => basis.Determinant;

    /// <summary>Tests whether spanning + plan = 0 for a plan over the candidates that is not negative and over the settled ones of any sign.</summary>
    /// <returns>The plan; or <see langword="null"/> and a direction, in which no candidate loses, no settled one changes, and some spanning one gains.</returns>
    public static BalanceTest? Of(IncidenceBasis basis, ReadOnlySpan<int> spanning, IReadOnlyList<int> candidates, out long[] direction)
    {
        var test = new BalanceTest(basis, spanning);
        while (true)
        {
            direction = test.Shortage();
            if (test.IsReached())
            {
                return test;
            }

            var sums = new SubsetSums(direction);
            var entering = 0;
            while (entering < candidates.Count && sums[candidates[entering]] <= 0)
            {
                entering++;
            }

            if (entering == candidates.Count)
            {
                direction = Array.ConvertAll(direction, part => -part);
                return null;
            }

            test.Enter(entering, candidates[entering]);
        }
    }

    private bool IsReached()
    {
        for (var row = 0; row < order.Length; row++)
        {
            if (basis[row] == 0 && amounts[row] != 0)
            {
                return false;
            }
        }

        return true;
    }

    // What the unit columns that are left stand for, summed: the dual prices of phase one.
    private long[] Shortage()
    {
        var prices = new long[order.Length];
        for (var row = 0; row < order.Length; row++)
        {
            if (basis[row] == 0)
            {
                for (var i = 0; i < prices.Length; i++)
                {
                    prices[i] += basis.Row(row)[i];
                }
            }
        }

        return prices;
    }

    private void Enter(int index, int bits)
    {
        Span<long> column = stackalloc long[order.Length];
        basis.Column(bits, column);
        var leaving = -1;
        for (var row = 0; row < column.Length; row++)
        {
            if (settled[row] || column[row] <= 0)
            {
                continue;
            }

            var compared = leaving < 0 ? -1 : ((Int128)amounts[row] * column[leaving]).CompareTo((Int128)amounts[leaving] * column[row]);
            if (compared < 0 || (compared == 0 && order[row] < order[leaving]))
            {
                leaving = row;
            }
        }

        basis.Pivot(leaving, bits, column);
        order[leaving] = index;
        basis.Coordinates(target, amounts);
    }
}
