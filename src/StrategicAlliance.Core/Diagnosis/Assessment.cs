using StrategicAlliance.Alliances;
using StrategicAlliance.Distances;
using StrategicAlliance.Facts;
using StrategicAlliance.Integration;
using StrategicAlliance.Learning;
using StrategicAlliance.Trust;

namespace StrategicAlliance.Diagnosis;

/// <summary>What the facts say about an alliance on a day, and what they do not.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record Assessment
{
    internal Assessment(Alliance alliance, FormationFinding formation)
    {
        Alliance = alliance;
        Formation = formation;
    }

    /// <summary>The alliance as it was assessed.</summary>
    public Alliance Alliance { get; }

    /// <summary>Whether it is an alliance at all.</summary>
    public FormationFinding Formation { get; }

    /// <summary>Whether the rest is withheld because it is no alliance. The conditions of <see cref="Formation"/> say why.</summary>
    public bool IsWithheld => Formation.IsAlliance == false;

    /// <summary>What kind of alliance it is.</summary>
    /// <value><see langword="null"/> when withheld.</value>
    public StructureFinding? Structure { get; internal init; }

    /// <summary>How far each partner may trust each other one: every ordered pair with any evidence; empty when withheld.</summary>
    public ValueList<TrustSummary> Trust { get; internal init; } = [];

    /// <summary>How far apart the partners are, for every ordered pair, method by method; empty when withheld.</summary>
    public ValueList<DistanceProfile> Distances { get; internal init; } = [];

    /// <summary>How well it is integrated on six levels; always all six.</summary>
    public IntegrationProfile Integration { get; internal init; } = new([]);

    /// <summary>What it knows and how that moves.</summary>
    /// <value><see langword="null"/> when withheld.</value>
    public KnowledgeSummary? Knowledge { get; internal init; }

    /// <summary>What its partners learn: agendas, race, loops, capacity, factors.</summary>
    /// <value><see langword="null"/> when withheld.</value>
    public LearningFinding? Learning { get; internal init; }

    /// <summary>Who has put in what, got what and is owed what.</summary>
    /// <value><see langword="null"/> when withheld.</value>
    public BenefitSummary? Benefits { get; internal init; }

    /// <summary>How far the exit is prepared.</summary>
    /// <value><see langword="null"/> when withheld.</value>
    public ExitSummary? Exit { get; internal init; }

    /// <summary>The obstacles that are there; empty when withheld.</summary>
    public ValueList<ObstacleFinding> Obstacles { get; internal init; } = [];

    /// <summary>The warning signs that are there; empty when withheld.</summary>
    public ValueList<WarningFinding> Warnings { get; internal init; } = [];

    /// <summary>Steps that were taken without what should have been in place.</summary>
    public ValueList<GateFinding> Gates { get; internal init; } = [];

    /// <summary>The answers on formation, structure, trust, knowledge, learning and measured levels, each with the facts, the formula and the source it rests on.
    /// Obstacles and warnings carry their own facts.</summary>
    public ValueList<Finding> Findings { get; internal init; } = [];

    /// <summary>What could not be answered, and what it would take.</summary>
    public ValueList<Unknown> Unknown { get; internal init; } = [];

    /// <summary>The answer of a name.</summary>
    /// <param name="id">The id of a finding, e.g. <c>structure.topology</c> or <c>formation.independence</c>.</param>
    /// <returns>The finding, or <see langword="null"/> if there is none of this id.</returns>
    public Finding? Find(string id) => Findings.FirstOrDefault(finding => string.Equals(finding.Id, id, StringComparison.Ordinal));
}
