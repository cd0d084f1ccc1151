using StrategicAlliance.Facts;
using StrategicAlliance.Partners;

namespace StrategicAlliance.Distances;

/// <summary>How differently two partners spread their patents, or projects, over technology classes.</summary>
/// <remarks>Reads <c>partnerProfiled.technologyVector</c>; a class that a partner does not name counts 0 there. From 0 to 1, symmetric. Immutable; safe to share between threads.</remarks>
public sealed class TechnologicalDistanceMeasure : IDistanceMeasure
{
    private readonly TechnologicalDistanceForm form;

    /// <summary>Jaffe's form.</summary>
    public TechnologicalDistanceMeasure()
        : this(TechnologicalDistanceForm.Jaffe)
    {
    }

    /// <summary>One form.</summary>
    /// <param name="form">The form.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such form.</exception>
    public TechnologicalDistanceMeasure(TechnologicalDistanceForm form) => this.form = Bounds.Defined(form);

    /// <inheritdoc/>
    public string Name => IsJaffe ? "Jaffe technological distance" : "min-complement technological distance";

    /// <inheritdoc/>
    public DistanceKind Kind => DistanceKind.Knowledge;

    /// <inheritdoc/>
    public string Unit => "1";

    /// <inheritdoc/>
    public bool IsDirected => false;

    /// <inheritdoc/>
    public string? Reference => null;

    /// <inheritdoc/>
    public Citation Citation => IsJaffe ? TechnologicalProximity.Citation : TechnologicalProximity.MinComplementCitation;

    private bool IsJaffe => form == TechnologicalDistanceForm.Jaffe;

    /// <inheritdoc/>
    public Measurement Measure(Roster roster, Partner from, Partner to) =>
        StatedPair.Profiled(from, to, "technology vector", profile => profile.TechnologyVector, Between);

    private Measurement Between(ValueMap<decimal> a, ValueMap<decimal> b, ValueList<FactId> because)
    {
        if (a.Values.Concat(b.Values).Any(count => count < 0))
        {
            return new Measurement.NotMeasured("A technology vector has a negative count.", ["partnerProfiled"]);
        }

        var figures = TechnologicalProximity.Of(StatedPair.Numbers(a), StatedPair.Numbers(b));
        return (IsJaffe ? figures.JaffeDistance : figures.MinComplementDistance) is { } distance
            ? new Measurement.Measured(distance, Unit, because, IsJaffe ? "1 - cosine of the counts by technology class" : "1 - sum of min(share of a, share of b) over technology classes", Citation)
            : new Measurement.NotMeasured("A technology vector has no counts: a distance is not defined.", ["partnerProfiled"]);
    }
}
