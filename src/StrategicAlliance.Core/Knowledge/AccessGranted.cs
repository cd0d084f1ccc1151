using StrategicAlliance.Facts;

namespace StrategicAlliance.Knowledge;

/// <summary>A partner was given access to an asset.</summary>
public sealed record AccessGranted : AccessDecided
{
    /// <summary>A partner was given access to an asset.</summary>
    /// <param name="on">The day on which it took effect.</param>
    /// <param name="asset">The asset.</param>
    /// <param name="to">Who asked.</param>
    /// <param name="purpose">For what.</param>
    /// <exception cref="ArgumentException">A text is blank, an id or money is the default value, or a number is out of its range.</exception>
    public AccessGranted(PartialDate on, AssetId asset, PartnerId to, AccessPurpose purpose)
        : base(on, asset, to, purpose)
    {
    }

    internal AccessGranted(FactReader read)
        : base(read)
    {
    }

    /// <inheritdoc/>
    public override string Kind => "accessGranted";
}
