using StrategicAlliance.Facts;

namespace StrategicAlliance.Trust;

/// <summary>A safeguard against opportunism was agreed.</summary>
public sealed record SafeguardAgreed : AllianceFact
{
    /// <summary>A safeguard against opportunism was agreed.</summary>
    /// <param name="on">The day on which it took effect.</param>
    /// <param name="safeguard">The safeguard.</param>
    /// <param name="by">Who is guarded.</param>
    /// <exception cref="ArgumentException">A text is blank, an id or money is the default value, or a number is out of its range.</exception>
    public SafeguardAgreed(PartialDate on, SafeguardId safeguard, PartnerId by)
        : base(on)
    {
        Safeguard = Bounds.Held(safeguard);
        By = Bounds.Held(by);
    }

    internal SafeguardAgreed(FactReader read)
        : base(read)
    {
        Safeguard = read.Id<SafeguardId>("safeguard");
        By = read.Id<PartnerId>("by");
        Detection = read.OptionalShare("detection");
        Penalty = read.OptionalMoney("penalty");
        Temptation = read.OptionalMoney("temptation");
        Means = read.OptionalChoice<SafeguardKind>("kind");
    }

    /// <inheritdoc/>
    public override string Kind => "safeguardAgreed";

    /// <summary>The safeguard.</summary>
    public SafeguardId Safeguard { get; }

    /// <summary>Who is guarded.</summary>
    public PartnerId By { get; }

    /// <summary>The probability that a breach is found.</summary>
    /// <value>A fraction from 0 to 1.</value>
    public decimal? Detection { get; init => field = Bounds.Share(value); }

    /// <summary>What a found breach costs.</summary>
    public Money? Penalty { get; init => field = Bounds.Held(value); }

    /// <summary>What a breach would gain.</summary>
    public Money? Temptation { get; init => field = Bounds.Held(value); }

    /// <summary>What sort of safeguard.</summary>
    public SafeguardKind? Means { get; init => field = Bounds.Defined(value); }

    internal override void WriteMembers(FactWriter write)
    {
        write.Id("safeguard", Safeguard);
        write.Id("by", By);
        write.Number("detection", Detection);
        write.Money("penalty", Penalty);
        write.Money("temptation", Temptation);
        write.Choice("kind", Means);
    }

    internal override void Refer(IReferenceCheck check)
    {
        check.Acting(By);
    }
}
