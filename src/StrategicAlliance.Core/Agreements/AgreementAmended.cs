using StrategicAlliance.Facts;

namespace StrategicAlliance.Agreements;

/// <summary>An agreement was changed.</summary>
public sealed record AgreementAmended : AllianceFact
{
    /// <summary>An agreement was changed.</summary>
    /// <param name="on">The day on which it took effect.</param>
    /// <param name="agreement">The agreement.</param>
    /// <exception cref="ArgumentException">A text is blank, an id or money is the default value, or a number is out of its range.</exception>
    public AgreementAmended(PartialDate on, AgreementId agreement)
        : base(on)
    {
        Agreement = Bounds.Held(agreement);
    }

    internal AgreementAmended(FactReader read)
        : base(read)
    {
        Agreement = read.Id<AgreementId>("agreement");
        Clauses = read.OptionalPart("clauses", static read => new AgreementClauses(read));
        Expires = read.OptionalDay("expires");
        Title = read.OptionalText("title");
    }

    /// <inheritdoc/>
    public override string Kind => "agreementAmended";

    /// <summary>The agreement.</summary>
    public AgreementId Agreement { get; }

    /// <summary>The clauses that change; the others stay.</summary>
    public AgreementClauses? Clauses { get; init; }

    /// <summary>The new day on which it ends.</summary>
    public PartialDate? Expires { get; init; }

    /// <summary>The title of the amendment.</summary>
    public string? Title { get; init => field = Bounds.WellFormed(value); }

    internal override void WriteMembers(FactWriter write)
    {
        write.Id("agreement", Agreement);
        write.Part("clauses", Clauses);
        write.Day("expires", Expires);
        write.Text("title", Title);
    }

    internal override void Refer(IReferenceCheck check)
    {
        check.Held(Agreement);
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
