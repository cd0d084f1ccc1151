using StrategicAlliance.Facts;
using StrategicAlliance.Governance;
using StrategicAlliance.Partners;

namespace StrategicAlliance.Alliances;

/// <summary>The form of an alliance as its shares show it; by contract, if nobody holds any.</summary>
internal static class FormRule
{
    private const string Id = "structure.form";
    private const string Formula = "joint entity held by two: joint venture; shares in each other: cross-shareholding; in one: minority equity, or acquisition above half of the votes; none: by contract, as declared";

    private static readonly Citation Citation = Citation.OfLibrary("forms by contract and by equity after Yoshino & Rangan (1995), told by the shares recorded");

    public static AllianceForm? Of(Alliance alliance, List<Finding> findings, List<Unknown> unknown)
    {
        var declared = alliance.Proposal.Fact.Form;
        var holdings = alliance.Roster.Holdings.Where(held => held.Equity > 0).ToList();
        var joint = holdings.Where(held => held.Entity is null).ToList();
        var crossed = holdings.Where(held => held.Entity is { } entity && holdings.Exists(back => back.Holder == entity && back.Entity == held.Holder)).ToList();
        var majority = holdings.Find(held => held.Entity is not null && held.Votes > 0.5m);
        var minority = holdings.Where(held => held.Entity is not null).ToList();
        if (joint.Count > 1)
        {
            return Answer(AllianceForm.JointVenture, joint, "Several partners hold a joint entity");
        }

        if (majority is not null)
        {
            return Answer(AllianceForm.Acquisition, [majority], $"{majority.Holder} casts more than half of the votes in {majority.Entity}");
        }

        if (crossed.Count > 0)
        {
            return Answer(AllianceForm.CrossShareholding, crossed, "Partners hold shares in each other");
        }

        if (minority.Count > 0)
        {
            return Answer(AllianceForm.MinorityEquity, minority, "A partner holds shares in another");
        }

        if (declared is AllianceForm.JointVenture or AllianceForm.CrossShareholding or AllianceForm.MinorityEquity)
        {
            unknown.Add(new Unknown(Id, ["partnerJoined.equity", "equityChanged"], $"Declared as {declared.ToName()}, but the shares that would show it are not recorded."));
            return null;
        }

        return Answer(declared, [], "No shares are recorded, so it rests on contract, as declared");

        AllianceForm Answer(AllianceForm form, IEnumerable<Holding> because, string explanation)
        {
            var against = form == declared ? "." : $"; declared as {declared.ToName()} ({alliance.Proposal.Id}).";
            var facts = because.Select(held => held.Because).DefaultIfEmpty(alliance.Proposal.Id).Distinct().Order().ToValueList();
            findings.Add(new Finding(Id, form.ToName(), facts, Formula, Citation, explanation + against));
            return form;
        }
    }
}
