using StrategicAlliance.Facts;

namespace StrategicAlliance.Partners;

/// <summary>Who takes part, who holds what, and which people were sent.</summary>
/// <remarks>Immutable once handed out; safe to share between threads.</remarks>
public sealed class Roster : ILedger<Roster>
{
    private readonly Shelf<PartnerId, Partner> partners;
    private readonly Shelf<PartnerId, ValueList<Holding>> holdings;
    private readonly Roll<Recorded<StaffAssigned>> assigned;
    private readonly Roll<Recorded<StaffLeft>> left;

    // Every change of the equity of the joint entity, in order of the days: whoever is out holds nothing.
    private readonly Roll<(DateOnly Day, PartnerId Holder, decimal Equity)> equity;

    internal Roster()
        : this(new(), new(), new(), new(), new())
    {
    }

    private Roster(
        Shelf<PartnerId, Partner> partners,
        Shelf<PartnerId, ValueList<Holding>> holdings,
        Roll<Recorded<StaffAssigned>> assigned,
        Roll<Recorded<StaffLeft>> left,
        Roll<(DateOnly Day, PartnerId Holder, decimal Equity)> equity)
    {
        this.partners = partners;
        this.holdings = holdings;
        this.assigned = assigned;
        this.left = left;
        this.equity = equity;
    }

    /// <summary>Everyone who ever joined, by id.</summary>
    public IReadOnlyDictionary<PartnerId, Partner> Everyone => partners.Kept;

    /// <summary>Those who are in, by id.</summary>
    public IEnumerable<Partner> Members => partners.Kept.Values.Where(partner => partner.IsIn);

    /// <summary>What each partner holds of the joint entity and of others, by holder.</summary>
    public IEnumerable<Holding> Holdings => holdings.Kept.Values.SelectMany(held => held);

    /// <summary>The people assigned, in order.</summary>
    public IReadOnlyList<Recorded<StaffAssigned>> Assignments => assigned.Kept;

    /// <summary>The people who left, in order.</summary>
    public IReadOnlyList<Recorded<StaffLeft>> Departures => left.Kept;

    /// <summary>A partner, in or gone.</summary>
    /// <param name="partner">The id.</param>
    /// <returns>The partner, or <see langword="null"/> if none of this id has joined.</returns>
    public Partner? Find(PartnerId partner) => partners.TryGet(partner, out var found) ? found : null;

    /// <summary>Every change of who holds how much of the joint entity, in order of the days.</summary>
    internal IReadOnlyList<(DateOnly Day, PartnerId Holder, decimal Equity)> EquityChanges => equity.Kept;

    Roster ILedger<Roster>.Fork() => new(partners.Fork(), holdings.Fork(), assigned.Fork(), left.Fork(), equity.Fork());

    void ILedger<Roster>.Close()
    {
        partners.Close();
        holdings.Close();
        assigned.Close();
        left.Close();
        equity.Close();
    }

    Refusal? ILedger<Roster>.Enter(FactId id, AllianceFact fact)
    {
        switch (fact)
        {
            case PartnerJoined joined:
                return Join(new(id, joined));
            case PartnerProfiled profiled:
                Change(profiled.Partner, partner => partner with { Profiles = [.. partner.Profiles, new(id, profiled)] });
                return null;
            case EquityChanged changed:
                return Hold(new(id, changed.Partner, changed.In, changed.Equity, changed.Votes ?? changed.Equity), changed.On.FirstDay);
            case WithdrawalAnnounced announced:
                Change(announced.Partner, partner => partner with { Notice = new(id, announced) });
                return null;
            case PartnerWithdrew withdrew:
                Change(withdrew.Partner, partner => partner with { Left = new(id, withdrew) });
                equity.Add((withdrew.On.FirstDay, withdrew.Partner, 0));
                return null;
            case StaffAssigned staff:
                assigned.Add(new(id, staff));
                return null;
            case StaffLeft staff:
                left.Add(new(id, staff));
                return null;
            default:
                return null;
        }
    }

    private Refusal? Join(Recorded<PartnerJoined> joined)
    {
        var fact = joined.Fact;
        if (partners.TryGet(fact.Partner, out var before) && before.IsIn)
        {
            return new PartnerAlreadyJoined(fact.Partner, before.Joined.Id, before.Joined.Fact.On);
        }

        // Votes without equity are held too: a member's vote in an association.
        if ((fact.Equity ?? fact.Votes) is not null
            && Hold(new(joined.Id, fact.Partner, null, fact.Equity ?? 0, fact.Votes ?? fact.Equity ?? 0), fact.On.FirstDay) is { } refusal)
        {
            return refusal;
        }

        if (before is not null && fact.Equity is null && holdings.TryGet(fact.Partner, out var kept))
        {
            // What it held when it left counts again.
            equity.Add((fact.On.FirstDay, fact.Partner, kept.Where(held => held.Entity is null).Sum(held => held.Equity)));
        }

        partners.Put(fact.Partner, new Partner(joined) { Profiles = before?.Profiles ?? [], HasReturned = before is not null });
        return null;
    }

    private EquitySumsOverOne? Hold(Holding holding, DateOnly day)
    {
        // What a partner that left still holds is not counted: who took it over is often not recorded.
        var others = Holdings
            .Where(held => held.Entity == holding.Entity && held.Holder != holding.Holder && (Find(held.Holder)?.IsIn ?? true))
            .Sum(held => held.Equity);
        if (holding.Equity + others > 1)
        {
            return new EquitySumsOverOne(holding.Holder, holding.Entity, holding.Equity, others);
        }

        var before = holdings.TryGet(holding.Holder, out var kept) ? kept : [];
        holdings.Put(holding.Holder, [.. before.Where(held => held.Entity != holding.Entity), holding]);
        if (holding.Entity is null)
        {
            equity.Add((day, holding.Holder, holding.Equity));
        }

        return null;
    }

    private void Change(PartnerId id, Func<Partner, Partner> change)
    {
        if (partners.TryGet(id, out var partner))
        {
            partners.Put(id, change(partner));
        }
    }
}
