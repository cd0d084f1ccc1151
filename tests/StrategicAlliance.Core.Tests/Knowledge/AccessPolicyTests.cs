using StrategicAlliance.Agreements;
using StrategicAlliance.Alliances;
using StrategicAlliance.Facts;
using StrategicAlliance.Governance;
using StrategicAlliance.Knowledge;
using StrategicAlliance.Partners;
using static StrategicAlliance.Tests.Knowledge.AccessScene;

namespace StrategicAlliance.Tests.Knowledge;

public sealed class AccessPolicyTests
{
    private const AccessPurpose Work = AccessPurpose.Implementation;
    private const AccessPurpose Use = AccessPurpose.Exploitation;

    [Theory]
    [InlineData("a", "secret", Use, null, AccessRule.Owner, AccessTerms.Own)]
    [InlineData("b", "leaflet", Use, null, AccessRule.Open, AccessTerms.RoyaltyFree)]
    [InlineData("nobody", "leaflet", Work, null, AccessRule.Open, AccessTerms.RoyaltyFree)]
    [InlineData("c", "manual", Work, null, AccessRule.AllianceWide, AccessTerms.RoyaltyFree)]
    [InlineData("b", "manual", Use, AccessNeed.LegallyImpossible, AccessRule.NeedShown, AccessTerms.FairAndReasonable)]
    [InlineData("b", "recipe", Work, AccessNeed.SignificantlyDelayed, AccessRule.NeedShown, AccessTerms.RoyaltyFree)]
    [InlineData("b", "recipe", Use, AccessNeed.TechnicallyImpossible, AccessRule.NeedShown, AccessTerms.FairAndReasonable)]
    public void Decide_RuleThatGrants_GivesAllOnItsTerms(string partner, string asset, AccessPurpose purpose, AccessNeed? need, AccessRule rule, AccessTerms terms)
    {
        var decision = With().Ask(asset, partner, purpose, need);

        decision.Rule.Should().Be(rule, decision.Explanation);
        decision.Scope.Should().Be(AccessScope.Full);
        decision.Terms.Should().Be(terms);
        decision.Because.Should().NotBeEmpty();
        decision.Citation.Author.Should().Be("DESCA");
        decision.Until.Should().Be(rule == AccessRule.NeedShown ? new DateOnly(2025, 12, 31) : null);
    }

    [Theory]
    [InlineData("b", "nothing", Work, null, AccessRule.AssetNotHeld)]
    [InlineData("nobody", "manual", Work, null, AccessRule.NotAPartner)]
    [InlineData("b", "secret", Work, AccessNeed.TechnicallyImpossible, AccessRule.Restricted)]
    [InlineData("b", "recipe", Work, null, AccessRule.NeedNotShown)]
    [InlineData("b", "manual", Use, null, AccessRule.NeedNotShown)]
    [InlineData("b", "recipe", Use, AccessNeed.SignificantlyDelayed, AccessRule.NeedNotShown)]
    [InlineData("b", "recipe", Use, AccessNeed.SignificantExtraResources, AccessRule.NeedNotShown)]
    [InlineData("c", "recipe", Work, AccessNeed.TechnicallyImpossible, AccessRule.NoAgreement)]
    public void Decide_RuleThatRefuses_SaysWhyAndWhatItWouldTake(string partner, string asset, AccessPurpose purpose, AccessNeed? need, AccessRule rule)
    {
        var decision = With().Ask(asset, partner, purpose, need);

        decision.Rule.Should().Be(rule, decision.Explanation);
        decision.IsGranted.Should().BeFalse();
        decision.Scope.Should().BeNull();
        decision.Terms.Should().BeNull();
        decision.Explanation.Should().NotBeNullOrWhiteSpace();
        decision.Needed.Should().NotBeNullOrWhiteSpace();
    }

