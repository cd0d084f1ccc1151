using StrategicAlliance.Agreements;
using StrategicAlliance.Alliances;
using StrategicAlliance.Facts;
using StrategicAlliance.Governance;
using StrategicAlliance.Knowledge;
using StrategicAlliance.Partners;
using StrategicAlliance.Tests.Alliances;

namespace StrategicAlliance.Tests.Knowledge;

/// <summary>Three partners; a brings a secret, a recipe and a manual; a and b have an agreement that lists background.</summary>
internal static class AccessScene
{
    public static readonly DateOnly Start = new(2024, 1, 1);

    private static readonly Alliance Begun = After(
        Alliance.Propose(new AllianceProposed(Start, "x", "X", AllianceForm.JointDevelopment)),
        new PartnerJoined(Start, "a", "A"),
        new PartnerJoined(Start, "b", "B"),
        new PartnerJoined(Start, "c", "C"),
        new AgreementSigned(Start, "deal", AgreementTier.Framework, ["a", "b"]) { Id = "deal-signed", Expires = new PartialDate(2025), Clauses = new() { BackgroundListed = true } },
        new AssetContributed(Start, "secret", "Secret", ["a"]) { Id = "secret-in", Protection = Protection.Restricted, Ground = KnowledgeGround.Background },
        new AssetContributed(Start, "recipe", "Recipe", ["a"]) { Id = "recipe-in", Protection = Protection.NeedToKnow, Ground = KnowledgeGround.Background },
        new AssetContributed(Start, "manual", "Manual", ["a"]) { Id = "manual-in", Protection = Protection.Alliance, Ground = KnowledgeGround.Background },
        new AssetContributed(Start, "leaflet", "Leaflet", ["a"]) { Id = "leaflet-in", Protection = Protection.Open });

    /// <summary>The scene with more facts, each accepted.</summary>
    public static Alliance With(params AllianceFact[] facts) => After(Begun, facts);

    public static Alliance After(Alliance alliance, params AllianceFact[] facts) => facts.Aggregate(alliance, (held, fact) => PlainFold.Accepted(held.Record(fact)));

    /// <summary>A day of the scene: 1 is the day after the start.</summary>
    public static DateOnly Day(int number) => Start.AddDays(number);

    public static AccessDecision Ask(
        this Alliance alliance, AssetId asset, PartnerId partner, AccessPurpose purpose = AccessPurpose.Implementation, AccessNeed? need = null, DateOnly? day = null)
    {
        var on = day ?? alliance.Day;
        return new AccessPolicy().Decide(alliance.AsOf(on).AccessBasis(), new AccessRequest(asset, partner, purpose, on) { Need = need });
    }

    public static KnowledgeConverted Combined(int day, AssetId one, AssetId other, AssetId output) => new(Day(day), SeciMode.Combination, [one, other], output);
}
