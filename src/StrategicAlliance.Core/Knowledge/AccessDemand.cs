using StrategicAlliance.Facts;

namespace StrategicAlliance.Knowledge;

/// <summary>A partner wants to have or to learn an asset, e.g. by an item of its learning agenda.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record AccessDemand
{
    /// <summary>A demand.</summary>
    /// <param name="partner">Who wants it.</param>
    /// <param name="asset">The asset.</param>
    /// <param name="because">The fact that says so.</param>
    /// <exception cref="ArgumentException">An id is the default value.</exception>
    public AccessDemand(PartnerId partner, AssetId asset, FactId because)
    {
        Partner = Bounds.Held(partner);
        Asset = Bounds.Held(asset);
        Because = Bounds.Held(because);
    }

    /// <summary>Who wants it.</summary>
    public PartnerId Partner { get; }

    /// <summary>The asset.</summary>
    public AssetId Asset { get; }

    /// <summary>The fact that says so.</summary>
    public FactId Because { get; }
}