    [Fact]
    public void Decide_NothingStatedOfProtection_IsNeedToKnow() =>
        With(new AssetContributed(Start, "new", "New", ["a"])).Ask("new", "b").Rule.Should().Be(AccessRule.NeedNotShown);

    [Theory]
    [InlineData(KnowledgeGround.Sideground)]
    [InlineData(KnowledgeGround.Postground)]
    [InlineData(null)]
    public void Decide_GroundOutsideTheAgreement_IsNotOpenedByANeed(KnowledgeGround? ground) =>
        With(new AssetContributed(Start, "own", "Own", ["a"]) { Ground = ground }).Ask("own", "b", Work, AccessNeed.TechnicallyImpossible)
            .Rule.Should().Be(AccessRule.GroundNotCovered);

    [Theory]
    [InlineData(false)]
    [InlineData(null)]
    public void Decide_BackgroundNotListed_IsNotOpenedByANeedAndForegroundIs(bool? listed)
    {
        var alliance = With(
            new AgreementEnded(Day(1), "deal"),
            new AgreementSigned(Day(2), "other", AgreementTier.Framework, ["a", "b"]) { Clauses = new() { BackgroundListed = listed } },
            new AssetContributed(Day(2), "result", "Result", ["a"]) { Ground = KnowledgeGround.Foreground });

        alliance.Ask("recipe", "b", Work, AccessNeed.TechnicallyImpossible).Rule.Should().Be(AccessRule.BackgroundNotListed);
        alliance.Ask("result", "b", Work, AccessNeed.TechnicallyImpossible).Rule.Should().Be(AccessRule.NeedShown);
    }

    [Fact]
    public void Decide_AgreementWithOpenCondition_OpensNothingBeforeItIsMet()
    {
        // Trap 15: effective by its dates, but not before its condition is met.
        var before = With(
            new AgreementEnded(Day(1), "deal"),
            new AgreementSigned(Day(2), "next", AgreementTier.Framework, ["a", "b"]) { Clauses = new() { BackgroundListed = true, Conditions = [new("antitrust")] } });
        var blocked = After(before, Cleared(3, "next", "antitrust", ComplianceOutcome.Blocked));
        var met = After(blocked, Cleared(4, "next", "antitrust", ComplianceOutcome.Conditional));
        var again = After(met, Cleared(5, "next", "antitrust", ComplianceOutcome.Blocked));

        before.Agreements.Find("next")!.IsInForce(Day(2)).Should().BeTrue("its dates say so");
        before.Ask("recipe", "b", Work, AccessNeed.TechnicallyImpossible).Rule.Should().Be(AccessRule.ConditionOpen);
        blocked.Ask("recipe", "b", Work, AccessNeed.TechnicallyImpossible).Rule.Should().Be(AccessRule.ConditionOpen);
        met.Ask("recipe", "b", Work, AccessNeed.TechnicallyImpossible).Rule.Should().Be(AccessRule.NeedShown);
        met.Ask("recipe", "b", Work, AccessNeed.TechnicallyImpossible, Day(3)).Rule.Should().Be(AccessRule.ConditionOpen, "it was open on that day");
        again.Ask("recipe", "b", Work, AccessNeed.TechnicallyImpossible).Rule.Should().Be(AccessRule.ConditionOpen);
    }

    [Fact]
    public void Decide_ConditionOfTheAgreementAbove_HoldsForTheOneUnderIt() =>
        With(
            new AgreementEnded(Day(1), "deal"),
            new AgreementSigned(Day(2), "frame", AgreementTier.Framework, ["a", "b"]) { Clauses = new() { Conditions = [new("antitrust")] } },
            new AgreementSigned(Day(2), "work", AgreementTier.Specific, ["a", "b"]) { Under = "frame", Clauses = new() { BackgroundListed = true } })
        .Ask("recipe", "b", Work, AccessNeed.TechnicallyImpossible).Rule.Should().Be(AccessRule.ConditionOpen);

