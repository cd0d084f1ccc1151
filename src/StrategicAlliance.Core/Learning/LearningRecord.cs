using StrategicAlliance.Facts;

namespace StrategicAlliance.Learning;

/// <summary>What the partners set out to learn, the loops in which they learn, and what helps or hinders it.</summary>
/// <remarks>Immutable once handed out; safe to share between threads.</remarks>
public sealed class LearningRecord : ILedger<LearningRecord>
{
    private readonly Shelf<PartnerId, ValueList<LearningItemId>> agendas;
    private readonly Shelf<LearningItemId, LearningItem> items;
    private readonly Roll<Recorded<LearningAgendaSet>> statements;
    private readonly Shelf<LoopId, LearningLoop> loops;
    private readonly Roll<LearningLoop> earlier;
    private readonly Roll<Recorded<TrainingHeld>> trainings;
    private readonly Roll<Recorded<FactorAssessed>> factors;

    internal LearningRecord()
        : this(new(), new(), new(), new(), new(), new(), new())
    {
    }

    private LearningRecord(
        Shelf<PartnerId, ValueList<LearningItemId>> agendas,
        Shelf<LearningItemId, LearningItem> items,
        Roll<Recorded<LearningAgendaSet>> statements,
        Shelf<LoopId, LearningLoop> loops,
        Roll<LearningLoop> earlier,
        Roll<Recorded<TrainingHeld>> trainings,
        Roll<Recorded<FactorAssessed>> factors)
    {
        this.agendas = agendas;
        this.items = items;
        this.statements = statements;
        this.loops = loops;
        this.earlier = earlier;
        this.trainings = trainings;
        this.factors = factors;
    }

    /// <summary>What each partner wants to learn, in the order in which it was first stated; see <see cref="Items"/>.</summary>
    public IReadOnlyDictionary<PartnerId, ValueList<LearningItemId>> Agendas => agendas.Kept;

    /// <summary>The items of all agendas, by id.</summary>
    public IReadOnlyDictionary<LearningItemId, LearningItem> Items => items.Kept;

    /// <summary>The agendas as they were stated, in order.</summary>
    public IReadOnlyList<Recorded<LearningAgendaSet>> Statements => statements.Kept;

    /// <summary>The loops, by id; of an id that was opened again, the last.</summary>
    public IReadOnlyDictionary<LoopId, LearningLoop> Loops => loops.Kept;

    /// <summary>The closed loops whose id was opened again, in the order in which that happened.</summary>
    public IReadOnlyList<LearningLoop> EarlierLoops => earlier.Kept;

    /// <summary>The trainings, in order.</summary>
    public IReadOnlyList<Recorded<TrainingHeld>> Trainings => trainings.Kept;

    /// <summary>The assessments of what helps or hinders the transfer of knowledge, in order.</summary>
    public IReadOnlyList<Recorded<FactorAssessed>> Factors => factors.Kept;

    /// <summary>An item of an agenda.</summary>
    /// <param name="item">The id.</param>
    /// <returns>The item, or <see langword="null"/> if no agenda has it.</returns>
    public LearningItem? FindItem(LearningItemId item) => items.TryGet(item, out var found) ? found : null;

    /// <summary>A loop, open or closed.</summary>
    /// <param name="loop">The id.</param>
    /// <returns>The last loop of this id, or <see langword="null"/> if none was opened.</returns>
    public LearningLoop? FindLoop(LoopId loop) => loops.TryGet(loop, out var found) ? found : null;

    internal bool Holds(LearningItemId item) => items.Holds(item);

    internal bool Holds(LoopId loop) => loops.Holds(loop);

    LearningRecord ILedger<LearningRecord>.Fork() => new(
        agendas.Fork(),
        items.Fork(),
        statements.Fork(),
        loops.Fork(),
        earlier.Fork(),
        trainings.Fork(),
        factors.Fork());

    void ILedger<LearningRecord>.Close()
    {
        agendas.Close();
        items.Close();
        statements.Close();
        loops.Close();
        earlier.Close();
        trainings.Close();
        factors.Close();
    }

    Refusal? ILedger<LearningRecord>.Enter(FactId id, AllianceFact fact)
    {
        switch (fact)
        {
            case LearningAgendaSet set:
                Set(new(id, set));
                return null;
            case LearningItemAchieved achieved:
                Achieve(new(id, achieved));
                return null;
            case LoopOpened opened:
                return Open(new(id, opened));
            case LoopStepped stepped:
                return Step(new(id, stepped));
            case LoopClosed closed:
                return End(new(id, closed));
            case TrainingHeld training:
                trainings.Add(new(id, training));
                return null;
            case FactorAssessed assessed:
                factors.Add(new(id, assessed));
                return null;
            default:
                return null;
        }
    }

    private void Set(Recorded<LearningAgendaSet> set)
    {
        statements.Add(set);
        var partner = set.Fact.Partner;
        var agenda = agendas.TryGet(partner, out var before) ? before : [];
        agendas.Put(partner, agenda.Concat(set.Fact.Items.Select(item => item.Item)).Distinct().ToValueList());
        foreach (var item in set.Fact.Items)
        {
            items.Put(item.Item, new LearningItem(set, item) { Achievements = FindItem(item.Item)?.Achievements ?? [] });
        }
    }

    private void Achieve(Recorded<LearningItemAchieved> achieved)
    {
        if (FindItem(achieved.Fact.Item) is { } item)
        {
            items.Put(item.Id, item with { Achievements = [.. item.Achievements, achieved] });
        }
    }

    private LoopAlreadyOpen? Open(Recorded<LoopOpened> opened)
    {
        var before = FindLoop(opened.Fact.Loop);
        if (before is { IsOpen: true })
        {
            return new LoopAlreadyOpen(before.Id, before.Opened.Id, before.Opened.Fact.On);
        }

        if (before is not null)
        {
            earlier.Add(before);
        }

        loops.Put(opened.Fact.Loop, new LearningLoop(opened));
        return null;
    }

    private Refusal? Step(Recorded<LoopStepped> stepped)
    {
        if (FindLoop(stepped.Fact.Loop) is not { } loop)
        {
            return null;
        }

        if (loop.Closed is { } closed)
        {
            return new LoopIsClosed(loop.Id, closed.Id, closed.Fact.On);
        }

        if (!loop.LegalNext.Contains(stepped.Fact.Step))
        {
            return new PdcaStepOutOfOrder(loop.Id, stepped.Fact.Step, loop.LegalNext);
        }

        loops.Put(loop.Id, loop.After(stepped));
        return null;
    }

    private LoopIsClosed? End(Recorded<LoopClosed> ended)
    {
        if (FindLoop(ended.Fact.Loop) is not { } loop)
        {
            return null;
        }

        if (loop.Closed is { } closed)
        {
            return new LoopIsClosed(loop.Id, closed.Id, closed.Fact.On);
        }

        loops.Put(loop.Id, loop with { Closed = ended });
        return null;
    }
}
