using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>A royalty, by one rate or by tiers.</summary>
public sealed record RoyaltyStep : TermStep
{
    /// <summary>A royalty, by one rate or by tiers.</summary>
    /// <param name="to">Who is paid.</param>
    /// <exception cref="ArgumentException">A text is blank, an id or money is the default value, or a number is out of its range.</exception>
    public RoyaltyStep(PartnerId to)
    {
        To = Bounds.Held(to);
    }

    internal RoyaltyStep(FactReader read)
        : base(read)
    {
        To = read.Id<PartnerId>("to");
        Rate = read.OptionalNumber("rate");
        Tiers = read.OptionalParts("tiers", static read => new TermTier(read));
        Tiering = read.OptionalChoice<Tiering>("tiering") ?? Tiering.Marginal;
        Base = read.OptionalChoice<TermBase>("on");
        Cumulative = read.OptionalChoice<TermSpan>("cumulative");
        Floor = read.OptionalNumber("floor");
        Cap = read.OptionalNumber("cap");
        Surcharges = read.OptionalParts("surcharges", static read => new TermSurcharge(read));
    }

    /// <inheritdoc/>
    public override string Kind => "royalty";

    /// <summary>Who is paid.</summary>
    public PartnerId To { get; }

    /// <summary>The rate, if there is one for all.</summary>
    public decimal? Rate { get; init; }

    /// <summary>The bands, in order.</summary>
    public ValueList<TermTier>? Tiers { get; init => field = Bounds.Each(value); }

    /// <summary>How the bands rate an amount.</summary>
    /// <value>The default is <see cref="Tiering.Marginal"/>.</value>
    public Tiering Tiering { get; init => field = Bounds.Defined(value); } = Tiering.Marginal;

    /// <summary>Of what the rate is taken.</summary>
    public TermBase? Base { get; init => field = Bounds.Defined(value); }

    /// <summary>How far the count runs on.</summary>
    public TermSpan? Cumulative { get; init => field = Bounds.Defined(value); }

    /// <summary>At least this much per span.</summary>
    public decimal? Floor { get; init; }

    /// <summary>At most this much per span.</summary>
    public decimal? Cap { get; init; }

    /// <summary>What milestones add to the rate.</summary>
    public ValueList<TermSurcharge>? Surcharges { get; init => field = Bounds.Each(value); }

    internal override void WriteMembers(FactWriter write)
    {
        write.Id("to", To);
        write.Number("rate", Rate);
        write.Parts("tiers", Tiers);
        write.Choice("tiering", Tiering == Tiering.Marginal ? null : (Tiering?)Tiering);
        write.Choice("on", Base);
        write.Choice("cumulative", Cumulative);
        write.Number("floor", Floor);
        write.Number("cap", Cap);
        write.Parts("surcharges", Surcharges);
    }
}