    [Fact]
    public void Decide_AssetHangsOnOpenCondition_IsClosedToAllButTheOwnerWhateverWasGranted()
    {
        var open = With(
            new AgreementAmended(Day(1), "deal") { Clauses = new() { Conditions = [new("export") { Asset = "manual" }] } },
            new AccessGranted(Day(2), "manual", "b", Work) { Scope = AccessScope.Full });

        open.Ask("manual", "b").Rule.Should().Be(AccessRule.ConditionOpen);
        open.Ask("manual", "a").Rule.Should().Be(AccessRule.Owner);
        open.Ask("recipe", "b", Work, AccessNeed.TechnicallyImpossible).Rule.Should().Be(AccessRule.NeedShown, "only the manual hangs on it");
        After(open, new AgreementEnded(Day(3), "deal")).Ask("manual", "b").Rule.Should().Be(AccessRule.ConditionOpen, "an end clears no condition");
        After(open, Cleared(3, "deal", "export", ComplianceOutcome.Cleared)).Ask("manual", "b").Rule.Should().Be(AccessRule.Granted);
    }

    [Fact]
    public void Decide_GrantWithoutScope_IsForReadingAndLastsThroughItsLastDay()
    {
        var alliance = With(new AccessGranted(Day(1), "secret", "b", Work) { Id = "grant", Until = new PartialDate(2024, 3) });

        var decision = alliance.Ask("secret", "b", day: new DateOnly(2024, 3, 31));

        decision.Rule.Should().Be(AccessRule.Granted);
        decision.Scope.Should().Be(AccessScope.Read);
        decision.Until.Should().Be(new DateOnly(2024, 3, 31));
        decision.Because.Should().Equal("grant");
        alliance.Ask("secret", "b", Use).IsGranted.Should().BeFalse("it was granted for the other purpose");
        alliance.Ask("secret", "b", day: new DateOnly(2024, 4, 1)).Rule.Should().Be(AccessRule.GrantExpired);
    }

    [Fact]
    public void Decide_SeveralDecisionsOnOneDay_LastOneCounts()
    {
        var grant = new AccessGranted(Day(1), "secret", "b", Work) { Scope = AccessScope.Full };

        With(grant, new AccessRevoked(Day(1), "secret", "b", Work)).Ask("secret", "b").Rule.Should().Be(AccessRule.Revoked);
        With(new AccessRefused(Day(1), "secret", "b", Work), grant).Ask("secret", "b").Rule.Should().Be(AccessRule.Granted);
        With(grant, new AccessRefused(Day(1), "secret", "b", Work)).Ask("secret", "b").Rule.Should().Be(AccessRule.Refused);
    }

    [Fact]
    public void Decide_GrantThatRanOut_ClosesEvenWhatIsOpenToAllPartners()
    {
        // The grant had narrowed it to aggregates; its end must not widen that to all of it.
        var alliance = With(new AccessGranted(Day(1), "manual", "b", Work) { Scope = AccessScope.AggregateOnly, Until = Day(5) });

        alliance.Ask("manual", "b").Scope.Should().Be(AccessScope.AggregateOnly);
        alliance.Ask("manual", "b").SmallestGroup.Should().Be(5);
        alliance.Ask("manual", "b", day: Day(6)).Rule.Should().Be(AccessRule.GrantExpired);
    }

    [Fact]
    public void Decide_RefusalThatRanOut_LeavesTheProtectionAndRevivesNoGrant()
    {
        var alliance = With(
            new AccessGranted(Day(1), "secret", "b", Work),
            new AccessRefused(Day(2), "secret", "b", Work) { Until = Day(5) },
            new AccessRefused(Day(2), "manual", "b", Work) { Until = Day(5) });

        alliance.Ask("secret", "b", day: Day(6)).Rule.Should().Be(AccessRule.Restricted);
        alliance.Ask("manual", "b", day: Day(5)).Rule.Should().Be(AccessRule.Refused);
        alliance.Ask("manual", "b", day: Day(6)).Rule.Should().Be(AccessRule.AllianceWide);
    }

