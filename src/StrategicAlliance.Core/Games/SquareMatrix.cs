namespace StrategicAlliance.Games;

/// <summary>Small dense matrices of floating numbers.</summary>
internal static class SquareMatrix
{
    /// <summary>The inverse by Gauss and Jordan with row pivots; <see langword="null"/> if there is none.</summary>
    public static double[,]? Inverse(double[,] matrix)
    {
        var n = matrix.GetLength(0);
        var rest = (double[,])matrix.Clone();
        var inverse = new double[n, n];
        var largest = 0.0;
        for (var i = 0; i < n; i++)
        {
            inverse[i, i] = 1;
            for (var j = 0; j < n; j++)
            {
                largest = Math.Max(largest, Math.Abs(rest[i, j]));
            }
        }

        for (var column = 0; column < n; column++)
        {
            var pivot = column;
            for (var row = column + 1; row < n; row++)
            {
                pivot = Math.Abs(rest[row, column]) > Math.Abs(rest[pivot, column]) ? row : pivot;
            }

            if (Math.Abs(rest[pivot, column]) <= 1e-12 * largest)
            {
                return null;
            }

            Eliminate(rest, inverse, column, pivot);
        }

        return inverse;
    }

    /// <summary>A matrix times a column.</summary>
    public static double[] Times(double[,] matrix, double[] column)
    {
        var result = new double[column.Length];
        for (var i = 0; i < result.Length; i++)
        {
            var sum = 0.0;
            for (var j = 0; j < column.Length; j++)
            {
                sum += matrix[i, j] * column[j];
            }

            result[i] = sum;
        }

        return result;
    }

    private static void Eliminate(double[,] rest, double[,] inverse, int column, int pivot)
    {
        var n = rest.GetLength(0);
        var factor = 1 / rest[pivot, column];
        for (var j = 0; j < n; j++)
        {
            (rest[column, j], rest[pivot, j]) = (rest[pivot, j], rest[column, j]);
            (inverse[column, j], inverse[pivot, j]) = (inverse[pivot, j], inverse[column, j]);
            rest[column, j] *= factor;
            inverse[column, j] *= factor;
        }

        for (var row = 0; row < n; row++)
        {
            var times = rest[row, column];
            if (row == column || times == 0)
            {
                continue;
            }

            for (var j = 0; j < n; j++)
            {
                rest[row, j] -= times * rest[column, j];
                inverse[row, j] -= times * inverse[column, j];
            }
        }
    }
}
