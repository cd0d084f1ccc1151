using StrategicAlliance.Facts;

namespace StrategicAlliance.Governance;

/// <summary>A share of a market was measured.</summary>
public sealed record MarketShareMeasured : AllianceFact
{
    /// <summary>A share of a market was measured.</summary>
    /// <param name="on">The day on which it took effect.</param>
    /// <param name="market">The market.</param>
    /// <param name="share">The share. A fraction from 0 to 1.</param>
    /// <exception cref="ArgumentException">A text is blank, an id or money is the default value, or a number is out of its range.</exception>
    public MarketShareMeasured(PartialDate on, string market, decimal share)
        : base(on)
    {
        Market = Bounds.Written(market);
        Share = Bounds.Share(share);
    }

    internal MarketShareMeasured(FactReader read)
        : base(read)
    {
        Market = read.Text("market");
        Share = read.Share("share");
        Partner = read.OptionalId<PartnerId>("partner");
        Competitors = read.OptionalFlag("competitors");
        Period = read.OptionalPeriod("period");
    }

    /// <inheritdoc/>
    public override string Kind => "marketShareMeasured";

    /// <summary>The market.</summary>
    public string Market { get; }

    /// <summary>The share.</summary>
    /// <value>A fraction from 0 to 1.</value>
    public decimal Share { get; }

    /// <summary>Whose share.</summary>
    /// <value>Not stated: the combined share.</value>
    public PartnerId? Partner { get; init => field = Bounds.Held(value); }

    /// <summary>Whether the partners compete in this market.</summary>
    public bool? Competitors { get; init; }

    /// <summary>The period measured.</summary>
    public Period? Period { get; init; }

    internal override void WriteMembers(FactWriter write)
    {
        write.Text("market", Market);
        write.Number("share", Share);
        write.Id("partner", Partner);
        write.Flag("competitors", Competitors);
        write.Period("period", Period);
    }

    internal override void Refer(IReferenceCheck check)
    {
        check.Known(Partner);
    }
}
