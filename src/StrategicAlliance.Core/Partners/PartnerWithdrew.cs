using StrategicAlliance.Facts;

namespace StrategicAlliance.Partners;

/// <summary>A partner left the alliance.</summary>
public sealed record PartnerWithdrew : AllianceFact
{
    /// <summary>A partner left the alliance.</summary>
    /// <param name="on">The day on which it took effect.</param>
    /// <param name="partner">Who left.</param>
    /// <exception cref="ArgumentException">A text is blank, an id or money is the default value, or a number is out of its range.</exception>
    public PartnerWithdrew(PartialDate on, PartnerId partner)
        : base(on)
    {
        Partner = Bounds.Held(partner);
    }

    internal PartnerWithdrew(FactReader read)
        : base(read)
    {
        Partner = read.Id<PartnerId>("partner");
        Reason = read.OptionalText("reason");
        NoticeGiven = read.OptionalDay("noticeGiven");
        ForCause = read.OptionalFlag("forCause");
    }

    /// <inheritdoc/>
    public override string Kind => "partnerWithdrew";

    /// <summary>Who left.</summary>
    public PartnerId Partner { get; }

    /// <summary>Why.</summary>
    public string? Reason { get; init => field = Bounds.WellFormed(value); }

    /// <summary>The day of the notice.</summary>
    /// <value>Not stated: no notice is known.</value>
    public PartialDate? NoticeGiven { get; init; }

    /// <summary>Whether it left for cause.</summary>
    public bool? ForCause { get; init; }

    internal override void WriteMembers(FactWriter write)
    {
        write.Id("partner", Partner);
        write.Text("reason", Reason);
        write.Day("noticeGiven", NoticeGiven);
        write.Flag("forCause", ForCause);
    }

    internal override void Refer(IReferenceCheck check)
    {
        check.Acting(Partner);
    }
}
