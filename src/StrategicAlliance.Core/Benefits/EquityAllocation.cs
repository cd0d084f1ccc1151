using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>Gives every partner by what it holds of the joint entity.</summary>
/// <remarks>
/// <para>A participant whose holding nobody stated holds nothing if the stated holdings of all members make up the whole; else its share is not known and the answer is a refusal. What
/// those hold who do not take part is left out: the others share in proportion.</para>
/// <para>Stateless; safe to share between threads.</para>
/// </remarks>
public sealed class EquityAllocation : IBenefitAllocation
{
    private static readonly Citation Source = new("Adams", 1965, "Inequity in social exchange, Advances in Experimental Social Psychology 2, 267-299 (division by what each holds)");

    /// <inheritdoc/>
    public string Name => TermRules.Equity;

    /// <inheritdoc/>
    public Outcome<BenefitAllocation> Allocate(BenefitAllocationContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (WeightedDivision.Against(context) is { } refusal)
        {
            return refusal;
        }

        var held = context.Roster.Holdings.Where(holding => holding.Entity is null && Counts(holding.Holder)).ToDictionary(holding => holding.Holder);
        var unknown = context.Participants.Where(partner => !held.ContainsKey(partner)).ToValueList();
        var whole = held.Values.OrderBy(holding => holding.Holder).ToList();
        if (unknown.Count > 0 && whole.Sum(holding => holding.Equity) != 1)
        {
            return new EquityNotKnown(unknown, context.Day);
        }

        return new WeightedDivision(Name, "1", "Every partner gets by what it holds of the joint entity.", Source).Divide(
            context,
            partner => held.TryGetValue(partner, out var holding) ? (holding.Equity, [holding.Because]) : (0, whole.Select(other => other.Because).ToValueList()));

        bool Counts(PartnerId holder) => context.Participants.Contains(holder) || context.Roster.Find(holder) is { IsIn: true };
    }
}
