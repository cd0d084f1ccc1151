using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>An amount divided among partners, to the last unit.</summary>
/// <remarks>The shares sum to the total. Immutable; safe to share between threads.</remarks>
public sealed record BenefitAllocation
{
    internal BenefitAllocation(string rule, Money total, ValueList<BenefitShare> shares, string unit, string explanation, Citation citation)
    {
        Rule = rule;
        Total = total;
        Shares = shares;
        Unit = unit;
        Explanation = explanation;
        Citation = citation;
    }

    /// <summary>The name of the rule that divided.</summary>
    public string Rule { get; }

    /// <summary>What was divided.</summary>
    public Money Total { get; }

    /// <summary>Who gets what, in ordinal order of the ids; partners that get nothing are named.</summary>
    public ValueList<BenefitShare> Shares { get; }

    /// <summary>What the weights are: <c>EUR</c>, <c>units</c>, or <c>1</c> for a share.</summary>
    public string Unit { get; }

    /// <summary>How the facts lead to the shares, in a sentence.</summary>
    public string Explanation { get; }

    /// <summary>Where the rule is published.</summary>
    public Citation Citation { get; }

    /// <summary>What to know besides: facts that could not count. Empty if nothing.</summary>
    public ValueList<string> Notes { get; internal init; } = [];

    /// <summary>What a partner gets.</summary>
    /// <param name="partner">The partner.</param>
    /// <returns>Its share, or <see langword="null"/> if nothing was divided with it.</returns>
    public BenefitShare? Find(PartnerId partner) => Shares.FirstOrDefault(share => share.Partner == partner);
}
