using StrategicAlliance.Facts;

namespace StrategicAlliance.Partners;

/// <summary>A point on the earth.</summary>
public sealed record GeoLocation : IFactPart
{
    /// <summary>A point on the earth.</summary>
    /// <param name="latitude">Latitude in degrees, north positive. -90 to 90.</param>
    /// <param name="longitude">Longitude in degrees, east positive. -180 to 180.</param>
    /// <exception cref="ArgumentException">A text is blank, an id or money is the default value, or a number is out of its range.</exception>
    public GeoLocation(decimal latitude, decimal longitude)
    {
        Latitude = latitude is >= -90 and <= 90 ? latitude : throw Bounds.Outside(latitude, "a number from -90 to 90", nameof(latitude));
        Longitude = longitude is >= -180 and <= 180 ? longitude : throw Bounds.Outside(longitude, "a number from -180 to 180", nameof(longitude));
    }

    internal GeoLocation(FactReader read)
    {
        Latitude = read.Between("lat", -90, 90);
        Longitude = read.Between("lon", -180, 180);
    }

    /// <summary>Latitude in degrees, north positive.</summary>
    /// <value>-90 to 90.</value>
    public decimal Latitude { get; }

    /// <summary>Longitude in degrees, east positive.</summary>
    /// <value>-180 to 180.</value>
    public decimal Longitude { get; }

    void IFactPart.Write(FactWriter write)
    {
        write.Number("lat", Latitude);
        write.Number("lon", Longitude);
    }
}
