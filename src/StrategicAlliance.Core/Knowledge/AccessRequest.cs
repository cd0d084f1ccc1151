using StrategicAlliance.Facts;

namespace StrategicAlliance.Knowledge;

/// <summary>A partner asks for access to a knowledge asset.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record AccessRequest
{
    /// <summary>A request without a need.</summary>
    /// <param name="asset">The asset.</param>
    /// <param name="partner">Who asks.</param>
    /// <param name="purpose">For what.</param>
    /// <param name="day">The day for which it is asked.</param>
    /// <exception cref="ArgumentException">An id is the default value, or there is no such purpose.</exception>
    public AccessRequest(AssetId asset, PartnerId partner, AccessPurpose purpose, DateOnly day)
    {
        Asset = Bounds.Held(asset);
        Partner = Bounds.Held(partner);
        Purpose = Bounds.Defined(purpose);
        Day = day;
    }

    /// <summary>The asset.</summary>
    public AssetId Asset { get; }

    /// <summary>Who asks.</summary>
    public PartnerId Partner { get; }

    /// <summary>For what.</summary>
    public AccessPurpose Purpose { get; }

    /// <summary>The day for which it is asked.</summary>
    public DateOnly Day { get; }

    /// <summary>The need that was shown. A need for an asset is a need for what went into it.</summary>
    /// <value>The default is <see langword="null"/>: none was shown.</value>
    public AccessNeed? Need { get; init => field = Bounds.Defined(value); }
}
