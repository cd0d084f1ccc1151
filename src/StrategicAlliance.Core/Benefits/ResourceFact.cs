using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>A partner committed or delivered a resource.</summary>
public abstract record ResourceFact : AllianceFact
{
    private protected ResourceFact(PartialDate on, ResourceId resource, PartnerId partner)
        : base(on)
    {
        Resource = Bounds.Held(resource);
        Partner = Bounds.Held(partner);
    }

    private protected ResourceFact(FactReader read)
        : base(read)
    {
        Resource = read.Id<ResourceId>("resource");
        Partner = read.Id<PartnerId>("partner");
        Due = read.OptionalDay("due");
        Amount = read.OptionalMoney("amount");
        Units = read.OptionalNumber("units");
        Means = read.OptionalChoice<ContributionKind>("kind");
    }

    /// <summary>The resource.</summary>
    public ResourceId Resource { get; }

    /// <summary>Who committed or delivered it.</summary>
    public PartnerId Partner { get; }

    /// <summary>By when it is due.</summary>
    public PartialDate? Due { get; init; }

    /// <summary>What it is worth.</summary>
    public Money? Amount { get; init => field = Bounds.Held(value); }

    /// <summary>How many units.</summary>
    public decimal? Units { get; init; }

    /// <summary>What sort of resource.</summary>
    public ContributionKind? Means { get; init => field = Bounds.Defined(value); }

    internal sealed override void WriteMembers(FactWriter write)
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
        check.Acting(Partner);
    }
}
