using StrategicAlliance.Facts;

namespace StrategicAlliance.Knowledge;

/// <summary>A partner lost access to an asset.</summary>
public sealed record AccessRevoked : AllianceFact
{
    /// <summary>A partner lost access to an asset.</summary>
    /// <param name="on">The day on which it took effect.</param>
    /// <param name="asset">The asset.</param>
    /// <param name="to">Who lost it.</param>
    /// <param name="purpose">For what.</param>
    /// <exception cref="ArgumentException">A text is blank, an id or money is the default value, or a number is out of its range.</exception>
    public AccessRevoked(PartialDate on, AssetId asset, PartnerId to, AccessPurpose purpose)
        : base(on)
    {
        Asset = Bounds.Held(asset);
        To = Bounds.Held(to);
        Purpose = Bounds.Defined(purpose);
    }

    internal AccessRevoked(FactReader read)
        : base(read)
    {
        Asset = read.Id<AssetId>("asset");
        To = read.Id<PartnerId>("to");
        Purpose = read.Choice<AccessPurpose>("purpose");
        Scope = read.OptionalChoice<AccessScope>("scope");
        Reason = read.OptionalText("reason");
        Until = read.OptionalDay("until");
    }

    /// <inheritdoc/>
    public override string Kind => "accessRevoked";

    /// <summary>The asset.</summary>
    public AssetId Asset { get; }

    /// <summary>Who lost it.</summary>
    public PartnerId To { get; }

    /// <summary>For what.</summary>
    public AccessPurpose Purpose { get; }

    /// <summary>How far.</summary>
    public AccessScope? Scope { get; init => field = Bounds.Defined(value); }

    /// <summary>Why.</summary>
    public string? Reason { get; init => field = Bounds.WellFormed(value); }

    /// <summary>Until when.</summary>
    public PartialDate? Until { get; init; }

    internal override void WriteMembers(FactWriter write)
    {
        write.Id("asset", Asset);
        write.Id("to", To);
        write.Choice("purpose", (AccessPurpose?)Purpose);
        write.Choice("scope", Scope);
        write.Text("reason", Reason);
        write.Day("until", Until);
    }

    internal override void Refer(IReferenceCheck check)
    {
        check.Held(Asset);
        check.Known(To);
    }
}
