using StrategicAlliance.Facts;

namespace StrategicAlliance.Distances;

/// <summary>The named population whose spread is the yardstick of a cultural distance.</summary>
/// <remarks>
/// <para>The same two countries are farther apart against a narrow population than against a wide one, so an index says nothing without its reference
/// set. This library ships none: scores and variances come from the user.</para>
/// <para>Immutable; safe to share between threads.</para>
/// </remarks>
public sealed record ReferenceSet
{
    /// <summary>A reference set of which the variances are known.</summary>
    /// <param name="name">What population, which edition of the scores, and who was left out.</param>
    /// <param name="variances">The sample variance (divisor n - 1) of the scores, by dimension; in squared points, each above 0.</param>
    /// <exception cref="ArgumentException">The name is blank, no variance is given, or one is zero, negative or not finite.</exception>
    public ReferenceSet(string name, ValueMap<double> variances)
        : this(name, variances, null)
    {
    }

    /// <summary>A reference set of which the variances and the covariance are known.</summary>
    /// <param name="name">What population, which edition of the scores, and who was left out.</param>
    /// <param name="variances">The sample variance (divisor n - 1) of the scores, by dimension; in squared points, each above 0.</param>
    /// <param name="covariance">How the dimensions vary together; <see langword="null"/> if not known, and then there is no Mahalanobis distance.</param>
    /// <exception cref="ArgumentException">The name is blank, no variance is given, or one is zero, negative or not finite.</exception>
    public ReferenceSet(string name, ValueMap<double> variances, CovarianceMatrix? covariance)
    {
        Name = Bounds.Written(name);
        Variances = Bounds.Given(variances);
        Covariance = covariance;
        NoCovarianceBecause = covariance is null ? $"The covariance of the reference set '{name}' is not stated." : null;
        DimensionNames.Checked(variances.Keys.ToValueList(), nameof(variances));
        foreach (var (dimension, variance) in variances)
        {
            if (!double.IsFinite(variance) || variance <= 0)
            {
                throw new ArgumentException(FormattableString.Invariant($"The variance of '{dimension}' is {variance}; expected a finite number above 0."), nameof(variances));
            }
        }
    }

    /// <summary>What population, which edition of the scores, and who was left out.</summary>
    public string Name { get; }

    /// <summary>The sample variance by dimension, in squared points.</summary>
    public ValueMap<double> Variances { get; }

    /// <summary>How the dimensions vary together; <see langword="null"/> if not known.</summary>
    public CovarianceMatrix? Covariance { get; }

    /// <summary>Why there is no covariance; <see langword="null"/> if there is one.</summary>
    public string? NoCovarianceBecause { get; internal init; }

    /// <summary>How many members of the population have a score, by dimension; <see langword="null"/> if not stated.</summary>
    public ValueMap<int>? Counts { get; internal init; }

    /// <summary>How many members have a score in every dimension, on which the covariance rests; <see langword="null"/> if not stated.</summary>
    public int? CompleteCount { get; internal init; }

    /// <summary>A reference set computed from a table of scores.</summary>
    /// <remarks>
    /// <para>A variance takes every member that has a score in that dimension, whatever else it lacks; so the dimensions may rest on different
    /// numbers of members, which <see cref="Counts"/> tells. The covariance takes only the members that have a score in every dimension
    /// (<see cref="CompleteCount"/>): made of unequal rows it need not be positive definite. It is <see langword="null"/>, and
    /// <see cref="NoCovarianceBecause"/> says why, where those members are too few or the dimensions determine each other. A score that is missing is
    /// absent from the table; it is never read as 0.</para>
    /// <para>Groups and regions that stand beside their countries in published tables are to be left out by the caller.</para>
    /// </remarks>
    /// <param name="name">What population, which edition of the scores, and who was left out.</param>
    /// <param name="scores">The scores by dimension of each member of the population, by its name.</param>
    /// <returns>The reference set.</returns>
    /// <exception cref="ArgumentException">The name is blank, a member is given twice, a score is not finite, or a dimension has fewer than two scores
    /// or only equal ones.</exception>
    public static ReferenceSet OfScores(string name, IEnumerable<KeyValuePair<string, ValueMap<double>>> scores) =>
        ScoreTable.Read(scores).Reference(Bounds.Written(name));
}
