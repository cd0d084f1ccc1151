using StrategicAlliance.Facts;

namespace StrategicAlliance.Agreements;

/// <summary>What the partners agreed, what is due by when, and when opportunities can be used.</summary>
/// <remarks>
/// <para>An agreement that outlives the one it stands under, or a specific agreement without a framework, is kept as it is.</para>
/// <para>Immutable once handed out; safe to share between threads.</para>
/// </remarks>
public sealed class AgreementBook : ILedger<AgreementBook>
{
    private readonly Shelf<AgreementId, Agreement> agreements;
    private readonly Shelf<MilestoneId, Milestone> milestones;
    private readonly Shelf<WindowId, OpportunityWindow> windows;

    internal AgreementBook()
        : this(new(), new(), new())
    {
    }

    private AgreementBook(
        Shelf<AgreementId, Agreement> agreements,
        Shelf<MilestoneId, Milestone> milestones,
        Shelf<WindowId, OpportunityWindow> windows)
    {
        this.agreements = agreements;
        this.milestones = milestones;
        this.windows = windows;
    }

    /// <summary>Every agreement ever signed, by id.</summary>
    public IReadOnlyDictionary<AgreementId, Agreement> Agreements => agreements.Kept;

    /// <summary>Every milestone planned or reached, by id.</summary>
    public IReadOnlyDictionary<MilestoneId, Milestone> Milestones => milestones.Kept;

    /// <summary>Every window of opportunity, by id.</summary>
    public IReadOnlyDictionary<WindowId, OpportunityWindow> Windows => windows.Kept;

    /// <summary>An agreement, in force or not.</summary>
    /// <param name="agreement">The id.</param>
    /// <returns>The agreement, or <see langword="null"/> if none of this id was signed.</returns>
    public Agreement? Find(AgreementId agreement) => agreements.TryGet(agreement, out var found) ? found : null;

    /// <summary>The agreements that bind on a day, by id.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Those for which <see cref="Agreement.IsInForce"/> holds; conditions precedent are not looked at.</returns>
    public IEnumerable<Agreement> InForce(DateOnly day) => agreements.Kept.Values.Where(agreement => agreement.IsInForce(day));

    internal bool Holds(AgreementId agreement) => agreements.Holds(agreement);

    internal bool Holds(MilestoneId milestone) => milestones.Holds(milestone);

    internal bool Holds(WindowId window) => windows.Holds(window);

    AgreementBook ILedger<AgreementBook>.Fork() => new(agreements.Fork(), milestones.Fork(), windows.Fork());

    void ILedger<AgreementBook>.Close()
    {
        agreements.Close();
        milestones.Close();
        windows.Close();
    }

    Refusal? ILedger<AgreementBook>.Enter(FactId id, AllianceFact fact)
    {
        switch (fact)
        {
            case AgreementSigned signed:
                return Sign(new(id, signed));
            case AgreementAmended amended:
                Change(amended.Agreement, agreement => agreement.Amend(new(id, amended)));
                return null;
            case AgreementEnded ended:
                Change(ended.Agreement, agreement => agreement.End(new(id, ended)));
                return null;
            case MilestonePlanned planned:
                milestones.Put(planned.Milestone, MilestoneOf(planned.Milestone).Plan(new(id, planned)));
                return null;
            case MilestoneReached reached:
                milestones.Put(reached.Milestone, MilestoneOf(reached.Milestone).Reach(new(id, reached)));
                return null;
            case WindowEstimated estimated:
                Estimate(new(id, estimated));
                return null;
            default:
                return null;
        }
    }

    private Refusal? Sign(Recorded<AgreementSigned> signed)
    {
        var fact = signed.Fact;
        var day = fact.On.FirstDay;
        if (agreements.TryGet(fact.Agreement, out var before) && (before.IsInForce(day) || before.EffectiveFrom.FirstDay > day))
        {
            // One that has ended or run out may be signed anew under its name.
            return new AgreementAlreadySigned(fact.Agreement, before.Signed.Id, before.Signed.Fact.On);
        }

        if (fact.Under is { } under && !agreements.Holds(under))
        {
            return new UnderAgreementNotHeld(fact.Agreement, under, fact.On);
        }

        agreements.Put(fact.Agreement, new Agreement(signed));
        return null;
    }

    private void Estimate(Recorded<WindowEstimated> estimate)
    {
        var id = estimate.Fact.Window;
        windows.Put(id, windows.TryGet(id, out var window) ? window.Revise(estimate) : new OpportunityWindow(estimate));
    }

    private Milestone MilestoneOf(MilestoneId id) => milestones.TryGet(id, out var milestone) ? milestone : new Milestone(id);

    private void Change(AgreementId id, Func<Agreement, Agreement> change)
    {
        if (agreements.TryGet(id, out var agreement))
        {
            agreements.Put(id, change(agreement));
        }
    }
}
