using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>A committed resource was delivered.</summary>
public sealed record ResourceDelivered : AllianceFact
{
    /// <summary>A committed resource was delivered.</summary>
    /// <param name="on">The day on which it took effect.</param>
    /// <param name="resource">The resource.</param>
    /// <param name="partner">Who delivered it.</param>
    /// <exception cref="ArgumentException">A text is blank, an id or money is the default value, or a number is out of its range.</exception>
    public ResourceDelivered(PartialDate on, ResourceId resource, PartnerId partner)
        : base(on)
    {
        Resource = Bounds.Held(resource);
        Partner = Bounds.Held(partner);
    }

    internal ResourceDelivered(FactReader read)
        : base(read)
    {
        Resource = read.Id<ResourceId>("resource");
        Partner = read.Id<PartnerId>("partner");
        Due = read.OptionalDay("due");
        Amount = read.OptionalMoney("amount");
        Units = read.OptionalNumber("units");
        Means = read.OptionalChoice<ContributionKind>("kind");
    }

    /// <inheritdoc/>
    public override string Kind => "resourceDelivered";

    /// <summary>The resource.</summary>
    public ResourceId Resource { get; }

    /// <summary>Who delivered it.</summary>
    public PartnerId Partner { get; }

    /// <summary>By when it was due.</summary>
    public PartialDate? Due { get; init; }

    /// <summary>What it is worth.</summary>
    public Money? Amount { get; init => field = Bounds.Held(value); }

    /// <summary>How many units.</summary>
    public decimal? Units { get; init; }

    /// <summary>What sort of resource.</summary>
    public ContributionKind? Means { get; init => field = Bounds.Defined(value); }

    internal override void WriteMembers(FactWriter write)
    {
        write.Id("resource", Resource);
        write.Id("partner", Partner);
        write.Day("due", Due);
        write.Money("amount", Amount);
        write.Number("units", Units);
        write.Choice("kind", Means);
    }

    internal override void Refer(IReferenceCheck check)
    {
        check.Held(Resource);
        check.Acting(Partner);
    }
}
