using StrategicAlliance.Facts;
using StrategicAlliance.Governance;
using StrategicAlliance.Partners;

namespace StrategicAlliance.Learning;

/// <summary>Where learning is a purpose, each member should have stated beforehand what it wants to learn.</summary>
internal static class AgendaExpectation
{
    /// <summary>Adds to a finding who should have an agenda and has none.</summary>
    public static AgendaFinding Add(AgendaFinding finding, LearningRecord record, Roster roster, Charter charter)
    {
        if (charter.Proposal is not { Fact.Purposes: { } purposes } proposal)
        {
            return finding;
        }

        finding = finding with { IsLearningPurpose = purposes.Contains(AlliancePurpose.KnowledgeLearning), PurposeBecause = proposal.Id };
        if (finding.IsLearningPurpose != true)
        {
            return finding;
        }

        var operation = charter.Phases.FirstOrDefault(phase => phase.Fact.Phase == LifecyclePhase.Operation);
        var stated = record.Statements.Any(set => set.Fact.Items.Count > 0 && set.Fact.On <= operation.Fact?.On);
        return finding with
        {
            WithoutAgenda = roster.Members.Select(member => member.Id).Where(member => finding.Of(member)!.Transfers.Count == 0).Order().ToValueList(),
            OperationWithoutAgenda = operation.Fact is null || stated ? default(FactId?) : operation.Id,
        };
    }
}
