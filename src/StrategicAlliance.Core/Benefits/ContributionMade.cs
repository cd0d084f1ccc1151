using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>A partner contributed something to the alliance.</summary>
public sealed record ContributionMade : AllianceFact
{
    /// <summary>A partner contributed something to the alliance.</summary>
    /// <param name="on">The day on which it took effect.</param>
    /// <param name="partner">Who contributed.</param>
    /// <param name="means">What sort of contribution.</param>
    /// <exception cref="ArgumentException">A text is blank, an id or money is the default value, or a number is out of its range.</exception>
    public ContributionMade(PartialDate on, PartnerId partner, ContributionKind means)
        : base(on)
    {
        Partner = Bounds.Held(partner);
        Means = Bounds.Defined(means);
    }

    internal ContributionMade(FactReader read)
        : base(read)
    {
        Partner = read.Id<PartnerId>("partner");
        Means = read.Choice<ContributionKind>("kind");
        Amount = read.OptionalMoney("amount");
        Units = read.OptionalNumber("units");
        Asset = read.OptionalId<AssetId>("asset");
        To = read.OptionalId<PartnerId>("to");
        Period = read.OptionalPeriod("period");
    }

    /// <inheritdoc/>
    public override string Kind => "contributionMade";

    /// <summary>Who contributed.</summary>
    public PartnerId Partner { get; }

    /// <summary>What sort of contribution.</summary>
    public ContributionKind Means { get; }

    /// <summary>What it is worth.</summary>
    public Money? Amount { get; init => field = Bounds.Held(value); }

    /// <summary>How many units of it.</summary>
    public decimal? Units { get; init; }

    /// <summary>The knowledge asset contributed.</summary>
    public AssetId? Asset { get; init => field = Bounds.Held(value); }

    /// <summary>Whom a knowledge donor taught.</summary>
    public PartnerId? To { get; init => field = Bounds.Held(value); }

    /// <summary>The period it belongs to.</summary>
    public Period? Period { get; init; }

    internal override void WriteMembers(FactWriter write)
    {
        write.Id("partner", Partner);
        write.Choice("kind", (ContributionKind?)Means);
        write.Money("amount", Amount);
        write.Number("units", Units);
        write.Id("asset", Asset);
        write.Id("to", To);
        write.Period("period", Period);
    }

    internal override void Refer(IReferenceCheck check)
    {
        check.Acting(Partner);
        check.Held(Asset);
        check.Known(To);
    }
}
