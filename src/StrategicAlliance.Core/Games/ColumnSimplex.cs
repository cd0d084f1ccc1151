namespace StrategicAlliance.Games;

/// <summary>The simplex method over columns that may be added between solutions: maximize c·λ with Aλ = b and λ not negative.</summary>
/// <remarks>Few rows, an explicit inverse of the basis, and the lexicographic rule (Dantzig, Orden and Wolfe 1955) among equal ratios, so that
/// degenerate programs do not cycle; should rounding defeat it, the first improving column is taken (Bland 1977). Numbers near 1 in size are expected.</remarks>
internal sealed class ColumnSimplex
{
    private const double SmallestPivot = 1e-9;
    private const double Tie = 1e-11;
    private const int StepsBetweenInversions = 50;

    private readonly double[] rightSide;
    private readonly double[] signs;
    private readonly int[] basis;
    private readonly BasisInverse inverse;
    private readonly double[] values;
    private readonly double[] prices;
    private readonly double[] direction;
    private readonly double[] scratch;
    private double[] columns;
    private double[] costs = new double[64];
    private bool[] basic = new bool[64];
    private bool feasible;
    private int stale;

    public ColumnSimplex(ReadOnlySpan<double> rightSide)
    {
        Rows = rightSide.Length;
        this.rightSide = rightSide.ToArray();
        inverse = new BasisInverse(Rows);
        (basis, signs, values) = (new int[Rows], new double[Rows], new double[Rows]);
        (prices, direction, scratch) = (new double[Rows], new double[Rows], new double[Rows]);
        columns = new double[64 * Rows];
        for (var row = 0; row < Rows; row++)
        {
            (basis[row], signs[row], values[row]) = (~row, rightSide[row] < 0 ? -1 : 1, Math.Abs(rightSide[row]));
        }

        inverse.SetDiagonal(signs);
    }

    public int Rows { get; }

    public int Columns { get; private set; }

    /// <summary>A column is worth adding if its cost exceeds its price by more than this.</summary>
    public double Tolerance { get; set; } = 1e-11;

    /// <summary>The price of every row: of feasibility if there is no point.</summary>
    public ReadOnlySpan<double> Prices => prices;

    /// <summary>The column that improves without end, and how the basic ones change with it.</summary>
    public int Entering { get; private set; } = -1;

    public ReadOnlySpan<double> Direction => direction;

    public double Objective { get; private set; }

    /// <summary>The basic column of a row; negative if none is.</summary>
    public int Basic(int row) => basis[row];

    public double Value(int row) => values[row];

    public ReadOnlySpan<double> Column(int column) => columns.AsSpan(column * Rows, Rows);

    public int Add(ReadOnlySpan<double> column, double cost)
    {
        if (Columns == costs.Length)
        {
            Array.Resize(ref columns, 2 * columns.Length);
            Array.Resize(ref costs, 2 * costs.Length);
            Array.Resize(ref basic, 2 * basic.Length);
        }

        column.CopyTo(columns.AsSpan(Columns * Rows, Rows));
        costs[Columns] = cost;
        return Columns++;
    }

    /// <summary>Goes on from where it stands.</summary>
    public SimplexEnd Solve()
    {
        if (!feasible)
        {
            if (Run(feasibility: true) == SimplexEnd.Stuck)
            {
                return SimplexEnd.Stuck;
            }

            var size = 1.0;
            foreach (var number in rightSide)
            {
                size = Math.Max(size, Math.Abs(number));
            }

            for (var row = 0; row < Rows; row++)
            {
                if (basis[row] < 0 && values[row] > 1e-9 * size)
                {
                    return SimplexEnd.Infeasible;
                }
            }

            feasible = true;
        }

        return Run(feasibility: false);
    }

    private SimplexEnd Run(bool feasibility)
    {
        var most = 400 + (40 * Rows) + (2 * Columns);
        for (var step = 0; step < 2 * most; step++)
        {
            if (stale > StepsBetweenInversions && !Renew())
            {
                return SimplexEnd.Stuck;
            }

            Price(feasibility);
            Entering = Enter(feasibility, first: step >= most);
            if (Entering < 0)
            {
                if (stale == 0)
                {
                    return SimplexEnd.Optimal;
                }

                if (!Renew())
                {
                    return SimplexEnd.Stuck;
                }

                continue;
            }

            inverse.Apply(Column(Entering), direction);
            var leaving = Leave(feasibility);
            if (leaving < 0)
            {
                return SimplexEnd.Unbounded;
            }

            Move(leaving);
        }

        return SimplexEnd.Stuck;
    }

    private void Price(bool feasibility)
    {
        Array.Clear(prices);
        Objective = 0;
        for (var row = 0; row < Rows; row++)
        {
            scratch[row] = Cost(basis[row], feasibility);
            Objective += scratch[row] * values[row];
        }

        inverse.AddApplyLeft(scratch, prices);

        // One step of refinement: what the basic columns still seem to earn is taken back.
        for (var row = 0; row < Rows; row++)
        {
            scratch[row] -= basis[row] < 0 ? signs[~basis[row]] * prices[~basis[row]] : BasisInverse.Dot(Column(basis[row]), prices);
        }

        inverse.AddApplyLeft(scratch, prices);
    }

    private double Cost(int column, bool feasibility) => column < 0 ? (feasibility ? -1 : 0) : (feasibility ? 0 : costs[column]);

    private int Enter(bool feasibility, bool first)
    {
        var (best, most) = (-1, Tolerance);
        for (var column = 0; column < Columns; column++)
        {
            if (basic[column])
            {
                continue;
            }

            var gain = (feasibility ? 0 : costs[column]) - BasisInverse.Dot(Column(column), prices);
            if (gain > most)
            {
                (best, most) = (column, gain);
                if (first)
                {
                    break;
                }
            }
        }

        return best;
    }

    private int Leave(bool feasibility)
    {
        var (leaving, least) = (-1, double.PositiveInfinity);
        for (var row = 0; row < Rows; row++)
        {
            var change = direction[row];
            if (!feasibility && basis[row] < 0 && Math.Abs(change) > SmallestPivot)
            {
                return row;
            }

            if (change <= SmallestPivot)
            {
                continue;
            }

            var ratio = Math.Max(values[row], 0) / change;
            var margin = Tie * (1 + Math.Abs(least));
            if (leaving < 0 || ratio < least - margin || (ratio <= least + margin && Before(row, leaving)))
            {
                (leaving, least) = (row, Math.Min(least, ratio));
            }
        }

        return leaving;
    }

    private bool Before(int row, int other)
    {
        for (var column = 0; column < Rows; column++)
        {
            var (mine, its) = (inverse[row, column] * signs[column] / direction[row], inverse[other, column] * signs[column] / direction[other]);
            if (Math.Abs(mine - its) > Tie * (1 + Math.Abs(mine) + Math.Abs(its)))
            {
                return mine < its;
            }
        }

        return direction[row] > direction[other];
    }

    private void Move(int leaving)
    {
        if (basis[leaving] >= 0)
        {
            basic[basis[leaving]] = false;
        }

        basic[Entering] = true;
        basis[leaving] = Entering;
        inverse.Replace(leaving, direction);
        inverse.Apply(rightSide, values);
        stale++;
    }

    private bool Renew()
    {
        stale = 0;
        if (!inverse.Invert((row, column) => basis[column] >= 0 ? columns[(basis[column] * Rows) + row] : row == ~basis[column] ? signs[row] : 0))
        {
            return false;
        }

        inverse.Apply(rightSide, values);
        return true;
    }
}
