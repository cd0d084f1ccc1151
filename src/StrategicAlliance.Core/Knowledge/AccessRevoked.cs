using StrategicAlliance.Facts;

namespace StrategicAlliance.Knowledge;

/// <summary>A partner lost access to an asset.</summary>
public sealed record AccessRevoked : AccessDecided
{
    /// <summary>A partner lost access to an asset.</summary>
    /// <param name="on">The day on which it took effect.</param>
    /// <param name="asset">The asset.</param>
    /// <param name="to">Who lost it.</param>
    /// <param name="purpose">For what.</param>
    /// <exception cref="ArgumentException">A text is blank, an id or money is the default value, or a number is out of its range.</exception>
    public AccessRevoked(PartialDate on, AssetId asset, PartnerId to, AccessPurpose purpose)
        : base(on, asset, to, purpose)
    {
    }

    internal AccessRevoked(FactReader read)
        : base(read)
    {
    }

    /// <inheritdoc/>
    public override string Kind => "accessRevoked";
}
