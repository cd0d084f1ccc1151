namespace StrategicAlliance.Games;

/// <summary>A linear program as columns to maximize over, scaled by powers of two so that no rounding is added, and the way back.</summary>
internal sealed class StandardForm
{
    private readonly LinearProgram program;
    private readonly double[] rowScales;
    private readonly double[] columnScales;
    private readonly double sign;
    private readonly double costScale;
    private readonly double sideScale;
    private readonly int[] origin;
    private readonly double[] factors;

    public StandardForm(LinearProgram program)
    {
        this.program = program;
        sign = program.Maximizes ? 1 : -1;
        (rowScales, columnScales) = (new double[program.Rows], new double[program.Variables]);
        Array.Fill(rowScales, 1);
        Array.Fill(columnScales, 1);
        for (var round = 0; round < 3; round++)
        {
            Balance();
        }

        costScale = Scale(Largest(program.Variables, variable => program.Objective[variable] * columnScales[variable]));
        sideScale = Scale(Largest(program.Rows, row => program.RightSide(row) * rowScales[row]));
        origin = [.. Enumerable.Range(0, program.Variables).SelectMany(variable => program.IsFree(variable) ? new[] { variable, variable } : [variable])];
        factors = new double[origin.Length];
        for (var column = 0; column < origin.Length; column++)
        {
            factors[column] = column > 0 && origin[column - 1] == origin[column] ? -1 : 1;
        }
    }

    public ColumnSimplex Columns()
    {
        var simplex = new ColumnSimplex([.. Enumerable.Range(0, program.Rows).Select(row => program.RightSide(row) * rowScales[row] * sideScale)]);
        var column = new double[program.Rows];
        for (var index = 0; index < origin.Length; index++)
        {
            var variable = origin[index];
            for (var row = 0; row < program.Rows; row++)
            {
                column[row] = factors[index] * program.Coefficients(row)[variable] * rowScales[row] * columnScales[variable];
            }

            simplex.Add(column, factors[index] * sign * program.Objective[variable] * columnScales[variable] * costScale);
        }

        for (var row = 0; row < program.Rows; row++)
        {
            if (program.Relation(row) != RowRelation.Equal)
            {
                Array.Clear(column);
                column[row] = program.Relation(row) == RowRelation.AtMost ? 1 : -1;
                simplex.Add(column, 0);
            }
        }

        return simplex;
    }

    public double[] Primal(ColumnSimplex simplex) => Point(simplex, simplex.Value);

    public double[] Direction(ColumnSimplex simplex)
    {
        var direction = simplex.Direction.ToArray();
        var point = Point(simplex, row => -direction[row]);
        if (simplex.Entering < origin.Length)
        {
            point[origin[simplex.Entering]] += factors[simplex.Entering] * columnScales[origin[simplex.Entering]] / sideScale;
        }

        return point;
    }

    public double[] Duals(ColumnSimplex simplex)
    {
        var duals = new double[program.Rows];
        for (var row = 0; row < program.Rows; row++)
        {
            duals[row] = sign * simplex.Prices[row] * rowScales[row] / costScale;
        }

        return duals;
    }

    public double[] Weights(ColumnSimplex simplex)
    {
        var weights = new double[program.Rows];
        for (var row = 0; row < program.Rows; row++)
        {
            weights[row] = simplex.Prices[row] * rowScales[row];
        }

        return weights;
    }

    private static double Largest(int count, Func<int, double> number)
    {
        var largest = 0.0;
        for (var i = 0; i < count; i++)
        {
            largest = Math.Max(largest, Math.Abs(number(i)));
        }

        return largest;
    }

    private static double Scale(double largest) => largest > 0 ? Math.ScaleB(1, -Math.ILogB(largest)) : 1;

    private double[] Point(ColumnSimplex simplex, Func<int, double> value)
    {
        var point = new double[program.Variables];
        for (var row = 0; row < simplex.Rows; row++)
        {
            var column = simplex.Basic(row);
            if (column >= 0 && column < origin.Length)
            {
                point[origin[column]] += factors[column] * value(row) * columnScales[origin[column]] / sideScale;
            }
        }

        return point;
    }

    private void Balance()
    {
        for (var row = 0; row < program.Rows; row++)
        {
            var of = row;
            rowScales[row] *= Scale(Largest(program.Variables, variable => program.Coefficients(of)[variable] * rowScales[of] * columnScales[variable]));
        }

        for (var variable = 0; variable < program.Variables; variable++)
        {
            var of = variable;
            columnScales[variable] *= Scale(Largest(program.Rows, row => program.Coefficients(row)[of] * rowScales[row] * columnScales[of]));
        }
    }
}
