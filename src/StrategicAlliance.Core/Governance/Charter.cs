using StrategicAlliance.Facts;

namespace StrategicAlliance.Governance;

/// <summary>What the alliance is for: its proposal, its objectives, how much each partner wants them, and the phases of its life.</summary>
/// <remarks>Immutable once handed out; safe to share between threads.</remarks>
public sealed class Charter : ILedger<Charter>
{
    private readonly Shelf<ObjectiveId, Objective> objectives;
    private readonly Shelf<PartnerId, ValueList<Recorded<GoalStated>>> goals;
    private readonly Roll<Recorded<GoalStated>> goalHistory;
    private readonly Roll<Recorded<StrategyChanged>> strategyChanges;
    private readonly Roll<Recorded<PhaseEntered>> phases;
    private readonly Roll<Recorded<StageRecordKept>> stageRecords;

    internal Charter()
        : this(new(), new(), new(), new(), new(), new())
    {
    }

    private Charter(
        Shelf<ObjectiveId, Objective> objectives,
        Shelf<PartnerId, ValueList<Recorded<GoalStated>>> goals,
        Roll<Recorded<GoalStated>> goalHistory,
        Roll<Recorded<StrategyChanged>> strategyChanges,
        Roll<Recorded<PhaseEntered>> phases,
        Roll<Recorded<StageRecordKept>> stageRecords)
    {
        this.objectives = objectives;
        this.goals = goals;
        this.goalHistory = goalHistory;
        this.strategyChanges = strategyChanges;
        this.phases = phases;
        this.stageRecords = stageRecords;
    }

    /// <summary>The fact with which the alliance was proposed.</summary>
    /// <value><see langword="null"/> only before the first fact.</value>
    public Recorded<AllianceProposed>? Proposal { get; private set; }

    /// <summary>The objectives, by id.</summary>
    public IReadOnlyDictionary<ObjectiveId, Objective> Objectives => objectives.Kept;

    /// <summary>The last goal of each partner for each objective, by partner, then by objective.</summary>
    public IEnumerable<Recorded<GoalStated>> Goals => goals.Kept.Values.SelectMany(stated => stated);

    /// <summary>Every goal ever stated, in order.</summary>
    public IReadOnlyList<Recorded<GoalStated>> GoalHistory => goalHistory.Kept;

    /// <summary>The changes of the partners' own plans, in order.</summary>
    public IReadOnlyList<Recorded<StrategyChanged>> StrategyChanges => strategyChanges.Kept;

    /// <summary>The phases entered, in order.</summary>
    public IReadOnlyList<Recorded<PhaseEntered>> Phases => phases.Kept;

    /// <summary>The phase in which the alliance is.</summary>
    /// <value><see langword="null"/> if no phase was recorded: it is then not known.</value>
    public LifecyclePhase? Phase => phases.Count > 0 ? phases.Kept[^1].Fact.Phase : null;

    /// <summary>The records kept for the ISO 44001 life cycle, in order.</summary>
    public IReadOnlyList<Recorded<StageRecordKept>> StageRecords => stageRecords.Kept;

    /// <summary>The fact with which the alliance was dissolved, if it was.</summary>
    public Recorded<AllianceDissolved>? Dissolved { get; private set; }

    internal bool Holds(ObjectiveId objective) => objectives.Holds(objective);

    Charter ILedger<Charter>.Fork() =>
        new(objectives.Fork(), goals.Fork(), goalHistory.Fork(), strategyChanges.Fork(), phases.Fork(), stageRecords.Fork())
        {
            Proposal = Proposal,
            Dissolved = Dissolved,
        };

    void ILedger<Charter>.Close()
    {
        objectives.Close();
        goals.Close();
        goalHistory.Close();
        strategyChanges.Close();
        phases.Close();
        stageRecords.Close();
    }

    Refusal? ILedger<Charter>.Enter(FactId id, AllianceFact fact)
    {
        switch (fact)
        {
            case AllianceProposed proposed:
                return Propose(new(id, proposed));
            case ObjectiveSet set:
                Set(new(id, set));
                return null;
            case GoalStated stated:
                Want(new(id, stated));
                return null;
            case StrategyChanged changed:
                strategyChanges.Add(new(id, changed));
                return null;
            case PhaseEntered entered:
                return Pass(new(id, entered));
            case StageRecordKept kept:
                stageRecords.Add(new(id, kept));
                return null;
            case AllianceDissolved dissolved:
                return Dissolve(new(id, dissolved));
            default:
                return null;
        }
    }

    private AllianceAlreadyProposed? Propose(Recorded<AllianceProposed> proposed)
    {
        if (Proposal is { } before)
        {
            return new AllianceAlreadyProposed(before.Fact.Alliance, proposed.Fact.Alliance, before.Id, before.Fact.On);
        }

        Proposal = proposed;
        return null;
    }

    private void Set(Recorded<ObjectiveSet> set)
    {
        var id = set.Fact.Objective;
        objectives.Put(id, objectives.TryGet(id, out var objective) ? objective.Restate(set) : new Objective(set));
    }

    private void Want(Recorded<GoalStated> stated)
    {
        goalHistory.Add(stated);
        var fact = stated.Fact;
        var before = goals.TryGet(fact.Partner, out var kept) ? kept : [];
        goals.Put(
            fact.Partner,
            before.Where(goal => goal.Fact.Objective != fact.Objective).Append(stated).OrderBy(goal => goal.Fact.Objective).ToValueList());
    }

    private PhaseOutOfOrder? Pass(Recorded<PhaseEntered> entered)
    {
        if (phases.Count > 0)
        {
            var before = phases.Kept[^1];
            var possible = PhaseOrder.After(before.Fact.Phase);
            if (!possible.Contains(entered.Fact.Phase))
            {
                return new PhaseOutOfOrder(before.Fact.Phase, entered.Fact.Phase, before.Id, possible);
            }
        }

        phases.Add(entered);
        return null;
    }

    private AllianceAlreadyDissolved? Dissolve(Recorded<AllianceDissolved> dissolved)
    {
        if (Dissolved is { } before)
        {
            return new AllianceAlreadyDissolved(before.Id, before.Fact.On);
        }

        Dissolved = dissolved;
        return null;
    }
}
