namespace StrategicAlliance.Learning;

/// <summary>What the facts say of learning in an alliance: the agendas, the race, the loops and the interests behind them.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record LearningFinding
{
    internal LearningFinding(
        AgendaFinding agenda, LearningRaceFinding race, LoopFinding loops, LoopMixFinding mix, RelativeScopeFinding scopes, LearningCellFinding cells)
    {
        Agenda = agenda;
        Race = race;
        Loops = loops;
        Mix = mix;
        Scopes = scopes;
        Cells = cells;
    }

    /// <summary>What the partners want to learn, how far it came, what nobody planned, and which duties nobody sees to.</summary>
    public AgendaFinding Agenda { get; }

    /// <summary>Who is ahead, by how much, and how long the other is exposed.</summary>
    public LearningRaceFinding Race { get; }

    /// <summary>How the learning loops turn.</summary>
    public LoopFinding Loops { get; }

    /// <summary>Which kinds of learning took place in each phase.</summary>
    public LoopMixFinding Mix { get; }

    /// <summary>How much of each partner lies within the alliance.</summary>
    public RelativeScopeFinding Scopes { get; }

    /// <summary>The loops in the four modes of learning.</summary>
    public LearningCellFinding Cells { get; }
}
