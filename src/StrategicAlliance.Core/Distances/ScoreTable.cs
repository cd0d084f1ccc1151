using StrategicAlliance.Facts;

namespace StrategicAlliance.Distances;

/// <summary>The scores of a population, from which its spread is computed.</summary>
internal sealed class ScoreTable
{
    private readonly string[] dimensions;
    private readonly ValueMap<double>[] rows;

    private ScoreTable(string[] dimensions, ValueMap<double>[] rows)
    {
        this.dimensions = dimensions;
        this.rows = rows;
    }

    public static ScoreTable Read(IEnumerable<KeyValuePair<string, ValueMap<double>>> scores)
    {
        // In the order of the names, so that the sums do not depend on the order in which the table was written.
        var members = new ValueMap<ValueMap<double>>(scores).Values.Select(row => Bounds.Given(row, nameof(scores))).ToArray();
        var named = members.SelectMany(row => row.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        foreach (var dimension in named)
        {
            var column = Column(members, dimension);
            if (column.Length < 2)
            {
                throw new ArgumentException($"The dimension '{dimension}' has a single score; a sample variance takes two.", nameof(scores));
            }

            if (column.All(score => Finite.Given(score, nameof(scores)).Equals(column[0])))
            {
                throw new ArgumentException($"All scores of the dimension '{dimension}' are equal: their variance is zero.", nameof(scores));
            }
        }

        return new(named, members);
    }

    public ReferenceSet Reference(string name)
    {
        var counts = Named(dimension => rows.Count(row => row.ContainsKey(dimension)));
        var complete = rows.Where(row => dimensions.All(row.ContainsKey)).ToArray();
        var (covariance, why) = Covariance(complete);
        return new ReferenceSet(name, Named(Variance), covariance)
        {
            Counts = counts,
            CompleteCount = complete.Length,
            NoCovarianceBecause = why,
        };
    }

    private static double Covariance(double[] first, double[] second)
    {
        var (meanFirst, meanSecond) = (first.Average(), second.Average());
        var sum = 0.0;
        for (var i = 0; i < first.Length; i++)
        {
            sum += (first[i] - meanFirst) * (second[i] - meanSecond);
        }

        return Finite.Result(sum / (first.Length - 1));
    }

    private static double[] Column(ValueMap<double>[] rows, string dimension) =>
        rows.Where(row => row.ContainsKey(dimension)).Select(row => row[dimension]).ToArray();

    private double Variance(string dimension) => Covariance(Column(rows, dimension), Column(rows, dimension));

    private (CovarianceMatrix? Covariance, string? Why) Covariance(ValueMap<double>[] complete)
    {
        if (complete.Length <= dimensions.Length)
        {
            return (null, FormattableString.Invariant(
                $"{complete.Length} members have a score in all {dimensions.Length} dimensions; a covariance that can be inverted takes {dimensions.Length + 1}."));
        }

        var columns = dimensions.Select(dimension => complete.Select(row => row[dimension]).ToArray()).ToArray();
        var matrix = columns.Select(row => columns.Select(column => Covariance(row, column)).ToValueList()).ToValueList();
        try
        {
            return (new CovarianceMatrix(dimensions.ToValueList(), matrix), null);
        }
        catch (ArgumentException)
        {
            return (null, "The covariance matrix is singular: the scores of one dimension follow from those of the others.");
        }
    }

    private ValueMap<T> Named<T>(Func<string, T> of) => new(dimensions.Select(dimension => KeyValuePair.Create(dimension, of(dimension))));
}
