using StrategicAlliance.Agreements;
using StrategicAlliance.Facts;
using StrategicAlliance.Governance;
using StrategicAlliance.Knowledge;
using StrategicAlliance.Partners;
using StrategicAlliance.Performance;

namespace StrategicAlliance.Learning;

/// <summary>The ledgers of one view that findings about learning rest on.</summary>
/// <remarks>Immutable; safe to share between threads. An alliance gives its own: <c>alliance.LearningBasis()</c>.</remarks>
public sealed class LearningBasis
{
    /// <summary>The ledgers of one view.</summary>
    /// <param name="record">Agendas, loops, trainings, assessed factors.</param>
    /// <param name="knowledge">What is known and what became of it.</param>
    /// <param name="roster">The partners, their people and profiles.</param>
    /// <param name="charter">Purposes, goals and phases.</param>
    /// <param name="compliance">Market shares.</param>
    /// <param name="agreements">Transfer duties and windows.</param>
    /// <param name="scorecard">Indicators and surveys.</param>
    /// <param name="decisions">Meetings.</param>
    /// <exception cref="ArgumentNullException">A ledger is <see langword="null"/>.</exception>
    public LearningBasis(
        LearningRecord record,
        KnowledgeInventory knowledge,
        Roster roster,
        Charter charter,
        ComplianceFile compliance,
        AgreementBook agreements,
        Scorecard scorecard,
        DecisionBook decisions)
    {
        Record = Bounds.Given(record);
        Knowledge = Bounds.Given(knowledge);
        Roster = Bounds.Given(roster);
        Charter = Bounds.Given(charter);
        Compliance = Bounds.Given(compliance);
        Agreements = Bounds.Given(agreements);
        Scorecard = Bounds.Given(scorecard);
        Decisions = Bounds.Given(decisions);
    }

    /// <summary>Agendas, loops, trainings, assessed factors.</summary>
    public LearningRecord Record { get; }

    /// <summary>What is known and what became of it.</summary>
    public KnowledgeInventory Knowledge { get; }

    /// <summary>The partners, their people and profiles.</summary>
    public Roster Roster { get; }

    /// <summary>Purposes, goals and phases.</summary>
    public Charter Charter { get; }

    /// <summary>Market shares.</summary>
    public ComplianceFile Compliance { get; }

    /// <summary>Transfer duties and windows.</summary>
    public AgreementBook Agreements { get; }

    /// <summary>Indicators and surveys.</summary>
    public Scorecard Scorecard { get; }

    /// <summary>Meetings.</summary>
    public DecisionBook Decisions { get; }
}
