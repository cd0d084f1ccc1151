using StrategicAlliance.Agreements;
using StrategicAlliance.Facts;
using StrategicAlliance.Governance;
using StrategicAlliance.Knowledge;
using StrategicAlliance.Partners;

namespace StrategicAlliance.Learning;

/// <summary>Reads all that the facts say of learning in an alliance.</summary>
/// <remarks>Pure; safe to call from any thread.</remarks>
public static class LearningAnalysis
{
    /// <summary>Reads the ledgers with the default settings.</summary>
    /// <param name="record">Agendas and loops.</param>
    /// <param name="inventory">What is known and what became of it.</param>
    /// <param name="roster">The partners, their people and markets.</param>
    /// <param name="charter">Purposes and phases.</param>
    /// <param name="compliance">Market shares.</param>
    /// <param name="agreements">Transfer duties and windows.</param>
    /// <param name="day">The day on which the ledgers are a view.</param>
    /// <returns>The parts, each with its facts.</returns>
    /// <exception cref="ArgumentNullException">A ledger is <see langword="null"/>.</exception>
    public static LearningFinding Examine(
        LearningRecord record, KnowledgeInventory inventory, Roster roster, Charter charter, ComplianceFile compliance, AgreementBook agreements, DateOnly day) =>
        Examine(record, inventory, roster, charter, compliance, agreements, day, new LearningSettings());

    /// <summary>Reads the ledgers.</summary>
    /// <param name="record">Agendas and loops.</param>
    /// <param name="inventory">What is known and what became of it.</param>
    /// <param name="roster">The partners, their people and markets.</param>
    /// <param name="charter">Purposes and phases.</param>
    /// <param name="compliance">Market shares.</param>
    /// <param name="agreements">Transfer duties and windows.</param>
    /// <param name="day">The day on which the ledgers are a view.</param>
    /// <param name="settings">The thresholds.</param>
    /// <returns>The parts, each with its facts.</returns>
    /// <exception cref="ArgumentNullException">A ledger or the settings are <see langword="null"/>.</exception>
    public static LearningFinding Examine(
        LearningRecord record,
        KnowledgeInventory inventory,
        Roster roster,
        Charter charter,
        ComplianceFile compliance,
        AgreementBook agreements,
        DateOnly day,
        LearningSettings settings)
    {
        Bounds.Given(settings);
        var agenda = AgendaAnalysis.Examine(record, inventory, roster, charter, agreements, day);
        var scopes = RelativeScopeAnalysis.Examine(roster, charter, compliance, agreements);
        return new LearningFinding(
            agenda,
            LearningRaceAnalysis.Examine(agenda, day, settings),
            LoopAnalysis.Examine(record, inventory, roster, day),
            LoopMixAnalysis.Examine(record, charter),
            scopes,
            LearningCellAnalysis.Examine(record, scopes, settings));
    }
}
