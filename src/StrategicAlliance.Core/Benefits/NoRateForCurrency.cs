using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>An amount is in another currency than the terms, and they have no rate for it by its day.</summary>
public sealed record NoRateForCurrency : Refusal
{
    internal NoRateForCurrency(TermsId terms, FactId because, Currency currency, Currency needed, DateOnly day)
    {
        Terms = terms;
        Because = because;
        Currency = currency;
        Needed = needed;
        Day = day;
    }

    /// <summary>The terms.</summary>
    public TermsId Terms { get; }

    /// <summary>The fact with the amount.</summary>
    public FactId Because { get; }

    /// <summary>Its currency.</summary>
    public Currency Currency { get; }

    /// <summary>The currency of the terms.</summary>
    public Currency Needed { get; }

    /// <summary>The day the amount counts for.</summary>
    public DateOnly Day { get; }

    /// <inheritdoc/>
    public override string Message => FormattableString.Invariant($"{Because} of {Day:yyyy-MM-dd} is in {Currency}, the terms {Terms} are in {Needed}, and they state no rate for {Currency} on or before that day.");

    /// <inheritdoc/>
    public override string Remedy => FormattableString.Invariant($"Agree a version of the terms whose rates have one for {Currency} on or before {Day:yyyy-MM-dd}, or record the amount in {Needed}.");
}
