using StrategicAlliance.Facts;

namespace StrategicAlliance.Alliances;

/// <summary>Terms speak of somebody who is no party of their agreement.</summary>
public sealed record TermsPayAStranger : Refusal
{
    internal TermsPayAStranger(TermsId terms, string at, PartnerId partner, AgreementId agreement)
    {
        Terms = terms;
        At = at;
        Partner = partner;
        Agreement = agreement;
    }

    /// <summary>The terms.</summary>
    public TermsId Terms { get; }

    /// <summary>Where it stands in the fact, e.g. <c>$.steps[2].weights</c>.</summary>
    public string At { get; }

    /// <summary>The stranger.</summary>
    public PartnerId Partner { get; }

    /// <summary>The agreement.</summary>
    public AgreementId Agreement { get; }

    /// <inheritdoc/>
    public override string Message => $"{At} of the terms {Terms} names {Partner}, who is no party of {Agreement}.";

    /// <inheritdoc/>
    public override string Remedy => $"Name a party of {Agreement}, or attach the terms to an agreement that {Partner} signed.";
}
