using StrategicAlliance.Facts;

namespace StrategicAlliance.Agreements;

/// <summary>An agreement ended.</summary>
public sealed record AgreementEnded : AllianceFact
{
    /// <summary>An agreement ended.</summary>
    /// <param name="on">The day on which it took effect.</param>
    /// <param name="agreement">The agreement.</param>
    /// <exception cref="ArgumentException">A text is blank, an id or money is the default value, or a number is out of its range.</exception>
    public AgreementEnded(PartialDate on, AgreementId agreement)
        : base(on)
    {
        Agreement = Bounds.Held(agreement);
    }

    internal AgreementEnded(FactReader read)
        : base(read)
    {
        Agreement = read.Id<AgreementId>("agreement");
        Reason = read.OptionalText("reason");
    }

    /// <inheritdoc/>
    public override string Kind => "agreementEnded";

    /// <summary>The agreement.</summary>
    public AgreementId Agreement { get; }

    /// <summary>Why.</summary>
    public string? Reason { get; init => field = Bounds.WellFormed(value); }

    internal override void WriteMembers(FactWriter write)
    {
        write.Id("agreement", Agreement);
        write.Text("reason", Reason);
    }

    internal override void Refer(IReferenceCheck check)
    {
        check.Held(Agreement);
    }
}
