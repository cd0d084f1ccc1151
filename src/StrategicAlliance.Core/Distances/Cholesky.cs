namespace StrategicAlliance.Distances;

/// <summary>The factor L of a symmetric matrix M = L L'; it exists if and only if M is positive definite.</summary>
internal static class Cholesky
{
    // A pivot is the part of a variance that the dimensions before it do not explain; below this share nothing is left but rounding.
    private const double LeastUnexplained = 1e-12;

    /// <summary>The lower factor; <see langword="null"/> if the matrix is singular or not positive definite.</summary>
    public static double[,]? Factor(double[,] matrix)
    {
        var size = matrix.GetLength(0);
        var lower = new double[size, size];
        for (var row = 0; row < size; row++)
        {
            for (var column = 0; column <= row; column++)
            {
                var rest = matrix[row, column];
                for (var k = 0; k < column; k++)
                {
                    rest -= lower[row, k] * lower[column, k];
                }

                if (row != column)
                {
                    lower[row, column] = rest / lower[column, column];
                }
                else if (rest > LeastUnexplained * matrix[row, row])
                {
                    lower[row, row] = Math.Sqrt(rest);
                }
                else
                {
                    return null;
                }
            }
        }

        return lower;
    }

    /// <summary>v' M^-1 v, from the factor of M.</summary>
    public static double InverseForm(double[,] lower, IReadOnlyList<double> vector)
    {
        var solved = new double[vector.Count];
        var sum = 0.0;
        for (var row = 0; row < solved.Length; row++)
        {
            var rest = vector[row];
            for (var k = 0; k < row; k++)
            {
                rest -= lower[row, k] * solved[k];
            }

            solved[row] = rest / lower[row, row];
            sum += solved[row] * solved[row];
        }

        return sum;
    }
}
