using StrategicAlliance.Agreements;
using StrategicAlliance.Alliances;
using StrategicAlliance.Facts;
using StrategicAlliance.Knowledge;
using StrategicAlliance.Partners;
using static StrategicAlliance.Tests.Knowledge.AccessScene;

namespace StrategicAlliance.Tests.Knowledge;

/// <summary>The ways in which what is closed could come out.</summary>
public sealed class AccessLeakTests
{
    private const AccessPurpose Work = AccessPurpose.Implementation;

    private static readonly AssetId Mix = "mix";

    [Fact]
    public void Derived_FromRestricted_StaysClosedToCoOwnersAndParticipants()
    {
        var alliance = With(Combined(1, "secret", "manual", Mix) with { Id = "mixed", Owners = ["a", "b"], Participants = ["a", "b"] });

        var decision = alliance.Ask(Mix, "b");

        decision.IsGranted.Should().BeFalse();
        decision.Rule.Should().Be(AccessRule.FencedSource);
        decision.FencedBy.Should().ContainSingle();
        decision.FencedBy[0].Source.Should().Be((AssetId)"secret");
        decision.FencedBy[0].Rule.Should().Be(AccessRule.Restricted);
        decision.FencedBy[0].Through.Should().Equal("mixed");
        decision.Because.Should().Contain(["mixed", "secret-in"]);
        decision.Needed.Should().Be("access to secret");
        alliance.Ask(Mix, "a").Rule.Should().Be(AccessRule.Owner);
        After(alliance, new AccessGranted(Day(2), "secret", "b", Work) { Scope = AccessScope.Full }).Ask(Mix, "b").Rule.Should().Be(AccessRule.Owner, "now the source is granted");
    }

    [Fact]
    public void Derived_AlongAChain_KeepsTheLeastScopeTheHeaviestTermsAndTheFirstEnd()
    {
        var alliance = With(
            new AccessGranted(Day(1), "secret", "b", Work) { Scope = AccessScope.AggregateOnly, Until = Day(90) },
            new AccessGranted(Day(1), "recipe", "b", Work) { Scope = AccessScope.Read, Until = Day(60) },
            Combined(2, "secret", "manual", "one") with { Id = "first", Owners = ["b"] },
            Combined(3, "one", "recipe", "two") with { Id = "second", Owners = ["b"] });

        var decision = alliance.Ask("two", "b");

        decision.Rule.Should().Be(AccessRule.FencedSource);
        decision.Scope.Should().Be(AccessScope.AggregateOnly);
        decision.SmallestGroup.Should().Be(5);
        decision.Terms.Should().Be(AccessTerms.RoyaltyFree);
        decision.Until.Should().Be(Day(60));
        decision.FencedBy.Select(fence => fence.Source).Should().Equal("recipe", "secret");
        decision.FencedBy[1].Through.Should().Equal("first", "second");
    }

    [Fact]
    public void Derived_NeedShownForIt_IsShownForItsSources()
    {
        var alliance = With(Combined(1, "recipe", "manual", Mix) with { Owners = ["a"] });

        alliance.Ask(Mix, "b").IsGranted.Should().BeFalse();
        alliance.Ask(Mix, "b", Work, AccessNeed.SignificantlyDelayed).Scope.Should().Be(AccessScope.Full);
    }

    [Fact]
    public void ConversionIntoWhatIsHeld_ClosesItThoughItWasOpenAndAnEarlierConversionWasNot()
    {
        var alliance = With(
            Combined(1, "secret", "manual", "leaflet"),
            Combined(2, "manual", "leaflet", "leaflet"));

        alliance.Ask("leaflet", "b", day: Start).IsGranted.Should().BeTrue("nothing had gone in yet");
        alliance.Ask("leaflet", "b").Rule.Should().Be(AccessRule.FencedSource, "the last conversion does not wash out the one before");
    }

    [Fact]
    public void Cycle_OfConversions_EndsAndStaysClosed()
    {
        var alliance = With(
            Combined(1, "secret", "manual", "one"),
            Combined(2, "one", "manual", "two"),
            Combined(3, "two", "manual", "one"),
            Combined(4, "one", "two", "manual"));

        foreach (var asset in new AssetId[] { "one", "two", "manual" })
        {
            After(alliance, new AccessGranted(Day(5), asset, "b", Work) { Scope = AccessScope.Full }).Ask(asset, "b").Rule.Should().Be(AccessRule.FencedSource);
        }
    }

    [Fact]
    public void ContributionUnderTheSameId_LoosensNeitherProtectionNorTitle()
    {
        var alliance = With(
            new KnowledgeConverted(Day(1), SeciMode.Combination, ["manual", "leaflet"], Mix),
            new AssetContributed(Day(2), Mix, "Mix", ["a"]) { Protection = Protection.Restricted },
            new AssetContributed(Day(3), Mix, "Mix", ["a", "b"]) { Protection = Protection.Open },
            new AssetContributed(Day(4), Mix, "Mix", ["a", "c"]));

        alliance.Knowledge.Find(Mix)!.Protection.Should().BeNull("the last description says nothing of it");
        alliance.Ask(Mix, "b").Rule.Should().Be(AccessRule.Restricted);
        alliance.Ask(Mix, "c").Rule.Should().Be(AccessRule.Restricted, "it is named, but no title passed to it");
        alliance.Ask(Mix, "a").Rule.Should().Be(AccessRule.Owner);
    }

