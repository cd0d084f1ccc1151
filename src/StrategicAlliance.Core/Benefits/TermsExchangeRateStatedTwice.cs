using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>Terms state two rates of exchange of the same currency and day, or one of their own currency.</summary>
public sealed record TermsExchangeRateStatedTwice : Refusal
{
    internal TermsExchangeRateStatedTwice(TermsId terms, string at, Currency currency, PartialDate on)
    {
        Terms = terms;
        At = at;
        Currency = currency;
        On = on;
    }

    /// <summary>The terms.</summary>
    public TermsId Terms { get; }

    /// <summary>Where it stands in the fact, e.g. <c>$.steps[2].weights</c>.</summary>
    public string At { get; }

    /// <summary>The currency.</summary>
    public Currency Currency { get; }

    /// <summary>The day.</summary>
    public PartialDate On { get; }

    /// <inheritdoc/>
    public override string Message => $"{At} of the terms {Terms} is a second rate of {Currency} on {On}.";

    /// <inheritdoc/>
    public override string Remedy => "State one rate of a currency for a day, and none of the currency of the terms.";
}
