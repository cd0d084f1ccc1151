using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>A benefit was realized.</summary>
public sealed record BenefitRealized : AllianceFact
{
    /// <summary>A benefit was realized.</summary>
    /// <param name="on">The day on which it took effect.</param>
    /// <param name="benefit">The benefit.</param>
    /// <param name="amount">How much; a refund is negative.</param>
    /// <param name="sharing">Whose it is.</param>
    /// <exception cref="ArgumentException">A text is blank, an id or money is the default value, or a number is out of its range.</exception>
    public BenefitRealized(PartialDate on, BenefitId benefit, Money amount, BenefitKind sharing)
        : base(on)
    {
        Benefit = Bounds.Held(benefit);
        Amount = Bounds.Held(amount);
        Sharing = Bounds.Defined(sharing);
    }

    internal BenefitRealized(FactReader read)
        : base(read)
    {
        Benefit = read.Id<BenefitId>("benefit");
        Amount = read.Money("amount");
        Sharing = read.Choice<BenefitKind>("kind");
        Partner = read.OptionalId<PartnerId>("partner");
        Pool = read.OptionalId<PoolId>("pool");
        Period = read.OptionalPeriod("period");
    }

    /// <inheritdoc/>
    public override string Kind => "benefitRealized";

    /// <summary>The benefit.</summary>
    public BenefitId Benefit { get; }

    /// <summary>How much; a refund is negative.</summary>
    public Money Amount { get; }

    /// <summary>Whose it is.</summary>
    public BenefitKind Sharing { get; }

    /// <summary>Whose private benefit.</summary>
    public PartnerId? Partner { get; init => field = Bounds.Held(value); }

    /// <summary>The pool it goes into.</summary>
    public PoolId? Pool { get; init => field = Bounds.Held(value); }

    /// <summary>The period it belongs to.</summary>
    public Period? Period { get; init; }

    internal override void WriteMembers(FactWriter write)
    {
        write.Id("benefit", Benefit);
        write.Money("amount", Amount);
        write.Choice("kind", (BenefitKind?)Sharing);
        write.Id("partner", Partner);
        write.Id("pool", Pool);
        write.Period("period", Period);
    }

    internal override void Refer(IReferenceCheck check)
    {
        check.Known(Partner);
    }
}
