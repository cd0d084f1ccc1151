using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>A pool was settled for a period, which it closes.</summary>
public sealed record SettlementMade : AllianceFact
{
    /// <summary>A pool was settled for a period, which it closes.</summary>
    /// <param name="on">The day on which it took effect.</param>
    /// <param name="settlement">The settlement.</param>
    /// <param name="period">The period.</param>
    /// <param name="shares">Who got what.</param>
    /// <exception cref="ArgumentException">A text is blank, an id or money is the default value, or a number is out of its range.</exception>
    public SettlementMade(PartialDate on, SettlementId settlement, Period period, ValueList<SettlementShare> shares)
        : base(on)
    {
        Settlement = Bounds.Held(settlement);
        Period = period;
        Shares = Bounds.Given(shares);
    }

    internal SettlementMade(FactReader read)
        : base(read)
    {
        Settlement = read.Id<SettlementId>("settlement");
        Period = read.Period("period");
        Shares = read.Parts("shares", static read => new SettlementShare(read));
        Pool = read.OptionalId<PoolId>("pool");
        Terms = read.OptionalId<TermsId>("terms");
    }

    /// <inheritdoc/>
    public override string Kind => "settlementMade";

    /// <summary>The settlement.</summary>
    public SettlementId Settlement { get; }

    /// <summary>The period.</summary>
    public Period Period { get; }

    /// <summary>Who got what.</summary>
    public ValueList<SettlementShare> Shares { get; }

    /// <summary>The pool.</summary>
    public PoolId? Pool { get; init => field = Bounds.Held(value); }

    /// <summary>The terms it follows.</summary>
    public TermsId? Terms { get; init => field = Bounds.Held(value); }

    internal override void WriteMembers(FactWriter write)
    {
        write.Id("settlement", Settlement);
        write.Period("period", Period);
        write.Parts("shares", Shares);
        write.Id("pool", Pool);
        write.Id("terms", Terms);
    }

    internal override void Refer(IReferenceCheck check)
    {
        foreach (var share in Shares)
        {
            check.Known(share.Partner);
        }
        check.Held(Terms);
    }
}
