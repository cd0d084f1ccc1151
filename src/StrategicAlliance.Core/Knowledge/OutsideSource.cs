using StrategicAlliance.Facts;

namespace StrategicAlliance.Knowledge;

/// <summary>A source outside the alliance, and what came from it.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record OutsideSource
{
    internal OutsideSource(string? name, ValueList<AssetId> assets, ValueList<FactId> because)
    {
        Name = name;
        Assets = assets;
        Because = because;
    }

    /// <summary>Its name: society, supplier, customer, literature; <see langword="null"/> for inflows whose source nobody named.</summary>
    public string? Name { get; }

    /// <summary>What came from it, by id.</summary>
    public ValueList<AssetId> Assets { get; }

    /// <summary>The facts that say so, in order.</summary>
    public ValueList<FactId> Because { get; }
}
