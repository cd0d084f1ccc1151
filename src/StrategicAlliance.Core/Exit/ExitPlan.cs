using StrategicAlliance.Agreements;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Exit;

/// <summary>How the partners planned to end or leave, and what of it is done.</summary>
/// <remarks>Immutable once handed out; safe to share between threads.</remarks>
public sealed class ExitPlan : ILedger<ExitPlan>
{
    private readonly Roll<Recorded<ExitPlanned>> plans;
    private readonly Roll<Recorded<ExitElementDone>> done;

    internal ExitPlan()
        : this(new(), new())
    {
    }

    private ExitPlan(Roll<Recorded<ExitPlanned>> plans, Roll<Recorded<ExitElementDone>> done)
    {
        this.plans = plans;
        this.done = done;
    }

    /// <summary>The plans, in order.</summary>
    public IReadOnlyList<Recorded<ExitPlanned>> Plans => plans.Kept;

    /// <summary>The plan that stands: the last.</summary>
    /// <value><see langword="null"/> if nothing was planned.</value>
    public Recorded<ExitPlanned>? Plan => plans.Count > 0 ? plans.Kept[^1] : null;

    /// <summary>What was done, in order, planned or not.</summary>
    public IReadOnlyList<Recorded<ExitElementDone>> Done => done.Kept;

    /// <summary>What the plan that stands asks for and nobody recorded as done, in the order of <see cref="ExitElement"/>.</summary>
    /// <value><see langword="null"/> if nothing was planned: what is missing is then not known. Empty if all is done, before or after the plan.</value>
    public ValueList<ExitElement>? Missing => Plan is { } plan
        ? plan.Fact.Elements.Distinct().Except(done.Kept.Select(step => step.Fact.Element)).Order().ToValueList()
        : null;

    ExitPlan ILedger<ExitPlan>.Fork() => new(plans.Fork(), done.Fork());

    void ILedger<ExitPlan>.Close()
    {
        plans.Close();
        done.Close();
    }

    Refusal? ILedger<ExitPlan>.Enter(FactId id, AllianceFact fact)
    {
        switch (fact)
        {
            case ExitPlanned planned:
                plans.Add(new(id, planned));
                return null;
            case ExitElementDone step:
                done.Add(new(id, step));
                return null;
            default:
                return null;
        }
    }
}
