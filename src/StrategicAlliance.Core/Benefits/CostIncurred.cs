using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>A cost was incurred.</summary>
public sealed record CostIncurred : AllianceFact
{
    /// <summary>A cost was incurred.</summary>
    /// <param name="on">The day on which it took effect.</param>
    /// <param name="cost">The cost.</param>
    /// <param name="amount">How much; a credit is negative.</param>
    /// <exception cref="ArgumentException">A text is blank, an id or money is the default value, or a number is out of its range.</exception>
    public CostIncurred(PartialDate on, CostId cost, Money amount)
        : base(on)
    {
        Cost = Bounds.Held(cost);
        Amount = Bounds.Held(amount);
    }

    internal CostIncurred(FactReader read)
        : base(read)
    {
        Cost = read.Id<CostId>("cost");
        Amount = read.Money("amount");
        Partner = read.OptionalId<PartnerId>("partner");
        Pool = read.OptionalId<PoolId>("pool");
        Period = read.OptionalPeriod("period");
    }

    /// <inheritdoc/>
    public override string Kind => "costIncurred";

    /// <summary>The cost.</summary>
    public CostId Cost { get; }

    /// <summary>How much; a credit is negative.</summary>
    public Money Amount { get; }

    /// <summary>Who bore it.</summary>
    public PartnerId? Partner { get; init => field = Bounds.Held(value); }

    /// <summary>The pool it is charged to.</summary>
    public PoolId? Pool { get; init => field = Bounds.Held(value); }

    /// <summary>The period it belongs to.</summary>
    public Period? Period { get; init; }

    internal override void WriteMembers(FactWriter write)
    {
        write.Id("cost", Cost);
        write.Money("amount", Amount);
        write.Id("partner", Partner);
        write.Id("pool", Pool);
        write.Period("period", Period);
    }

    internal override void Refer(IReferenceCheck check)
    {
        check.Known(Partner);
    }
}
