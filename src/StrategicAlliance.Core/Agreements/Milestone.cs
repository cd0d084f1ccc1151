using StrategicAlliance.Facts;

namespace StrategicAlliance.Agreements;

/// <summary>A milestone: every plan of it, and when it was reached.</summary>
/// <remarks>A milestone may be reached without ever having been planned; then it has no due day. Immutable; safe to share between threads.</remarks>
public sealed record Milestone
{
    internal Milestone(MilestoneId id) => Id = id;

    /// <summary>Its id.</summary>
    public MilestoneId Id { get; }

    /// <summary>The plans, in order; each later one moved the day.</summary>
    public ValueList<Recorded<MilestonePlanned>> Plans { get; private init; } = [];

    /// <summary>The fact with which it was reached, if it was; the first, if it was recorded more than once.</summary>
    public Recorded<MilestoneReached>? Reached { get; private init; }

    /// <summary>The day on which it is due, as it stands.</summary>
    /// <value><see langword="null"/> if it was never planned.</value>
    public PartialDate? Due => Plans.Count > 0 ? Plans[^1].Fact.Due : null;

    /// <summary>What is to be reached, as last stated.</summary>
    /// <value><see langword="null"/> if no plan states it.</value>
    public string? Statement => Plans.LastOrDefault(plan => plan.Fact.Statement is not null).Fact?.Statement;

    /// <summary>The window of opportunity it serves, as last stated.</summary>
    /// <value><see langword="null"/> if no plan states it.</value>
    public WindowId? Window => Plans.LastOrDefault(plan => plan.Fact.Window is not null).Fact?.Window;

    /// <summary>The agreement it belongs to: as stated when it was reached, else as last planned.</summary>
    /// <value><see langword="null"/> if no fact states it.</value>
    public AgreementId? Agreement =>
        Reached?.Fact.Agreement ?? Plans.LastOrDefault(plan => plan.Fact.Agreement is not null).Fact?.Agreement;

    internal Milestone Plan(Recorded<MilestonePlanned> planned) => this with { Plans = [.. Plans, planned] };

    internal Milestone Reach(Recorded<MilestoneReached> reached) => Reached is null ? this with { Reached = reached } : this;
}
