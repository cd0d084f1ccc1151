using StrategicAlliance.Facts;
using StrategicAlliance.Partners;

namespace StrategicAlliance.Benefits;

/// <summary>What all allocations by weights have in common: the checks, the exact division, the way it is told.</summary>
internal sealed class WeightedDivision
{
    private readonly string rule;
    private readonly string unit;
    private readonly string explanation;
    private readonly Citation citation;

    public WeightedDivision(string rule, string unit, string explanation, Citation citation)
    {
        this.rule = rule;
        this.unit = unit;
        this.explanation = explanation;
        this.citation = citation;
    }

    public ValueList<string> Notes { get; init; } = [];

    /// <summary>What stands in the way of dividing at all, whatever the rule.</summary>
    public static Refusal? Against(BenefitAllocationContext context)
    {
        if (context.Participants.Count == 0)
        {
            return new NobodyToAllocateTo(context.Total, context.Day);
        }

        foreach (var partner in context.Participants)
        {
            if (context.Roster.Find(partner) is null)
            {
                return new PartnerNotJoined(partner, context.Day);
            }
        }

        return context.Total.IsWhole ? null : new AmountHasFractionOfUnit(context.Total);
    }

    /// <summary>Divides by the weight of each participant.</summary>
    public Outcome<BenefitAllocation> Divide(BenefitAllocationContext context, Func<PartnerId, (decimal Weight, ValueList<FactId> Because)> weigh)
    {
        var weighed = context.Participants.Select(weigh).ToList();
        var negative = weighed.FindIndex(item => item.Weight < 0);
        if (negative >= 0)
        {
            return new AllocationWeightNegative(rule, context.Participants[negative], weighed[negative].Weight);
        }

        if (weighed.All(item => item.Weight == 0))
        {
            return new AllocationWeightsAllZero(rule, context.Participants);
        }

        var currency = context.Total.Currency;
        var parts = ExactSplit.Of(context.Total.Value, [.. weighed.Select(item => item.Weight)], currency.Exponent, context.Remainder);
        var shares = context.Participants.Zip(weighed, parts).Select(item =>
            new BenefitShare(item.First, new Money(item.Third.Amount, currency), item.Second.Weight, item.Third, item.Second.Because));
        return new BenefitAllocation(rule, context.Total, shares.ToValueList(), unit, explanation, citation) { Notes = Notes };
    }
}
