using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>Gives every partner in proportion to what it contributed by the day.</summary>
/// <remarks>
/// <para>Contributions weigh by their amount times the factor of their kind. If none of the participants' contributions states an amount, they weigh by units. Where some do,
/// those without an amount cannot count beside them and are named in the notes.</para>
/// <para>An amount in another currency than the total is refused: no rate is made up. Stateless; safe to share between threads.</para>
/// </remarks>
public sealed class ContributionAllocation : IBenefitAllocation
{
    private static readonly Citation Source = new("Homans", 1961, "Social Behavior: Its Elementary Forms, ch. 12 (distributive justice: profits in proportion to investments)");

    /// <summary>Every kind of contribution weighs the same.</summary>
    public ContributionAllocation()
        : this(ContributionAllocationSettings.Default)
    {
    }

    /// <summary>Kinds of contributions weigh as stated.</summary>
    /// <param name="settings">How kinds weigh.</param>
    /// <exception cref="ArgumentNullException"><paramref name="settings"/> is <see langword="null"/>.</exception>
    public ContributionAllocation(ContributionAllocationSettings settings) => Settings = Bounds.Given(settings);

    /// <inheritdoc/>
    public string Name => TermRules.Contributions;

    /// <summary>How kinds weigh.</summary>
    public ContributionAllocationSettings Settings { get; }

    /// <inheritdoc/>
    public Outcome<BenefitAllocation> Allocate(BenefitAllocationContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (WeightedDivision.Against(context) is { } refusal)
        {
            return refusal;
        }

        var made = context.Ledger.Contributions.Where(made => made.Fact.On.FirstDay <= context.Day && context.Participants.Contains(made.Fact.Partner)).ToList();
        var byAmount = made.Exists(contribution => contribution.Fact.Amount is not null);
        var counted = made.Where(contribution => byAmount ? contribution.Fact.Amount is not null : contribution.Fact.Units is not null).ToList();
        if (counted.Count == 0)
        {
            return new NoContributionValued(context.Participants, context.Day);
        }

        foreach (var (id, fact) in counted.Select(contribution => (contribution.Id, contribution.Fact)))
        {
            if (fact.Amount is { } amount && amount.Currency != context.Total.Currency)
            {
                return new ContributionInOtherCurrency(id, fact.Partner, amount, context.Total.Currency);
            }
        }

        var of = counted.ToLookup(contribution => contribution.Fact.Partner);
        return new WeightedDivision(Name, byAmount ? context.Total.Currency.Code : "units", "Every partner gets in proportion to what it contributed by the day.", Source)
        {
            Notes = [.. made.Except(counted).Select(contribution => $"{contribution.Id} of {contribution.Fact.Partner} has no {(byAmount ? "amount" : "units")} and does not count.")],
        }.Divide(context, partner => (of[partner].Sum(Weight), of[partner].Select(contribution => contribution.Id).ToValueList()));
    }

    private decimal Weight(Recorded<ContributionMade> made) => Settings.Of(made.Fact.Means) * (made.Fact.Amount?.Value ?? made.Fact.Units!.Value);
}
