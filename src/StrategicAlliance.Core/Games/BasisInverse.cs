namespace StrategicAlliance.Games;

/// <summary>The explicit inverse of a small square basis, kept up to date column by column.</summary>
internal sealed class BasisInverse(int rows)
{
    private readonly double[] inverse = new double[rows * rows];
    private readonly double[] matrix = new double[rows * rows];

    public double this[int row, int column] => inverse[(row * rows) + column];

    public void SetDiagonal(ReadOnlySpan<double> diagonal)
    {
        Array.Clear(inverse);
        for (var row = 0; row < rows; row++)
        {
            inverse[(row * rows) + row] = diagonal[row];
        }
    }

    /// <summary>The basis times this is the vector.</summary>
    public void Apply(ReadOnlySpan<double> vector, Span<double> result)
    {
        for (var row = 0; row < rows; row++)
        {
            result[row] = Dot(inverse.AsSpan(row * rows, rows), vector);
        }
    }

    /// <summary>Adds the product of a row vector and the inverse.</summary>
    public void AddApplyLeft(ReadOnlySpan<double> vector, Span<double> result)
    {
        for (var row = 0; row < rows; row++)
        {
            var factor = vector[row];
            if (factor != 0)
            {
                var line = inverse.AsSpan(row * rows, rows);
                for (var column = 0; column < rows; column++)
                {
                    result[column] += factor * line[column];
                }
            }
        }
    }

    /// <summary>Replaces the basic column of a row; <paramref name="direction"/> is the new column in terms of the basis.</summary>
    public void Replace(int leaving, ReadOnlySpan<double> direction)
    {
        var pivot = inverse.AsSpan(leaving * rows, rows);
        for (var column = 0; column < rows; column++)
        {
            pivot[column] /= direction[leaving];
        }

        for (var row = 0; row < rows; row++)
        {
            var factor = direction[row];
            if (row != leaving && factor != 0)
            {
                var line = inverse.AsSpan(row * rows, rows);
                for (var column = 0; column < rows; column++)
                {
                    line[column] -= factor * pivot[column];
                }
            }
        }
    }

    /// <summary>Inverts anew, by Gauss and Jordan with row exchanges; the entry of a row and a basic column is asked for.</summary>
    /// <returns><see langword="false"/> if the basis is singular to working accuracy.</returns>
    public bool Invert(Func<int, int, double> entry)
    {
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < rows; column++)
            {
                matrix[(row * rows) + column] = entry(row, column);
                inverse[(row * rows) + column] = row == column ? 1 : 0;
            }
        }

        for (var step = 0; step < rows; step++)
        {
            var best = step;
            for (var row = step + 1; row < rows; row++)
            {
                best = Math.Abs(matrix[(row * rows) + step]) > Math.Abs(matrix[(best * rows) + step]) ? row : best;
            }

            var pivot = matrix[(best * rows) + step];
            if (Math.Abs(pivot) < 1e-11)
            {
                return false;
            }

            Exchange(matrix, step, best);
            Exchange(inverse, step, best);
            Eliminate(step, pivot);
        }

        return true;
    }

    public static double Dot(ReadOnlySpan<double> left, ReadOnlySpan<double> right)
    {
        var sum = 0.0;
        for (var i = 0; i < left.Length; i++)
        {
            sum += left[i] * right[i];
        }

        return sum;
    }

    private void Eliminate(int step, double pivot)
    {
        for (var column = 0; column < rows; column++)
        {
            matrix[(step * rows) + column] /= pivot;
            inverse[(step * rows) + column] /= pivot;
        }

        for (var row = 0; row < rows; row++)
        {
            var factor = matrix[(row * rows) + step];
            if (row == step || factor == 0)
            {
                continue;
            }

            for (var column = 0; column < rows; column++)
            {
                matrix[(row * rows) + column] -= factor * matrix[(step * rows) + column];
                inverse[(row * rows) + column] -= factor * inverse[(step * rows) + column];
            }
        }
    }

    private void Exchange(double[] of, int first, int second)
    {
        for (var column = 0; column < rows && first != second; column++)
        {
            (of[(first * rows) + column], of[(second * rows) + column]) = (of[(second * rows) + column], of[(first * rows) + column]);
        }
    }
}
