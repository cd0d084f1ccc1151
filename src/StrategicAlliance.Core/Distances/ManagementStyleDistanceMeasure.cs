using StrategicAlliance.Facts;
using StrategicAlliance.Partners;

namespace StrategicAlliance.Distances;

/// <summary>How far the competing-values profiles of two partners lie apart: clan, adhocracy, market, hierarchy.</summary>
/// <remarks>Reads <c>partnerProfiled.managementStyle</c>. The Euclidean gap in points, from 0 to 141.42; symmetric. Immutable; safe to share between threads.</remarks>
public sealed class ManagementStyleDistanceMeasure : IDistanceMeasure
{
    /// <inheritdoc/>
    public string Name => "competing-values gap";

    /// <inheritdoc/>
    public DistanceKind Kind => DistanceKind.Managerial;

    /// <inheritdoc/>
    public string Unit => "points";

    /// <inheritdoc/>
    public bool IsDirected => false;

    /// <inheritdoc/>
    public string? Reference => null;

    /// <inheritdoc/>
    public Citation Citation => CompetingValuesGap.Citation;

    /// <inheritdoc/>
    public Measurement Measure(Roster roster, Partner from, Partner to) =>
        StatedPair.Profiled(from, to, "management style", profile => profile.ManagementStyle, (a, b, because) =>
            new Measurement.Measured(
                CompetingValuesGap.Of(StatedPair.Numbers(a), StatedPair.Numbers(b)).Euclidean,
                Unit,
                because,
                "root of the sum of squared differences over clan, adhocracy, market, hierarchy",
                Citation));
}
