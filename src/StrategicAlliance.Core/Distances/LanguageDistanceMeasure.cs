using StrategicAlliance.Facts;
using StrategicAlliance.Partners;

namespace StrategicAlliance.Distances;

/// <summary>How few of their working languages two partners share.</summary>
/// <remarks>Reads <c>partnerProfiled.languages</c>. 1 less the languages in common over the languages of either, from 0 to 1; symmetric. Names are compared to the letter. Immutable; safe to
/// share between threads.</remarks>
public sealed class LanguageDistanceMeasure : IDistanceMeasure
{
    /// <inheritdoc/>
    public string Name => "language distance";

    /// <inheritdoc/>
    public DistanceKind Kind => DistanceKind.Cultural;

    /// <inheritdoc/>
    public string Unit => "1";

    /// <inheritdoc/>
    public bool IsDirected => false;

    /// <inheritdoc/>
    public string? Reference => null;

    /// <inheritdoc/>
    public Citation Citation => Jaccard.Citation;

    /// <inheritdoc/>
    public Measurement Measure(Roster roster, Partner from, Partner to) =>
        StatedPair.Profiled(from, to, "list of languages", profile => profile.Languages, (a, b, because) => Jaccard.Distance(a, b, because, "languages"));
}
