using StrategicAlliance.Facts;
using StrategicAlliance.Partners;

namespace StrategicAlliance.Distances;

/// <summary>Cultural distance from the scores that partners state of their culture, by the spread of a reference set that the user gives.</summary>
/// <remarks>Reads <c>partnerProfiled.culture</c>. Without a reference set it is not measured and says so. Symmetric. Immutable; safe to share between threads.</remarks>
public sealed class CulturalDistanceMeasure : IDistanceMeasure
{
    private readonly ReferenceSet? reference;
    private readonly ValueList<string> dimensions;
    private readonly CulturalDistanceForm form;

    /// <summary>The measure without a reference set: it says of every pair that one is needed.</summary>
    public CulturalDistanceMeasure() => (dimensions, form) = ([], CulturalDistanceForm.KogutSinghRooted);

    /// <summary>The measure in all dimensions of a reference set.</summary>
    /// <param name="reference">The population by whose spread is measured.</param>
    /// <param name="form">The form.</param>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/> or there is no such form.</exception>
    public CulturalDistanceMeasure(ReferenceSet reference, CulturalDistanceForm form)
        : this(reference, form, Bounds.Given(reference).Variances.Keys.ToValueList())
    {
    }

    /// <summary>The measure in some dimensions of a reference set.</summary>
    /// <param name="reference">The population by whose spread is measured.</param>
    /// <param name="form">The form.</param>
    /// <param name="dimensions">The dimensions, each once, at least one.</param>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/>, there is no such form, or the dimensions are none or name one twice.</exception>
    public CulturalDistanceMeasure(ReferenceSet reference, CulturalDistanceForm form, ValueList<string> dimensions)
    {
        this.reference = Bounds.Given(reference);
        this.form = Bounds.Defined(form);
        this.dimensions = DimensionNames.Checked(dimensions);
    }

    /// <inheritdoc/>
    public string Name => form switch
    {
        CulturalDistanceForm.KogutSinghSquared => "Kogut-Singh index (squared)",
        CulturalDistanceForm.KogutSinghRooted => "Kogut-Singh distance (rooted)",
        CulturalDistanceForm.StandardizedEuclidean => "standardized Euclidean cultural distance",
        _ => "Mahalanobis cultural distance",
    };

    /// <inheritdoc/>
    public DistanceKind Kind => DistanceKind.Cultural;

    /// <inheritdoc/>
    public string Unit => form == CulturalDistanceForm.KogutSinghSquared ? "squared standard deviations" : "standard deviations";

    /// <inheritdoc/>
    public bool IsDirected => false;

    /// <inheritdoc/>
    public string? Reference => reference?.Name;

    /// <inheritdoc/>
    public Citation Citation => CulturalDistance.CitationOf(form);

    private string Formula => form switch
    {
        CulturalDistanceForm.KogutSinghSquared => "(1/k) * sum of (a - b)^2 / variance",
        CulturalDistanceForm.KogutSinghRooted => "root of (1/k) * sum of (a - b)^2 / variance",
        CulturalDistanceForm.StandardizedEuclidean => "root of the sum of (a - b)^2 / variance",
        _ => "root of (a - b)' * inverse covariance * (a - b)",
    };

    /// <inheritdoc/>
    public Measurement Measure(Roster roster, Partner from, Partner to) => reference is null
        ? new Measurement.NotMeasured("No reference set is given, by whose variances the scores are measured.", [])
        : StatedPair.Profiled(from, to, "culture", profile => profile.Culture, (a, b, because) => Between(from.Id, StatedPair.Numbers(a), to.Id, StatedPair.Numbers(b), because));

    private Measurement Between(PartnerId from, ValueMap<double> a, PartnerId to, ValueMap<double> b, ValueList<FactId> because)
    {
        var figures = CulturalDistance.Of(a, b, reference!, dimensions);
        return figures.In(form) is { } figure
            ? new Measurement.Measured(figure, Unit, because, $"{Formula}, over {string.Join(", ", dimensions)}; reference set: {Reference}", Citation)
            : figures.MissingDimensions.Count == 0 ? new Measurement.NotMeasured(figures.NoMahalanobisBecause!, [])
            : new Measurement.NotMeasured(Missing(from, a, to, b), ["partnerProfiled"]);
    }

    private string Missing(PartnerId from, ValueMap<double> a, PartnerId to, ValueMap<double> b)
    {
        (string Who, Func<string, bool> Has)[] sides = [(from.Value, a.ContainsKey), (to.Value, b.ContainsKey), ($"the reference set '{Reference}'", reference!.Variances.ContainsKey)];
        var lacking = sides
            .Select(side => (side.Who, Missing: dimensions.Where(dimension => !side.Has(dimension)).ToArray()))
            .Where(side => side.Missing.Length > 0)
            .Select(side => $"{string.Join(", ", side.Missing)} of {side.Who}");
        return $"Scores are missing: {string.Join("; ", lacking)}.";
    }
}
