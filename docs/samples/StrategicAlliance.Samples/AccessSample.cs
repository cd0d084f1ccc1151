using StrategicAlliance.Agreements;
using StrategicAlliance.Alliances;
using StrategicAlliance.Facts;
using StrategicAlliance.Governance;
using StrategicAlliance.Knowledge;
using StrategicAlliance.Partners;

namespace StrategicAlliance.Samples;

/// <summary>Who may use which knowledge, by which rule, and what happens to what is made from it.</summary>
public static class AccessSample
{
    /// <summary>Asks for access.</summary>
    /// <param name="output">Where to tell the answers.</param>
    public static void Run(TextWriter output)
    {
        var alliance = Motor();
        var basis = alliance.AccessBasis();
        var policy = new AccessPolicy();
        AccessRequest[] requests =
        [
            new("rotor-design", "lianhe", AccessPurpose.Implementation, alliance.Day),
            new("winding", "falke", AccessPurpose.Implementation, alliance.Day),
            new("winding", "falke", AccessPurpose.Implementation, alliance.Day) { Need = AccessNeed.SignificantlyDelayed },
            new("winding", "falke", AccessPurpose.Exploitation, alliance.Day) { Need = AccessNeed.SignificantlyDelayed },
            new("control-code", "lianhe", AccessPurpose.Implementation, alliance.Day) { Need = AccessNeed.TechnicallyImpossible },
            new("drive-manual", "lianhe", AccessPurpose.Implementation, alliance.Day),
        ];
        foreach (var decision in requests.Select(request => policy.Decide(basis, request)))
        {
            var terms = decision.IsGranted ? $"{decision.Scope}, {decision.Terms}" : "no";
            output.WriteLine($"{decision.Rule}: {terms}. {decision.Explanation}");
        }
    }

    /// <summary>Falke and Lianhe build a motor: what Falke keeps closed went into the manual that both own.</summary>
    /// <returns>The alliance.</returns>
    public static Alliance Motor()
    {
        #region motor
        var day = new DateOnly(2026, 2, 1);
        var alliance = Alliance.Propose(new AllianceProposed(day, "motor", "Motor", AllianceForm.JointDevelopment));
        AllianceFact[] facts =
        [
            new PartnerJoined(day, "falke", "Falke"),
            new PartnerJoined(day, "lianhe", "Lianhe"),
            new AgreementSigned(day, "consortium", AgreementTier.Framework, ["falke", "lianhe"]) { Clauses = new() { BackgroundListed = true } },
            new AssetContributed(day, "rotor-design", "Rotor design rules", ["falke"]) { Ground = KnowledgeGround.Background, Protection = Protection.Alliance },
            new AssetContributed(day, "control-code", "Control software", ["falke"]) { Ground = KnowledgeGround.Background, Protection = Protection.Restricted },
            new AssetContributed(day, "winding", "Winding process", ["lianhe"]) { Ground = KnowledgeGround.Background, Protection = Protection.NeedToKnow },
            new KnowledgeConverted(day, SeciMode.Combination, ["rotor-design", "control-code"], "drive-manual") { Owners = ["falke", "lianhe"] },
        ];
        #endregion
        foreach (var fact in facts)
        {
            alliance.Record(fact).Switch(accepted => alliance = accepted.Next, refused => throw new InvalidOperationException(refused.Refusal.Message));
        }

        return alliance;
    }
}