    [Fact]
    public void Decide_Licence_LastsAsLongAsItsAgreement()
    {
        var alliance = With(new AssetTransferred(Day(1), "secret", ["b"]) { Scope = TransferScope.Licence, Agreement = "deal" });

        var decision = alliance.Ask("secret", "b", Use);

        decision.Rule.Should().Be(AccessRule.Licensed);
        decision.Terms.Should().Be(AccessTerms.AsAgreed);
        decision.Until.Should().Be(new DateOnly(2025, 12, 31));
        After(alliance, new AgreementEnded(Day(2), "deal")).Ask("secret", "b", Use).Rule.Should().Be(AccessRule.LicenceEnded);
        alliance.Ask("secret", "a").Rule.Should().Be(AccessRule.Owner, "a licence leaves the title");
    }

    [Fact]
    public void Decide_KnowledgeAcquired_IsOpenToWhoBroughtItInFirstUntilSomebodyOwnsIt()
    {
        var alliance = With(new KnowledgeAcquired(Day(1), "study", "Study", "b"), new KnowledgeAcquired(Day(2), "study", "Study", "c"));

        alliance.Ask("study", "b").Rule.Should().Be(AccessRule.BroughtIn);
        alliance.Ask("study", "c").IsGranted.Should().BeFalse("the id was taken");
        After(alliance, new AssetContributed(Day(3), "study", "Study", ["a"])).Ask("study", "b").IsGranted.Should().BeFalse();
    }

    [Fact]
    public void VisibleAssets_EachPartner_SeesItsOwn()
    {
        var alliance = With(new AccessGranted(Day(1), "recipe", "c", Work));
        var policy = new AccessPolicy();

        IEnumerable<AssetId> Seen(PartnerId partner) =>
            policy.VisibleAssets(alliance.AccessBasis(), partner, Work, alliance.Day).Select(decision => decision.Request.Asset);

        Seen("a").Should().Equal("leaflet", "manual", "recipe", "secret");
        Seen("b").Should().Equal("leaflet", "manual");
        Seen("c").Should().Equal("leaflet", "manual", "recipe");
        Seen("nobody").Should().Equal("leaflet");
    }

    [Fact]
    public void Settings_OfTheHost_AreTaken()
    {
        var policy = new AccessPolicy(new AccessPolicySettings { SmallestGroup = 3, UnstatedProtection = Protection.Alliance, UnstatedScope = AccessScope.AggregateOnly });
        var basis = With(new AssetContributed(Day(1), "new", "New", ["a"]), new AccessGranted(Day(1), "secret", "b", Work)).AccessBasis();

        policy.Decide(basis, new AccessRequest("new", "b", Work, Day(1))).Rule.Should().Be(AccessRule.AllianceWide);
        policy.Decide(basis, new AccessRequest("secret", "b", Work, Day(1))).SmallestGroup.Should().Be(3);
        FluentActions.Invoking(() => new AccessPolicySettings { SmallestGroup = 1 }).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Arguments_ThatMakeNoSense_Throw()
    {
        var basis = With().AccessBasis();
        FluentActions.Invoking(() => new AccessPolicy(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new AccessPolicy().Decide(null!, new AccessRequest("secret", "b", Work, Start))).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new AccessPolicy().Decide(basis, null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new AccessRequest(default, "b", Work, Start)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new AccessRequest("secret", "b", (AccessPurpose)7, Start)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new AccessBasis(null!, basis.Roster, With().Agreements)).Should().Throw<ArgumentNullException>();
    }

    private static ComplianceCleared Cleared(int day, AgreementId agreement, ConditionId condition, ComplianceOutcome outcome) =>
        new(Day(day), ComplianceMatter.Antitrust, "EU", outcome) { Agreement = agreement, Condition = condition };
}
