using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>An amount is to be divided by contributions and one of them is in another currency.</summary>
public sealed record ContributionInOtherCurrency : Refusal
{
    internal ContributionInOtherCurrency(FactId contribution, PartnerId partner, Money amount, Currency currency)
    {
        Contribution = contribution;
        Partner = partner;
        Amount = amount;
        Currency = currency;
    }

    /// <summary>The contribution.</summary>
    public FactId Contribution { get; }

    /// <summary>Whose it is.</summary>
    public PartnerId Partner { get; }

    /// <summary>Its amount.</summary>
    public Money Amount { get; }

    /// <summary>The currency of what is divided.</summary>
    public Currency Currency { get; }

    /// <inheritdoc/>
    public override string Message => FormattableString.Invariant($"{Contribution} of {Partner} is {Amount}, and what is divided is in {Currency}.");

    /// <inheritdoc/>
    public override string Remedy => $"State the contribution in {Currency}, or divide by fixed weights.";
}
