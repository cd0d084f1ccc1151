using StrategicAlliance.Facts;
using StrategicAlliance.Partners;

namespace StrategicAlliance.Distances;

/// <summary>The shortest way between two places over the surface of a sphere.</summary>
/// <remarks>
/// <para>2 R asin(root of h), with h = sin²(half the difference of latitude) + cos(latitude a) cos(latitude b) sin²(half the difference of longitude). The
/// haversine keeps its digits near 0, where the arc cosine of the law of cosines loses them or has no value.</para>
/// <para>The radius is always given, since sources differ: the mean radius is 6,371.0088 km, CEPII's tables rest on 6,377 km.</para>
/// <para>Pure; safe to call from any thread.</para>
/// </remarks>
public static class GreatCircleDistance
{
    /// <summary>The mean radius of the earth, (2a + b) / 3 of the GRS 80 ellipsoid, in kilometres (Moritz 2000).</summary>
    public const double MeanEarthRadiusKm = 6371.0088;

    /// <summary>Source of the formula: Sinnott 1984.</summary>
    public static Citation Citation { get; } = new("Sinnott", 1984, "Virtues of the haversine, Sky and Telescope 68(2):159");

    /// <summary>The distance of two places.</summary>
    /// <param name="latitudeA">Degrees, north positive; -90 to 90.</param>
    /// <param name="longitudeA">Degrees, east positive; -180 to 180.</param>
    /// <param name="latitudeB">Degrees, north positive; -90 to 90.</param>
    /// <param name="longitudeB">Degrees, east positive; -180 to 180.</param>
    /// <param name="radiusKm">The radius of the sphere in kilometres, above 0; of the earth: <see cref="MeanEarthRadiusKm"/>.</param>
    /// <returns>Kilometres, from exactly 0 for the same place to half the circumference.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    /// <exception cref="OverflowException">The radius is so large that the distance is more than a <see cref="double"/> can hold.</exception>
    public static double Of(double latitudeA, double longitudeA, double latitudeB, double longitudeB, double radiusKm)
    {
        Finite.Between(latitudeA, -90, 90);
        Finite.Between(longitudeA, -180, 180);
        Finite.Between(latitudeB, -90, 90);
        Finite.Between(longitudeB, -180, 180);
        Finite.Positive(radiusKm);

        // The remainder is exact, so that 180 east and 180 west are one meridian.
        var north = Math.Sin(Radians(latitudeB - latitudeA) / 2);
        var east = Math.Sin(Radians(Math.IEEERemainder(longitudeB - longitudeA, 360)) / 2);
        var h = (north * north) + (Cosine(latitudeA) * Cosine(latitudeB) * east * east);
        return Finite.Result(2 * radiusKm * Math.Atan2(Math.Sqrt(h), Math.Sqrt(Math.Max(0, 1 - h))));
    }

    /// <summary>The distance of two places.</summary>
    /// <param name="a">A place.</param>
    /// <param name="b">The other.</param>
    /// <param name="radiusKm">The radius of the sphere in kilometres, above 0; of the earth: <see cref="MeanEarthRadiusKm"/>.</param>
    /// <returns>Kilometres, from exactly 0 for the same place to half the circumference.</returns>
    /// <exception cref="ArgumentNullException">A place is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The radius is not above 0.</exception>
    /// <exception cref="OverflowException">The radius is so large that the distance is more than a <see cref="double"/> can hold.</exception>
    public static double Of(GeoLocation a, GeoLocation b, double radiusKm) =>
        Of((double)Bounds.Given(a).Latitude, (double)a.Longitude, (double)Bounds.Given(b).Latitude, (double)b.Longitude, radiusKm);

    private static double Radians(double degrees) => degrees * (Math.PI / 180);

    // At a pole every longitude is the same place; the cosine of a rounded right angle is not quite 0.
    private static double Cosine(double latitude) => Math.Abs(latitude) >= 90 ? 0 : Math.Cos(Radians(latitude));
}
