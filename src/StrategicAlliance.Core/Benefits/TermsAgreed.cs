using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>Partners agreed how money moves, in a form that computes.</summary>
/// <remarks>A change is a new version: the same terms with a later <see cref="From"/>.</remarks>
public sealed record TermsAgreed : AllianceFact
{
    /// <summary>Partners agreed how money moves, in a form that computes.</summary>
    /// <param name="on">The day on which it took effect.</param>
    /// <param name="terms">The terms.</param>
    /// <param name="agreement">The agreement they belong to.</param>
    /// <param name="from">The day from which this version holds.</param>
    /// <exception cref="ArgumentException">A text is blank, an id or money is the default value, or a number is out of its range.</exception>
    public TermsAgreed(PartialDate on, TermsId terms, AgreementId agreement, PartialDate from)
        : base(on)
    {
        Terms = Bounds.Held(terms);
        Agreement = Bounds.Held(agreement);
        From = from;
    }

    internal TermsAgreed(FactReader read)
        : base(read)
    {
        Terms = read.Id<TermsId>("terms");
        Agreement = read.Id<AgreementId>("agreement");
        From = read.Day("from");
        Until = read.OptionalDay("until");
        Pool = read.OptionalId<PoolId>("pool");
        Currency = read.OptionalCurrency("currency");
        Period = read.OptionalChoice<SettlementPeriod>("period");
        Rounding = read.OptionalPart("rounding", static read => new TermRounding(read));
        Rates = read.OptionalParts("rates", static read => new TermRate(read));
        Steps = read.OptionalParts("steps", TermStep.Read);
    }

    /// <inheritdoc/>
    public override string Kind => "termsAgreed";

    /// <summary>The terms.</summary>
    public TermsId Terms { get; }

    /// <summary>The agreement they belong to.</summary>
    public AgreementId Agreement { get; }

    /// <summary>The day from which this version holds.</summary>
    public PartialDate From { get; }

    /// <summary>The last day on which it holds.</summary>
    public PartialDate? Until { get; init; }

    /// <summary>The pool they divide.</summary>
    public PoolId? Pool { get; init => field = Bounds.Held(value); }

    /// <summary>The currency they are in.</summary>
    public Currency? Currency { get; init => field = Bounds.Held(value); }

    /// <summary>How long a period is.</summary>
    public SettlementPeriod? Period { get; init => field = Bounds.Defined(value); }

    /// <summary>How parts are rounded.</summary>
    public TermRounding? Rounding { get; init; }

    /// <summary>Rates of exchange.</summary>
    public ValueList<TermRate>? Rates { get; init => field = Bounds.Each(value); }

    /// <summary>The steps, in order.</summary>
    public ValueList<TermStep>? Steps { get; init => field = Bounds.Each(value); }

    internal override void WriteMembers(FactWriter write)
    {
        write.Id("terms", Terms);
        write.Id("agreement", Agreement);
        write.Day("from", From);
        write.Day("until", Until);
        write.Id("pool", Pool);
        write.Currency("currency", Currency);
        write.Choice("period", Period);
        write.Part("rounding", Rounding);
        write.Parts("rates", Rates);
        write.Parts("steps", Steps);
    }

    internal override void Refer(IReferenceCheck check)
    {
        check.Held(Agreement);
        foreach (var (at, partner) in TermPartners.Of(this))
        {
            check.PartyOf(Agreement, partner, Terms, at);
        }
    }
}
