using StrategicAlliance.Facts;

namespace StrategicAlliance.Agreements;

/// <summary>Partners signed an agreement.</summary>
public sealed record AgreementSigned : AllianceFact
{
    /// <summary>Partners signed an agreement.</summary>
    /// <param name="on">The day on which it took effect.</param>
    /// <param name="agreement">The agreement.</param>
    /// <param name="tier">Its layer.</param>
    /// <param name="parties">The parties.</param>
    /// <exception cref="ArgumentException">A text is blank, an id or money is the default value, or a number is out of its range.</exception>
    public AgreementSigned(PartialDate on, AgreementId agreement, AgreementTier tier, ValueList<PartnerId> parties)
        : base(on)
    {
        Agreement = Bounds.Held(agreement);
        Tier = Bounds.Defined(tier);
        Parties = Bounds.Given(parties);
    }

    internal AgreementSigned(FactReader read)
        : base(read)
    {
        Agreement = read.Id<AgreementId>("agreement");
        Tier = read.Choice<AgreementTier>("tier");
        Parties = read.Ids<PartnerId>("parties");
        Title = read.OptionalText("title");
        Under = read.OptionalId<AgreementId>("under");
        Effective = read.OptionalDay("effective");
        Expires = read.OptionalDay("expires");
        Clauses = read.OptionalPart("clauses", static read => new AgreementClauses(read));
    }

    /// <inheritdoc/>
    public override string Kind => "agreementSigned";

    /// <summary>The agreement.</summary>
    public AgreementId Agreement { get; }

    /// <summary>Its layer.</summary>
    public AgreementTier Tier { get; }

    /// <summary>The parties.</summary>
    public ValueList<PartnerId> Parties { get; }

    /// <summary>Its title.</summary>
    public string? Title { get; init => field = Bounds.WellFormed(value); }

    /// <summary>The agreement it stands under.</summary>
    public AgreementId? Under { get; init => field = Bounds.Held(value); }

    /// <summary>The day from which it runs.</summary>
    /// <value>Not stated: the day of signing.</value>
    public PartialDate? Effective { get; init; }

    /// <summary>The day on which it ends.</summary>
    /// <value>Not stated: no end is known.</value>
    public PartialDate? Expires { get; init; }

    /// <summary>What it says.</summary>
    public AgreementClauses? Clauses { get; init; }

    internal override void WriteMembers(FactWriter write)
    {
        write.Id("agreement", Agreement);
        write.Choice("tier", (AgreementTier?)Tier);
        write.Ids("parties", Parties);
        write.Text("title", Title);
        write.Id("under", Under);
        write.Day("effective", Effective);
        write.Day("expires", Expires);
        write.Part("clauses", Clauses);
    }

    internal override void Refer(IReferenceCheck check)
    {
        check.Signing(Parties);
        check.Known(Clauses?.NonCompete);
        foreach (var duty in Clauses?.TransferDuties ?? [])
        {
            check.Known(duty.By);
            check.Known(duty.To);
        }

        foreach (var risk in Clauses?.RiskSharing ?? [])
        {
            check.Known(risk.Partner);
        }
    }
}
