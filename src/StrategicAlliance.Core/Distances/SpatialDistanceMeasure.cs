using StrategicAlliance.Facts;
using StrategicAlliance.Partners;

namespace StrategicAlliance.Distances;

/// <summary>Kilometres between the seats of two partners over the surface of a sphere.</summary>
/// <remarks>Reads <c>partnerJoined.location</c>. Symmetric. Immutable; safe to share between threads.</remarks>
public sealed class SpatialDistanceMeasure : IDistanceMeasure
{
    private readonly double radiusKm;

    /// <summary>The measure with the mean radius of the earth, <see cref="GreatCircleDistance.MeanEarthRadiusKm"/>.</summary>
    public SpatialDistanceMeasure()
        : this(GreatCircleDistance.MeanEarthRadiusKm)
    {
    }

    /// <summary>The measure with this radius.</summary>
    /// <param name="radiusKm">The radius of the sphere in kilometres, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The radius is not above 0.</exception>
    public SpatialDistanceMeasure(double radiusKm) => this.radiusKm = Finite.Positive(radiusKm);

    /// <inheritdoc/>
    public string Name => "great-circle distance";

    /// <inheritdoc/>
    public DistanceKind Kind => DistanceKind.Spatial;

    /// <inheritdoc/>
    public string Unit => "km";

    /// <inheritdoc/>
    public bool IsDirected => false;

    /// <inheritdoc/>
    public string Reference => FormattableString.Invariant($"sphere of radius {radiusKm} km");

    /// <inheritdoc/>
    public Citation Citation => GreatCircleDistance.Citation;

    /// <inheritdoc/>
    public Measurement Measure(Roster roster, Partner from, Partner to) =>
        StatedPair.Joined(from, to, "location", joined => joined.Location, (a, b, because) =>
            new Measurement.Measured(GreatCircleDistance.Of(a, b, radiusKm), Unit, because, $"haversine on a {Reference}", Citation));
}