    [Fact]
    public void ConversionThatNamesOtherOwners_PassesNoTitle()
    {
        var alliance = With(Combined(1, "manual", "leaflet", "secret") with { Owners = ["b"] });

        alliance.Knowledge.Find("secret")!.Owners.Should().Equal("b");
        alliance.Ask("secret", "b").IsGranted.Should().BeFalse();
    }

    [Fact]
    public void TitleOfTheDerived_PassedOn_LeavesItsSourcesFenced()
    {
        var alliance = With(Combined(1, "secret", "manual", Mix) with { Owners = ["a"] }, new AssetTransferred(Day(2), Mix, ["b"]));

        alliance.Ask(Mix, "b").Rule.Should().Be(AccessRule.FencedSource);
        alliance.Ask(Mix, "a").IsGranted.Should().BeFalse("it sold the title");
        After(alliance, new AssetTransferred(Day(3), "secret", ["b"])).Ask(Mix, "b").Rule.Should().Be(AccessRule.Owner, "now it owns the secret");
    }

    [Fact]
    public void TitlePassedToOneThatHasLeft_OpensTheAssetButNoSourceOfOthers()
    {
        var alliance = With(
            Combined(1, "manual", "leaflet", Mix) with { Owners = ["a"] },
            new PartnerWithdrew(Day(2), "c"),
            new AssetTransferred(Day(3), Mix, ["c"]));

        alliance.Ask(Mix, "c").FencedBy.Should().ContainSingle().Which.Rule.Should().Be(AccessRule.HasLeft, "the manual is for partners");
    }

    [Fact]
    public void TitleUnderAnAgreementThatIsNotEffective_StaysWhereItWas()
    {
        var alliance = With(
            new AgreementSigned(Day(1), "sale", AgreementTier.Specific, ["a", "b"]) { Clauses = new() { Conditions = [new("antitrust")] } },
            new AssetTransferred(Day(2), "secret", ["b"]) { Agreement = "sale" });

        alliance.Ask("secret", "b").IsGranted.Should().BeFalse();
        alliance.Ask("secret", "a").Rule.Should().Be(AccessRule.Owner);
    }

    [Fact]
    public void AcquiredUnderAnIdThatIsHeld_OpensNothing() =>
        With(new KnowledgeAcquired(Day(1), "secret", "The same, they say", "b")).Ask("secret", "b").Rule.Should().Be(AccessRule.Restricted);

    [Fact]
    public void LeavingAndJoining_CloseAndOpenWhatIsForPartnersButReviveNoGrant()
    {
        var alliance = With(
            new AccessGranted(Day(1), "secret", "b", Work),
            new PartnerWithdrew(Day(10), "b"),
            new AccessGranted(Day(12), "recipe", "b", Work),
            new PartnerJoined(Day(20), "b", "B"),
            new AccessGranted(Day(20), "recipe", "b", AccessPurpose.Exploitation),
            new AccessGranted(Day(21), "recipe", "b", AccessPurpose.Exploitation));

        alliance.Ask("secret", "b", day: Day(9)).Rule.Should().Be(AccessRule.Granted);
        alliance.Ask("secret", "b", day: Day(10)).Rule.Should().Be(AccessRule.HasLeft);
        alliance.Ask("manual", "b", day: Day(15)).Rule.Should().Be(AccessRule.HasLeft);
        alliance.Ask("manual", "b", day: Day(20)).Rule.Should().Be(AccessRule.AllianceWide);
        alliance.Ask("secret", "b").Rule.Should().Be(AccessRule.LapsedOnLeaving);
        alliance.Ask("recipe", "b").Rule.Should().Be(AccessRule.LapsedOnLeaving, "given while it was out");
        alliance.Ask("recipe", "b", AccessPurpose.Exploitation, day: Day(20)).Rule.Should().Be(AccessRule.LapsedOnLeaving, "that day it may still have been out");
        alliance.Ask("recipe", "b", AccessPurpose.Exploitation).Rule.Should().Be(AccessRule.Granted);
    }

    [Fact]
    public void JoinedLater_SeesNothingBefore()
    {
        var alliance = With(new PartnerJoined(Day(30), "late", "Late"));
        var basis = alliance.AccessBasis();

        new AccessPolicy().Decide(basis, new AccessRequest("manual", "late", Work, Day(29))).Rule.Should().Be(AccessRule.NotYetIn);
        new AccessPolicy().Decide(basis, new AccessRequest("manual", "late", Work, Day(30))).Rule.Should().Be(AccessRule.AllianceWide);
    }

    [Fact]
    public void CorrectionAndRetraction_AreReadFromTheViewThatKnowsThem()
    {
        var alliance = With(
            new AccessGranted(Day(1), "secret", "b", Work) { Id = "slip" },
            new FactRetracted(Day(5), "slip"),
            new AccessGranted(Day(6), "recipe", "b", Work) { Id = "meant-c" },
            new AccessGranted(Day(6), "recipe", "c", Work) { Corrects = "meant-c" });

        alliance.Ask("secret", "b", day: Day(4)).Rule.Should().Be(AccessRule.Granted);
        alliance.Ask("secret", "b").Rule.Should().Be(AccessRule.Restricted);
        alliance.Ask("recipe", "b").IsGranted.Should().BeFalse();
        alliance.Ask("recipe", "c").Rule.Should().Be(AccessRule.Granted);
    }
}
