using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>Money went from one partner to another.</summary>
public sealed record PaymentMade : AllianceFact
{
    /// <summary>Money went from one partner to another.</summary>
    /// <param name="on">The day on which it took effect.</param>
    /// <param name="payment">The payment.</param>
    /// <param name="from">Who paid: a partner, or the alliance.</param>
    /// <param name="to">Who was paid: a partner, or the alliance.</param>
    /// <param name="amount">How much.</param>
    /// <exception cref="ArgumentException">A text is blank, an id or money is the default value, or a number is out of its range.</exception>
    public PaymentMade(PartialDate on, PaymentId payment, PartnerId from, PartnerId to, Money amount)
        : base(on)
    {
        Payment = Bounds.Held(payment);
        From = Bounds.Held(from);
        To = Bounds.Held(to);
        Amount = Bounds.Held(amount);
    }

    internal PaymentMade(FactReader read)
        : base(read)
    {
        Payment = read.Id<PaymentId>("payment");
        From = read.Id<PartnerId>("from");
        To = read.Id<PartnerId>("to");
        Amount = read.Money("amount");
        Reason = read.OptionalChoice<PaymentKind>("kind");
        Agreement = read.OptionalId<AgreementId>("agreement");
        Period = read.OptionalPeriod("period");
    }

    /// <inheritdoc/>
    public override string Kind => "paymentMade";

    /// <summary>The payment.</summary>
    public PaymentId Payment { get; }

    /// <summary>Who paid: a partner, or the alliance.</summary>
    public PartnerId From { get; }

    /// <summary>Who was paid: a partner, or the alliance.</summary>
    public PartnerId To { get; }

    /// <summary>How much.</summary>
    public Money Amount { get; }

    /// <summary>For what.</summary>
    public PaymentKind? Reason { get; init => field = Bounds.Defined(value); }

    /// <summary>Under which agreement.</summary>
    public AgreementId? Agreement { get; init => field = Bounds.Held(value); }

    /// <summary>The period it belongs to.</summary>
    public Period? Period { get; init; }

    internal override void WriteMembers(FactWriter write)
    {
        write.Id("payment", Payment);
        write.Id("from", From);
        write.Id("to", To);
        write.Money("amount", Amount);
        write.Choice("kind", Reason);
        write.Id("agreement", Agreement);
        write.Period("period", Period);
    }

    internal override void Refer(IReferenceCheck check)
    {
        check.Party(From);
        check.Party(To);
        check.Held(Agreement);
    }
}
