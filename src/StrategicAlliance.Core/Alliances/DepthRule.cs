using StrategicAlliance.Facts;
using StrategicAlliance.Governance;

namespace StrategicAlliance.Alliances;

/// <summary>How deep the partners are bound: by capital, by technology, or on the market only.</summary>
internal static class DepthRule
{
    private static readonly Citation Citation = Citation.OfLibrary("the deepest tie recorded: shares, then knowledge, then the market");

    public static AllianceDepth Of(Alliance alliance, List<Finding> findings)
    {
        var proposal = alliance.Proposal;
        var holdings = alliance.Roster.Holdings.Where(held => held.Equity > 0).Select(held => held.Because).ToList();
        if (holdings.Count > 0 || proposal.Fact.Form is AllianceForm.JointVenture or AllianceForm.CrossShareholding or AllianceForm.MinorityEquity)
        {
            return Answer(AllianceDepth.Strategic, holdings.Count > 0 ? holdings : [proposal.Id], holdings.Count > 0 ? "Partners hold shares." : $"Its form, {proposal.Fact.Form.ToName()}, binds capital.");
        }

        var knowledge = alliance.Knowledge.Assets.Values.Select(asset => asset.Origin.Id).ToList();
        if (knowledge.Count > 0 || proposal.Fact.Form is AllianceForm.JointResearch or AllianceForm.JointDevelopment or AllianceForm.StandardsCooperation or AllianceForm.Licensing)
        {
            return Answer(AllianceDepth.Technology, knowledge.Count > 0 ? knowledge : [proposal.Id], knowledge.Count > 0 ? "Partners share or create knowledge." : $"Its form, {proposal.Fact.Form.ToName()}, is about technology.");
        }

        return Answer(AllianceDepth.Market, [proposal.Id], "Neither shares nor shared knowledge are recorded.");

        AllianceDepth Answer(AllianceDepth depth, IEnumerable<FactId> because, string explanation)
        {
            var declared = proposal.Fact.Depth is { } said && said != depth ? $" Declared as {said.ToName()} ({proposal.Id})." : string.Empty;
            findings.Add(new Finding("structure.depth", depth.ToName(), because.Distinct().Order().ToValueList(), "the deepest tie recorded", Citation, explanation + declared));
            return depth;
        }
    }
}
