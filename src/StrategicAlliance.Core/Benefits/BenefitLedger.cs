using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>What was put in, what came of it, what it cost, and how the money was to move and moved.</summary>
/// <remarks>Immutable once handed out; safe to share between threads.</remarks>
public sealed class BenefitLedger : ILedger<BenefitLedger>
{
    private readonly Roll<Recorded<ContributionMade>> contributions;
    private readonly Roll<Recorded<BenefitRealized>> benefits;
    private readonly Roll<Recorded<CostIncurred>> costs;
    private readonly Roll<Recorded<PaymentMade>> payments;
    private readonly Roll<Recorded<SettlementMade>> settlements;
    private readonly Roll<Recorded<CoalitionValued>> coalitions;
    private readonly Shelf<TermsId, ValueList<Recorded<TermsAgreed>>> terms;
    private readonly Shelf<ResourceId, Resource> resources;

    internal BenefitLedger()
        : this(new(), new(), new(), new(), new(), new(), new(), new())
    {
    }

    private BenefitLedger(
        Roll<Recorded<ContributionMade>> contributions,
        Roll<Recorded<BenefitRealized>> benefits,
        Roll<Recorded<CostIncurred>> costs,
        Roll<Recorded<PaymentMade>> payments,
        Roll<Recorded<SettlementMade>> settlements,
        Roll<Recorded<CoalitionValued>> coalitions,
        Shelf<TermsId, ValueList<Recorded<TermsAgreed>>> terms,
        Shelf<ResourceId, Resource> resources)
    {
        this.contributions = contributions;
        this.benefits = benefits;
        this.costs = costs;
        this.payments = payments;
        this.settlements = settlements;
        this.coalitions = coalitions;
        this.terms = terms;
        this.resources = resources;
    }

    /// <summary>The contributions, in order.</summary>
    public IReadOnlyList<Recorded<ContributionMade>> Contributions => contributions.Kept;

    /// <summary>The benefits, in order.</summary>
    public IReadOnlyList<Recorded<BenefitRealized>> Benefits => benefits.Kept;

    /// <summary>The costs, in order.</summary>
    public IReadOnlyList<Recorded<CostIncurred>> Costs => costs.Kept;

    /// <summary>The payments between partners, in order.</summary>
    public IReadOnlyList<Recorded<PaymentMade>> Payments => payments.Kept;

    /// <summary>The settlements of pools, in order.</summary>
    public IReadOnlyList<Recorded<SettlementMade>> Settlements => settlements.Kept;

    /// <summary>What groups of partners could earn or would spend alone, in order.</summary>
    public IReadOnlyList<Recorded<CoalitionValued>> CoalitionValues => coalitions.Kept;

    /// <summary>The versions of terms, by id, in order of the day from which each holds.</summary>
    public IReadOnlyDictionary<TermsId, ValueList<Recorded<TermsAgreed>>> Terms => terms.Kept;

    /// <summary>The resources committed, by id.</summary>
    public IReadOnlyDictionary<ResourceId, Resource> Resources => resources.Kept;

    /// <summary>A resource.</summary>
    /// <param name="resource">The id.</param>
    /// <returns>The resource, or <see langword="null"/> if none of this id was committed.</returns>
    public Resource? FindResource(ResourceId resource) => resources.TryGet(resource, out var found) ? found : null;

    internal bool Holds(TermsId id) => terms.Holds(id);

    internal bool Holds(ResourceId resource) => resources.Holds(resource);

    BenefitLedger ILedger<BenefitLedger>.Fork() => new(
        contributions.Fork(),
        benefits.Fork(),
        costs.Fork(),
        payments.Fork(),
        settlements.Fork(),
        coalitions.Fork(),
        terms.Fork(),
        resources.Fork());

    void ILedger<BenefitLedger>.Close()
    {
        contributions.Close();
        benefits.Close();
        costs.Close();
        payments.Close();
        settlements.Close();
        coalitions.Close();
        terms.Close();
        resources.Close();
    }

    Refusal? ILedger<BenefitLedger>.Enter(FactId id, AllianceFact fact)
    {
        switch (fact)
        {
            case ContributionMade made:
                contributions.Add(new(id, made));
                return null;
            case BenefitRealized realized:
                benefits.Add(new(id, realized));
                return null;
            case CostIncurred incurred:
                costs.Add(new(id, incurred));
                return null;
            case PaymentMade paid:
                payments.Add(new(id, paid));
                return null;
            case SettlementMade settled:
                settlements.Add(new(id, settled));
                return null;
            case CoalitionValued valued:
                coalitions.Add(new(id, valued));
                return null;
            case TermsAgreed agreed:
                return Agree(new(id, agreed));
            case ResourceCommitted committed:
                Commit(new(id, committed));
                return null;
            case ResourceDelivered delivered:
                Deliver(new(id, delivered));
                return null;
            default:
                return null;
        }
    }

    private Refusal? Agree(Recorded<TermsAgreed> agreed)
    {
        var before = terms.TryGet(agreed.Fact.Terms, out var kept) ? kept : [];
        if ((TermsCheck.Of(agreed.Fact) ?? TermsCheck.Overlap(agreed.Fact, before)) is { } refusal)
        {
            return refusal;
        }

        terms.Put(
            agreed.Fact.Terms,
            [.. before.Where(version => version.Fact.From < agreed.Fact.From), agreed, .. before.Where(version => version.Fact.From > agreed.Fact.From)]);
        return null;
    }

    private void Commit(Recorded<ResourceCommitted> committed)
    {
        var id = committed.Fact.Resource;
        resources.Put(id, FindResource(id) is { } resource
            ? resource with { Commitments = [.. resource.Commitments, committed] }
            : new Resource(committed));
    }

    private void Deliver(Recorded<ResourceDelivered> delivered)
    {
        if (FindResource(delivered.Fact.Resource) is { } resource)
        {
            resources.Put(resource.Id, resource with { Deliveries = [.. resource.Deliveries, delivered] });
        }
    }
}
