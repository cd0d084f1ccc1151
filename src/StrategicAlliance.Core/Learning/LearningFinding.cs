using StrategicAlliance.Facts;

namespace StrategicAlliance.Learning;

/// <summary>What the facts say of learning in an alliance: agendas, race, loops, capacity, factors, fits, goals, disciplines and processes.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record LearningFinding
{
    internal LearningFinding(LearningBasis basis, DateOnly day, LearningSettings settings, ValueList<OutsideFactor> outside)
    {
        var (record, knowledge, roster, charter) = (basis.Record, basis.Knowledge, basis.Roster, basis.Charter);
        Agenda = AgendaAnalysis.Examine(record, knowledge, roster, charter, basis.Agreements, day);
        Race = LearningRaceAnalysis.Examine(Agenda, day, settings);
        Loops = LoopAnalysis.Examine(record, knowledge, roster, basis.Scorecard, day);
        Mix = LoopMixAnalysis.Examine(record, charter);
        Scopes = RelativeScopeAnalysis.Examine(roster, charter, basis.Compliance, basis.Agreements);
        Cells = LearningCellAnalysis.Examine(record, Scopes, settings);
        Capacities = AbsorptiveCapacityAnalysis.Examine(Agenda, roster, knowledge, record, settings.Capacity);
        RelativeCapacities = RelativeCapacityAnalysis.Examine(roster, settings.RelativeCapacity);
        Factors = TransferFactorAnalysis.Examine(roster, knowledge, record, Capacities, outside.Concat(DistanceFactors.Of(roster)).ToValueList());
        Stickiness = StickinessAnalysis.Examine(Agenda, knowledge, record);
        Channels = ChannelFitAnalysis.Examine(roster, knowledge, record);
        Form = FormFitAnalysis.Examine(charter, knowledge, record, settings.Form);
        Languages = LanguageBridge.Examine(roster, record);
        Goals = GoalAgreement.Examine(charter, roster);
        Disciplines = DisciplineAnalysis.Examine(knowledge, record, basis.Scorecard, Goals.Agreement);
        Processes = LearningFunnel.Examine(knowledge, record);
        Sources = RelationalView.Examine(roster, basis.Decisions, knowledge, record);
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

    /// <summary>The absorptive capacity of each member, and what lowers it.</summary>
    public ValueList<AbsorptiveCapacityFinding> Capacities { get; }

    /// <summary>How much of what each member knows each other member can build on, for each ordered pair.</summary>
    public ValueList<RelativeCapacityFinding> RelativeCapacities { get; }

    /// <summary>What helps and hinders the transfer of knowledge, for each ordered pair, with the bottleneck.</summary>
    public ValueList<TransferFactorFinding> Factors { get; }

    /// <summary>In which stage transfers stick.</summary>
    public ValueList<StickinessFinding> Stickiness { get; }

    /// <summary>Whether the channels are rich enough for what travels.</summary>
    public ChannelFitFinding Channels { get; }

    /// <summary>Whether the form of the alliance suits what is to be learned.</summary>
    public FormFitFinding Form { get; }

    /// <summary>Which members have a working language in common.</summary>
    public LanguageBridgeFinding Languages { get; }

    /// <summary>How far the members agree on which objectives matter most.</summary>
    public GoalAgreementFinding Goals { get; }

    /// <summary>The five disciplines of a learning organization.</summary>
    public DisciplineProfile Disciplines { get; }

    /// <summary>The six processes of organizational learning and the knowledge base.</summary>
    public LearningFunnelFinding Processes { get; }

    /// <summary>The four sources of relational advantage.</summary>
    public RelationalViewFinding Sources { get; }
}
