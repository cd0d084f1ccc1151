namespace StrategicAlliance.Games;

/// <summary>Checks results of a linear program against the program itself; what is wrong is said, nothing if all holds.</summary>
internal sealed class LinearProgramAudit(LinearProgram program)
{
    private const double Allowed = 1e-8;

    private double Sense => program.Maximizes ? 1 : -1;

    /// <summary>The point satisfies all rows and signs.</summary>
    public string? Primal(ReadOnlySpan<double> point)
    {
        for (var variable = 0; variable < program.Variables; variable++)
        {
            if (!program.IsFree(variable) && point[variable] < -Allowed * (1 + TableScan.Largest(point)))
            {
                return FormattableString.Invariant($"Variable {variable} is {point[variable]}.");
            }
        }

        for (var row = 0; row < program.Rows; row++)
        {
            var (sum, size) = Sum(program.Coefficients(row), point);
            var over = sum - program.RightSide(row);
            if (Breaks(program.Relation(row), over, Allowed * (1 + size + Math.Abs(program.RightSide(row)))))
            {
                return FormattableString.Invariant($"Row {row} is off by {over}.");
            }
        }

        return null;
    }

    /// <summary>The duals have the signs of their rows and pay for every variable.</summary>
    public string? Duals(ReadOnlySpan<double> duals)
    {
        for (var row = 0; row < program.Rows; row++)
        {
            var dual = Sense * duals[row];
            var slack = Allowed * (1 + TableScan.Largest(duals));
            if ((program.Relation(row) == RowRelation.AtMost && dual < -slack) || (program.Relation(row) == RowRelation.AtLeast && dual > slack))
            {
                return FormattableString.Invariant($"Row {row} has the dual {duals[row]}.");
            }
        }

        for (var variable = 0; variable < program.Variables; variable++)
        {
            var (sum, size) = Paid(variable, duals);
            var missing = Sense * (program.Objective[variable] - sum);
            var slack = Allowed * (1 + size + Math.Abs(program.Objective[variable]));
            if (missing > slack || (program.IsFree(variable) && missing < -slack))
            {
                return FormattableString.Invariant($"Variable {variable} could improve by {missing}.");
            }
        }

        return null;
    }

    /// <summary>The point is worth what the duals pay for it (which is complementary slackness).</summary>
    public string? Gap(ReadOnlySpan<double> point, ReadOnlySpan<double> duals)
    {
        var (worth, size) = Sum(program.Objective, point);
        var (paid, paidSize) = (0.0, 0.0);
        for (var row = 0; row < program.Rows; row++)
        {
            paid += duals[row] * program.RightSide(row);
            paidSize += Math.Abs(duals[row] * program.RightSide(row));
        }

        return Math.Abs(worth - paid) <= Allowed * (1 + size + paidSize) ? null : FormattableString.Invariant($"The point is worth {worth}, the duals say {paid}.");
    }

    /// <summary>Rows weighted so ask for less than nothing.</summary>
    public string? Contradiction(ReadOnlySpan<double> weights)
    {
        var (largest, sides) = (TableScan.Largest(weights), 0.0);
        for (var row = 0; row < program.Rows; row++)
        {
            sides += weights[row] * program.RightSide(row);
            if ((program.Relation(row) == RowRelation.AtMost && weights[row] < -Allowed * largest) || (program.Relation(row) == RowRelation.AtLeast && weights[row] > Allowed * largest))
            {
                return FormattableString.Invariant($"Row {row} has the weight {weights[row]}.");
            }
        }

        for (var variable = 0; variable < program.Variables; variable++)
        {
            var (sum, size) = Paid(variable, weights);
            if (sum < -Allowed * size || (program.IsFree(variable) && sum > Allowed * size))
            {
                return FormattableString.Invariant($"Variable {variable} weakens the contradiction by {sum}.");
            }
        }

        return sides < 0 ? null : FormattableString.Invariant($"The rows together leave {sides}.");
    }

    /// <summary>The direction keeps all rows and improves.</summary>
    public string? Endless(ReadOnlySpan<double> direction)
    {
        for (var variable = 0; variable < program.Variables; variable++)
        {
            if (!program.IsFree(variable) && direction[variable] < -Allowed * TableScan.Largest(direction))
            {
                return FormattableString.Invariant($"Variable {variable} changes by {direction[variable]}.");
            }
        }

        for (var row = 0; row < program.Rows; row++)
        {
            var (sum, size) = Sum(program.Coefficients(row), direction);
            if (Breaks(program.Relation(row), sum, Allowed * size))
            {
                return FormattableString.Invariant($"Row {row} changes by {sum}.");
            }
        }

        return Sense * BasisInverse.Dot(program.Objective, direction) > 0 ? null : "The direction does not improve.";
    }

    private static bool Breaks(RowRelation relation, double over, double slack) => relation switch
    {
        RowRelation.AtMost => over > slack,
        RowRelation.AtLeast => over < -slack,
        _ => Math.Abs(over) > slack,
    };

    private static (double Sum, double Size) Sum(ReadOnlySpan<double> left, ReadOnlySpan<double> right)
    {
        var (sum, size) = (0.0, 0.0);
        for (var i = 0; i < left.Length; i++)
        {
            sum += left[i] * right[i];
            size += Math.Abs(left[i] * right[i]);
        }

        return (sum, size);
    }

    private (double Sum, double Size) Paid(int variable, ReadOnlySpan<double> duals)
    {
        var (sum, size) = (0.0, 0.0);
        for (var row = 0; row < program.Rows; row++)
        {
            sum += duals[row] * program.Coefficients(row)[variable];
            size += Math.Abs(duals[row] * program.Coefficients(row)[variable]);
        }

        return (sum, size);
    }
}
