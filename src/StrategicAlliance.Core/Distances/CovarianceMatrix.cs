using StrategicAlliance.Facts;

namespace StrategicAlliance.Distances;

/// <summary>How the scores of a reference set vary together, dimension by dimension.</summary>
/// <remarks>Symmetric and positive definite, checked when it is made. Immutable; safe to share between threads.</remarks>
public sealed record CovarianceMatrix
{
    private readonly ValueList<ValueList<double>> rows;

    /// <summary>A covariance matrix.</summary>
    /// <param name="dimensions">The dimensions, in the order of rows and columns; each once.</param>
    /// <param name="rows">The rows, each as long as the list of dimensions; in squared points of the scores.</param>
    /// <exception cref="ArgumentException">The matrix is not square in the dimensions, holds a number that is not finite, is not symmetric,
    /// or is singular or otherwise not positive definite, so that it has no inverse to measure with.</exception>
    public CovarianceMatrix(ValueList<string> dimensions, ValueList<ValueList<double>> rows)
    {
        Dimensions = DimensionNames.Checked(dimensions);
        this.rows = Bounds.Given(rows);
        if (rows.Count != dimensions.Count || rows.Any(row => row.Count != dimensions.Count))
        {
            throw new ArgumentException(FormattableString.Invariant($"Expected {dimensions.Count} rows of {dimensions.Count} numbers."), nameof(rows));
        }

        for (var i = 0; i < rows.Count; i++)
        {
            for (var j = 0; j < rows.Count; j++)
            {
                Finite.Given(rows[i][j], nameof(rows));
                if (!rows[i][j].Equals(rows[j][i]))
                {
                    throw new ArgumentException($"The covariance of '{dimensions[i]}' and '{dimensions[j]}' is given with two values.", nameof(rows));
                }
            }
        }

        if (Cholesky.Factor(Of(dimensions)) is null)
        {
            throw new ArgumentException("The covariance matrix is singular or not positive definite.", nameof(rows));
        }
    }

    /// <summary>The dimensions, in the order of rows and columns.</summary>
    public ValueList<string> Dimensions { get; }

    /// <summary>The covariance of two dimensions; of one with itself, its variance.</summary>
    /// <param name="first">A dimension.</param>
    /// <param name="second">A dimension.</param>
    /// <returns>In squared points of the scores, or <see langword="null"/> if a dimension is not in the matrix.</returns>
    public double? Between(string first, string second) =>
        Index(first) is var i and >= 0 && Index(second) is var j and >= 0 ? rows[i][j] : null;

    /// <summary>Whether all of these dimensions are in the matrix.</summary>
    internal bool Holds(IEnumerable<string> dimensions) => dimensions.All(dimension => Index(dimension) >= 0);

    /// <summary>v' S^-1 v over some of the dimensions, all of which are in the matrix.</summary>
    internal double InverseForm(IReadOnlyList<string> dimensions, IReadOnlyList<double> vector) =>
        Cholesky.InverseForm(Cholesky.Factor(Of(dimensions))!, vector);

    private double[,] Of(IReadOnlyList<string> dimensions)
    {
        var at = dimensions.Select(Index).ToArray();
        var part = new double[at.Length, at.Length];
        for (var i = 0; i < at.Length; i++)
        {
            for (var j = 0; j < at.Length; j++)
            {
                part[i, j] = rows[at[i]][at[j]];
            }
        }

        return part;
    }

    private int Index(string dimension)
    {
        for (var i = 0; i < Dimensions.Count; i++)
        {
            if (string.Equals(Dimensions[i], dimension, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }
}
