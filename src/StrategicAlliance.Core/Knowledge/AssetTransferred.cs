using StrategicAlliance.Facts;

namespace StrategicAlliance.Knowledge;

/// <summary>A knowledge asset, or rights in it, changed hands.</summary>
public sealed record AssetTransferred : AllianceFact
{
    /// <summary>A knowledge asset, or rights in it, changed hands.</summary>
    /// <param name="on">The day on which it took effect.</param>
    /// <param name="asset">The asset.</param>
    /// <param name="to">The new owners or licensees.</param>
    /// <exception cref="ArgumentException">A text is blank, an id or money is the default value, or a number is out of its range.</exception>
    public AssetTransferred(PartialDate on, AssetId asset, ValueList<PartnerId> to)
        : base(on)
    {
        Asset = Bounds.Held(asset);
        To = Bounds.Given(to);
    }

    internal AssetTransferred(FactReader read)
        : base(read)
    {
        Asset = read.Id<AssetId>("asset");
        To = read.Ids<PartnerId>("to");
        Agreement = read.OptionalId<AgreementId>("agreement");
        Scope = read.OptionalChoice<TransferScope>("scope");
    }

    /// <inheritdoc/>
    public override string Kind => "assetTransferred";

    /// <summary>The asset.</summary>
    public AssetId Asset { get; }

    /// <summary>The new owners or licensees.</summary>
    public ValueList<PartnerId> To { get; }

    /// <summary>Under which agreement.</summary>
    public AgreementId? Agreement { get; init => field = Bounds.Held(value); }

    /// <summary>What was transferred.</summary>
    public TransferScope? Scope { get; init => field = Bounds.Defined(value); }

    internal override void WriteMembers(FactWriter write)
    {
        write.Id("asset", Asset);
        write.Ids("to", To);
        write.Id("agreement", Agreement);
        write.Choice("scope", Scope);
    }

    internal override void Refer(IReferenceCheck check)
    {
        check.Held(Asset);
        check.Known(To);
        check.Held(Agreement);
    }
}
