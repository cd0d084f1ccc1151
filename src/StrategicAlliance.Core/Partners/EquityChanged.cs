using StrategicAlliance.Facts;

namespace StrategicAlliance.Partners;

/// <summary>A partner now holds another share than before.</summary>
/// <remarks>A sale between partners is two facts, the seller's first.</remarks>
public sealed record EquityChanged : AllianceFact
{
    /// <summary>A partner now holds another share than before.</summary>
    /// <param name="on">The day on which it took effect.</param>
    /// <param name="partner">The holder.</param>
    /// <param name="equity">The share it holds from now on. A fraction from 0 to 1.</param>
    /// <exception cref="ArgumentException">A text is blank, an id or money is the default value, or a number is out of its range.</exception>
    public EquityChanged(PartialDate on, PartnerId partner, decimal equity)
        : base(on)
    {
        Partner = Bounds.Held(partner);
        Equity = Bounds.Share(equity);
    }

    internal EquityChanged(FactReader read)
        : base(read)
    {
        Partner = read.Id<PartnerId>("partner");
        Equity = read.Share("equity");
        In = read.OptionalId<PartnerId>("in");
        Votes = read.OptionalShare("votes");
        Reason = read.OptionalText("reason");
    }

    /// <inheritdoc/>
    public override string Kind => "equityChanged";

    /// <summary>The holder.</summary>
    public PartnerId Partner { get; }

    /// <summary>The share it holds from now on.</summary>
    /// <value>A fraction from 0 to 1.</value>
    public decimal Equity { get; }

    /// <summary>The partner whose shares are held.</summary>
    /// <value>Not stated: the joint entity.</value>
    public PartnerId? In { get; init => field = Bounds.Held(value); }

    /// <summary>The votes that may be cast with it.</summary>
    /// <value>A fraction from 0 to 1; not stated, the votes follow the equity.</value>
    public decimal? Votes { get; init => field = Bounds.Share(value); }

    /// <summary>Why.</summary>
    public string? Reason { get; init => field = Bounds.WellFormed(value); }

    internal override void WriteMembers(FactWriter write)
    {
        write.Id("partner", Partner);
        write.Number("equity", Equity);
        write.Id("in", In);
        write.Number("votes", Votes);
        write.Text("reason", Reason);
    }

    internal override void Refer(IReferenceCheck check)
    {
        check.Known(Partner);
        check.Known(In);
    }
}
