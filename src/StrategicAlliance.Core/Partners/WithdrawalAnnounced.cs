using StrategicAlliance.Facts;

namespace StrategicAlliance.Partners;

/// <summary>A partner gave notice. It is still in.</summary>
public sealed record WithdrawalAnnounced : AllianceFact
{
    /// <summary>A partner gave notice. It is still in.</summary>
    /// <param name="on">The day on which it took effect.</param>
    /// <param name="partner">Who gave notice.</param>
    /// <exception cref="ArgumentException">A text is blank, an id or money is the default value, or a number is out of its range.</exception>
    public WithdrawalAnnounced(PartialDate on, PartnerId partner)
        : base(on)
    {
        Partner = Bounds.Held(partner);
    }

    internal WithdrawalAnnounced(FactReader read)
        : base(read)
    {
        Partner = read.Id<PartnerId>("partner");
        Reason = read.OptionalText("reason");
        TakesEffect = read.OptionalDay("takesEffect");
        Agreement = read.OptionalId<AgreementId>("agreement");
    }

    /// <inheritdoc/>
    public override string Kind => "withdrawalAnnounced";

    /// <summary>Who gave notice.</summary>
    public PartnerId Partner { get; }

    /// <summary>Why.</summary>
    public string? Reason { get; init => field = Bounds.WellFormed(value); }

    /// <summary>The day on which it will leave.</summary>
    public PartialDate? TakesEffect { get; init; }

    /// <summary>The agreement under which notice was given.</summary>
    public AgreementId? Agreement { get; init => field = Bounds.Held(value); }

    internal override void WriteMembers(FactWriter write)
    {
        write.Id("partner", Partner);
        write.Text("reason", Reason);
        write.Day("takesEffect", TakesEffect);
        write.Id("agreement", Agreement);
    }

    internal override void Refer(IReferenceCheck check)
    {
        check.Acting(Partner);
        check.Held(Agreement);
    }
}
