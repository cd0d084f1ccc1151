using StrategicAlliance.Facts;
using StrategicAlliance.Governance;

namespace StrategicAlliance.Alliances;

/// <summary>Whether an alliance is a cartel, a product alliance or a knowledge alliance.</summary>
internal static class GenerationRule
{
    private static readonly Citation Citation = new("Badaracco", 1991, "The Knowledge Link, Harvard Business School Press (product links and knowledge links)");

    public static AllianceGeneration? Of(Alliance alliance, List<Finding> findings, List<Unknown> unknown)
    {
        var proposal = alliance.Proposal;
        if (proposal.Fact.Form == AllianceForm.Cartel)
        {
            return Answer(AllianceGeneration.Cartel, [proposal.Id], "It was proposed as a cartel.");
        }

        var learners = alliance.Learning.Statements.Select(agenda => agenda.Fact.Partner).Distinct().Count();
        if (learners >= 2)
        {
            return Answer(
                AllianceGeneration.Knowledge,
                alliance.Learning.Statements.Select(agenda => agenda.Id),
                FormattableString.Invariant($"{learners} partners set out to learn from each other."));
        }

        if (proposal.Fact.Purposes is not { Count: > 0 } purposes)
        {
            unknown.Add(new Unknown("structure.generation", ["allianceProposed.purposes", "learningAgendaSet"], "No purpose is stated."));
            return null;
        }

        var learning = purposes.Count(purpose => purpose is AlliancePurpose.KnowledgeLearning or AlliancePurpose.TechnologyAccess);
        return Answer(
            learning * 2 >= purposes.Count ? AllianceGeneration.Knowledge : AllianceGeneration.Product,
            [proposal.Id],
            FormattableString.Invariant($"{learning} of {purposes.Count} purposes are about knowledge or technology."));

        AllianceGeneration Answer(AllianceGeneration generation, IEnumerable<FactId> because, string explanation)
        {
            findings.Add(new Finding(
                "structure.generation",
                generation.ToName(),
                because.Distinct().Order().ToValueList(),
                "cartel by its form; knowledge if two partners set learning agendas or half of the purposes are about knowledge; else product",
                Citation,
                explanation));
            return generation;
        }
    }
}
