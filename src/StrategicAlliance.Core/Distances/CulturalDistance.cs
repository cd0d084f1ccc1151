using StrategicAlliance.Facts;

namespace StrategicAlliance.Distances;

/// <summary>How far apart two countries are in their cultural scores, measured by the spread of a reference set.</summary>
/// <remarks>
/// <para>With d the difference of the scores, V the sample variances and S the covariance of the reference set, over k dimensions: Kogut-Singh
/// index = (1/k) sum d²/V, a squared distance; rooted = its root; standardized Euclidean = root of sum d²/V; Mahalanobis = root of d' S^-1 d, equal to
/// the standardized Euclidean one where the dimensions do not covary. All are symmetric, 0 at equal scores, without upper bound.</para>
/// <para>A dimension that one side or the reference set lacks leaves no figure at all: a missing score is not 0, and an index over fewer dimensions is another index.</para>
/// <para>Pure; safe to call from any thread.</para>
/// </remarks>
public static class CulturalDistance
{
    /// <summary>Source of the index: Kogut and Singh 1988.</summary>
    public static Citation Citation { get; } = new("Kogut & Singh", 1988, "The effect of national culture on the choice of entry mode, J Int Bus Stud 19:411-432");

    /// <summary>Source of the rooted form: Konara and Mohr 2019.</summary>
    public static Citation RootedCitation { get; } = new("Konara & Mohr", 2019, "Why we should stop using the Kogut and Singh index, Manage Int Rev 59:335-354");

    /// <summary>Source of the Mahalanobis form: Kandogan 2012.</summary>
    public static Citation MahalanobisCitation { get; } = new(
        "Kandogan", 2012, "An improvement to Kogut and Singh measure of cultural distance considering the relationship among different dimensions of culture, Res Int Bus Finance 26:196-203");

    /// <summary>Measures in all dimensions of the reference set.</summary>
    /// <param name="a">The scores of one country, by dimension.</param>
    /// <param name="b">The scores of the other, by dimension.</param>
    /// <param name="reference">The population by whose spread is measured.</param>
    /// <returns>The distance in each form, or the dimensions that are missing.</returns>
    /// <exception cref="ArgumentException">A score is not finite.</exception>
    /// <exception cref="OverflowException">A figure is larger than a <see cref="double"/> can hold.</exception>
    public static CulturalDistanceFigures Of(ValueMap<double> a, ValueMap<double> b, ReferenceSet reference) =>
        Of(a, b, reference, Bounds.Given(reference).Variances.Keys.ToValueList());

    /// <summary>Measures in some dimensions.</summary>
    /// <param name="a">The scores of one country, by dimension.</param>
    /// <param name="b">The scores of the other, by dimension.</param>
    /// <param name="reference">The population by whose spread is measured.</param>
    /// <param name="dimensions">The dimensions, each once, at least one.</param>
    /// <returns>The distance in each form, or the dimensions that are missing.</returns>
    /// <exception cref="ArgumentException">A score is not finite, or the dimensions are none or name one twice.</exception>
    /// <exception cref="OverflowException">A figure is larger than a <see cref="double"/> can hold.</exception>
    public static CulturalDistanceFigures Of(ValueMap<double> a, ValueMap<double> b, ReferenceSet reference, ValueList<string> dimensions)
    {
        Bounds.Given(a);
        Bounds.Given(b);
        Bounds.Given(reference);
        DimensionNames.Checked(dimensions);
        var missing = dimensions.Where(dimension => !a.ContainsKey(dimension) || !b.ContainsKey(dimension) || !reference.Variances.ContainsKey(dimension)).ToValueList();
        if (missing.Count > 0)
        {
            return new CulturalDistanceFigures(reference.Name, dimensions, missing);
        }

        var differences = dimensions.Select(dimension => Finite.Given(a[dimension], nameof(a)) - Finite.Given(b[dimension], nameof(b))).ToArray();
        var sum = 0.0;
        for (var i = 0; i < differences.Length; i++)
        {
            sum += differences[i] * differences[i] / reference.Variances[dimensions[i]];
        }

        var (mahalanobis, why) = Mahalanobis(reference, dimensions, differences);
        return new CulturalDistanceFigures(reference.Name, dimensions, missing)
        {
            KogutSingh = Finite.Result(sum) / dimensions.Count,
            Rooted = Math.Sqrt(sum / dimensions.Count),
            StandardizedEuclidean = Math.Sqrt(sum),
            Mahalanobis = mahalanobis,
            NoMahalanobisBecause = why,
        };
    }

    /// <summary>Where a form is published.</summary>
    /// <param name="form">The form.</param>
    /// <returns>The source.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such form.</exception>
    public static Citation CitationOf(CulturalDistanceForm form) => Bounds.Defined(form) switch
    {
        CulturalDistanceForm.KogutSinghRooted => RootedCitation,
        CulturalDistanceForm.StandardizedEuclidean => RootedCitation,
        CulturalDistanceForm.Mahalanobis => MahalanobisCitation,
        _ => Citation,
    };

    private static (double? Figure, string? Why) Mahalanobis(ReferenceSet reference, ValueList<string> dimensions, double[] differences) =>
        reference.Covariance is not { } covariance ? (null, reference.NoCovarianceBecause)
        : !covariance.Holds(dimensions) ? (null, $"The covariance of the reference set '{reference.Name}' lacks {string.Join(", ", dimensions.Where(dimension => !covariance.Holds([dimension])))}.")
        : (Finite.Result(Math.Sqrt(covariance.InverseForm(dimensions, differences))), null);
}
