using StrategicAlliance.Facts;

namespace StrategicAlliance.Knowledge;

/// <summary>It was decided whether a partner may use a knowledge asset.</summary>
public abstract record AccessDecided : AllianceFact
{
    private protected AccessDecided(PartialDate on, AssetId asset, PartnerId to, AccessPurpose purpose)
        : base(on)
    {
        Asset = Bounds.Held(asset);
        To = Bounds.Held(to);
        Purpose = Bounds.Defined(purpose);
    }

    private protected AccessDecided(FactReader read)
        : base(read)
    {
        Asset = read.Id<AssetId>("asset");
        To = read.Id<PartnerId>("to");
        Purpose = read.Choice<AccessPurpose>("purpose");
        Scope = read.OptionalChoice<AccessScope>("scope");
        Reason = read.OptionalText("reason");
        Until = read.OptionalDay("until");
    }

    /// <summary>The asset.</summary>
    public AssetId Asset { get; }

    /// <summary>Who asked.</summary>
    public PartnerId To { get; }

    /// <summary>For what.</summary>
    public AccessPurpose Purpose { get; }

    /// <summary>How far.</summary>
    public AccessScope? Scope { get; init => field = Bounds.Defined(value); }

    /// <summary>Why.</summary>
    public string? Reason { get; init => field = Bounds.WellFormed(value); }

    /// <summary>Until when.</summary>
    public PartialDate? Until { get; init; }

    internal sealed override void WriteMembers(FactWriter write)
    {
        write.Id("asset", Asset);
        write.Id("to", To);
        write.Choice("purpose", (AccessPurpose?)Purpose);
        write.Choice("scope", Scope);
        write.Text("reason", Reason);
        write.Day("until", Until);
    }

    internal sealed override void Refer(IReferenceCheck check)
    {
        check.Held(Asset);
        check.Known(To);
    }
}
