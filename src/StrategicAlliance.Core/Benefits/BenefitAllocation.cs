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

    /// <summary>Divides by weights, for a rule of a host's own.</summary>
    /// <param name="context">What to divide among whom.</param>
    /// <param name="rule">The name of the rule.</param>
    /// <param name="weights">The weight of every participant, none negative, at least one above 0; who is not named weighs nothing.</param>
    /// <param name="explanation">How the facts lead to the weights, in a sentence.</param>
    /// <param name="citation">Where the rule is published.</param>
    /// <param name="because">The facts that the weights rest on.</param>
    /// <returns>The shares, which sum to the amount; or refused as <see cref="NobodyToAllocateTo"/>, <see cref="AmountHasFractionOfUnit"/>,
    /// <see cref="AllocationWeightNegative"/> or <see cref="AllocationWeightsAllZero"/>.</returns>
    /// <exception cref="ArgumentException">An argument is missing or blank.</exception>
    public static Outcome<BenefitAllocation> ByWeights(
        BenefitAllocationContext context,
        string rule,
        IReadOnlyDictionary<PartnerId, decimal> weights,
        string explanation,
        Citation citation,
        ValueList<FactId> because)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(weights);
        Bounds.Given(because);
        return WeightedDivision.Against(context) is { } refusal
            ? refusal
            : new WeightedDivision(Bounds.Written(rule), "1", Bounds.Written(explanation), Bounds.Given(citation))
                .Divide(context, partner => (weights.GetValueOrDefault(partner), because));
    }

    /// <summary>What a partner gets.</summary>
    /// <param name="partner">The partner.</param>
    /// <returns>Its share, or <see langword="null"/> if nothing was divided with it.</returns>
    public BenefitShare? Find(PartnerId partner) => Shares.FirstOrDefault(share => share.Partner == partner);
}
