using StrategicAlliance.Alliances;
using StrategicAlliance.Diagnosis;
using StrategicAlliance.Facts;
using StrategicAlliance.Governance;
using StrategicAlliance.Knowledge;
using StrategicAlliance.Partners;
using StrategicAlliance.Simulation;
using StrategicAlliance.Tests.Alliances;
using StrategicAlliance.Tests.Rules;

namespace StrategicAlliance.Tests.Simulation;

public sealed class WhatIfTests
{
    private static readonly WhatIf Ask = new(new AllianceAssessor());
    private static readonly Alliance Aurora = SampleJournals.Of("aurora.json");

    [Fact]
    public void Ask_FactTakenOutOrAdded_DiffersInBothDirections()
    {
        // Two of four requests are refused; without one of the refusals one of three.
        var refusal = Aurora.Knowledge.AccessRefusals[0];
        var without = Compared(Aurora, new WhatIfChange.TakeOut(refusal.Id));
        var with = Compared(Aurora, new WhatIfChange.Add(new AccessRefused(new PartialDate(2026, 9, 1), refusal.Fact.Asset, refusal.Fact.To, refusal.Fact.Purpose)));

        Difference(without, "knowledge.refusedAccessShare").Should().Match<WhatIfDifference>(one => one.Before == "0.5" && one.After == "0.3333");
        Difference(with, "knowledge.refusedAccessShare").Should().Match<WhatIfDifference>(one => one.Before == "0.5" && one.After == "0.6");
        without.Differences.Should().OnlyContain(one => one.Causes.Single().Role == CauseRole.Alone);
        with.After.Alliance.Day.Should().Be(new DateOnly(2026, 9, 1));
        with.Before.Alliance.Day.Should().Be(new DateOnly(2026, 9, 1), "both are assessed on one day");
    }

    [Fact]
    public void Ask_NoChangeOrTheSameFact_NothingDiffers()
    {
        Compared(Aurora).Differences.Should().BeEmpty();
        Compared(Aurora, new WhatIfChange.Replace("f4", Aurora.History[3].Fact)).Differences.Should().BeEmpty();
        Compared(Aurora).Before.Should().BeEquivalentTo(new AllianceAssessor().Assess(Aurora), options => options.Excluding(assessment => assessment.Alliance));
        Aurora.History.Should().HaveCount(230, "nothing is recorded");
    }

    [Fact]
    public void Ask_FactReplaced_StandsInItsPlaceUnderItsName()
    {
        var answer = Compared(Scene.Alliance, new WhatIfChange.Replace("plan-in", new AssetContributed(Scene.Before, "plan", "Plan", ["a"]) { Id = "other", Tacitness = 0.9m }));

        // Of three known forms one is tacit; then two.
        var share = Difference(answer, "knowledge.tacitShare");
        share.Before.Should().Be("0.3333");
        share.After.Should().Be("0.6667");
        answer.After.Alliance.History.Find("plan-in")!.Value.Fact.Should().BeOfType<AssetContributed>().Which.Tacitness.Should().Be(0.9m);
        answer.After.Alliance.History.Find("other").Should().BeNull();
        answer.After.Alliance.History.Should().HaveCount(Scene.Facts.Count);
    }

    [Fact]
    public void Ask_CorrectedFact_IsReplacedWithItsCorrectionsAndACorrectionTakenOutBringsBackTheFact()
    {
        var corrected = Scene.With(new AssetContributed(Scene.Now, "plan", "Plan", ["a"]) { Id = "better", Corrects = "plan-in", Tacitness = 0.8m });

        Difference(Compared(corrected, new WhatIfChange.Replace("plan-in", new AssetContributed(Scene.Before, "plan", "Plan", ["a"]) { Tacitness = 0.3m })), "knowledge.tacitShare")
            .Should().Match<WhatIfDifference>(one => one.Before == "0.6667" && one.After == "0.3333");
        Difference(Compared(corrected, new WhatIfChange.TakeOut("better")), "knowledge.tacitShare").After.Should().Be("0.3333");
        Difference(Compared(corrected, new WhatIfChange.TakeOut("plan-in")), "knowledge.assets").Should().Match<WhatIfDifference>(one => one.Before == "4" && one.After == "3");
    }

    [Fact]
    public void Ask_RetractionTakenOut_TheFactCountsAgain()
    {
        var withdrawn = Scene.With(new FactRetracted(Scene.Now, "vague-in") { Id = "no" });

        Difference(Compared(withdrawn, new WhatIfChange.TakeOut("no")), "knowledge.assets").Should().Match<WhatIfDifference>(one => one.Before == "3" && one.After == "4");
    }

    [Fact]
    public void Ask_ChangesOfDifferentThings_EachDifferenceNamesItsOwnCause()
    {
        var joined = new WhatIfChange.Add(new PartnerJoined(Scene.Now, "c", "C"));
        var phase = new WhatIfChange.Add(new PhaseEntered(Scene.Now, LifecyclePhase.Formation));

        var answer = Compared(Scene.Alliance, joined, phase);

        Difference(answer, "alliance.partners").Causes.Should().ContainSingle().Which.Should().Match<WhatIfCause>(cause => cause.Change == joined && cause.Role == CauseRole.Alone);
        var entered = Difference(answer, "alliance.phase");
        entered.Before.Should().Be("not known");
        entered.After.Should().Be("formation");
        entered.Causes.Should().ContainSingle().Which.Change.Should().Be(phase);
        answer.ToTable().Column("change").Select(value => value.Text).Should().Contain("add partnerJoined on 2020-06-01");
    }

    [Fact]
    public void Ask_OnlyTheCombinationDoesIt_NamesBothTogether()
    {
        // Two further assets: 4 become 6, and neither alone makes 6.
        var answer = Compared(Scene.Alliance, Asset("one"), Asset("two"), new WhatIfChange.Add(new PartnerJoined(Scene.Now, "c", "C")));

        Difference(answer, "knowledge.assets").Causes.Select(cause => (cause.Change.ToString(), cause.Role)).Should().Equal(
            ("add assetContributed on 2020-06-01", CauseRole.Together), ("add assetContributed on 2020-06-01", CauseRole.Together));
    }

    [Fact]
    public void Ask_LaterChangeOutdoesTheEarlier_NamesTheLaterAlone()
    {
        var first = new WhatIfChange.Add(new PhaseEntered(Scene.Now, LifecyclePhase.Formation));
        var second = new WhatIfChange.Add(new PhaseEntered(Scene.Now, LifecyclePhase.Adjustment));

        var phase = Difference(Compared(Scene.Alliance, first, second), "alliance.phase");

        phase.After.Should().Be("adjustment");
        phase.Causes.Should().ContainSingle("the last phase counts").Which.Change.Should().Be(second);
    }

    [Fact]
    public void Ask_ChangeThatNeedsAnother_IsACauseTogether()
    {
        var joined = new WhatIfChange.Add(new PartnerJoined(Scene.Now, "c", "C"));
        var brings = new WhatIfChange.Add(new AssetContributed(Scene.Now, "new", "New", ["c"]));

        var answer = Compared(Scene.Alliance, joined, brings);

        Difference(answer, "knowledge.assets").Causes.Select(cause => (cause.Change, cause.Role)).Should().Equal((joined, CauseRole.Together), (brings, CauseRole.Together));
        Difference(answer, "alliance.partners").Causes.Should().ContainSingle().Which.Change.Should().Be(joined);
    }

    [Fact]
    public void Ask_RefusedChange_IsNamedWithTheRule()
    {
        var good = new WhatIfChange.Add(new PartnerJoined(Scene.Now, "c", "C"));

        Refused(Scene.Alliance, good, new WhatIfChange.Add(new PartnerJoined(Scene.Now, "a", "A"))).Refusal.Should().BeOfType<PartnerAlreadyJoined>();
        Refused(Scene.Alliance, good, new WhatIfChange.TakeOut("nothing")).Should().Match<WhatIfAnswer.Refused>(one => one.Refusal is FactNotHeld && one.Change == new WhatIfChange.TakeOut("nothing"));
        Refused(Scene.Alliance, new WhatIfChange.TakeOut("start")).Refusal.Should().BeOfType<ProposalCannotBeTakenBack>();
        Refused(Scene.Alliance, new WhatIfChange.Replace("start", new PartnerJoined(Scene.Before, "z", "Z"))).Refusal.Should().BeOfType<AllianceNotProposed>();
        Refused(Scene.Alliance, new WhatIfChange.Add(new PartnerJoined(Scene.Now, "c", "C") { Id = "start" })).Refusal.Should().BeOfType<FactIdAlreadyTaken>();
    }

    [Fact]
    public void Ask_HeldFactMadeImpossible_NamesTheChangeAndTheFact()
    {
        var refused = Refused(Scene.Alliance, new WhatIfChange.Add(new PartnerJoined(Scene.Now, "c", "C")), new WhatIfChange.TakeOut("a-joined"), new WhatIfChange.TakeOut("vague-in"));

        refused.Change.Should().Be(new WhatIfChange.TakeOut("a-joined"));
        refused.Refusal.Should().BeOfType<HeldFactMadeImpossible>().Which.Held.Id.Should().Be((FactId)"signed");
    }

    [Fact]
    public void Ask_TwoChangesThatNeedEachOther_AreAccepted()
    {
        // Without its contributor the asset cannot stand; with both gone nothing is wrong.
        var answer = Compared(Scene.Alliance, new WhatIfChange.TakeOut("left-joined"), new WhatIfChange.TakeOut("left-left"));

        answer.After.Alliance.Roster.Everyone.Keys.Should().NotContain((PartnerId)"left");
    }

    [Fact]
    public void Ask_View_SeesNothingThatCameAfterAndCountsPlannedFactsAsKnown()
    {
        var day = new DateOnly(2025, 3, 31);
        var view = Aurora.AsOf(day, new DateTimeOffset(2025, 4, 1, 0, 0, 0, TimeSpan.Zero));

        var answer = Ask.Ask(view, [new WhatIfChange.Add(new PhaseEntered(new PartialDate(2025, 12, 1), LifecyclePhase.Operation))], new DateOnly(2025, 12, 31)).Should().BeOfType<WhatIfAnswer.Compared>().Subject;

        answer.Before.Alliance.History.Should().HaveCount(view.History.Count);
        answer.After.Alliance.Day.Should().Be(new DateOnly(2025, 12, 31));
        Difference(answer, "alliance.phase").Should().Match<WhatIfDifference>(one => one.Before == "adjustment" && one.After == "operation");
    }

    [Fact]
    public void Ask_OnAnEarlierDay_LaterFactsDoNotStandInTheWay()
    {
        var later = Scene.With(new AccessRefused(Scene.Now, "vague", "b", AccessPurpose.Implementation));
        Refused(later, new WhatIfChange.TakeOut("vague-in")).Refusal.Should().BeOfType<HeldFactMadeImpossible>();
        Ask.Ask(later, [new WhatIfChange.TakeOut("vague-in")], Scene.Before.FirstDay).Should().BeOfType<WhatIfAnswer.Compared>();

        Refused(Aurora, new WhatIfChange.TakeOut("f4")).Refusal.Should().BeOfType<HeldFactMadeImpossible>();
        new Action(() => Ask.Ask(Aurora, [], new DateOnly(2024, 1, 1))).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("day");
        Refused(Aurora, new WhatIfChange.Replace("f1", Aurora.Proposal.Fact with { On = new PartialDate(2030, 1, 1) }), new DateOnly(2025, 6, 1)).Refusal.Should().BeOfType<ProposalCannotBeTakenBack>();
    }

    [Fact]
    public void Ask_DetectorsOfAHost_AreComparedByTheirCodes()
    {
        var ask = new WhatIf(new AllianceAssessor(new StructureAnalysis(), [], [], [new PhaseSignal()]));

        var answer = ask.Ask(Scene.Alliance, [new WhatIfChange.Add(new PhaseEntered(Scene.Now, LifecyclePhase.Formation) { Id = "entered" })]).Should().BeOfType<WhatIfAnswer.Compared>().Subject;

        var sign = Difference(answer, "X9");
        sign.Before.Should().BeNull("it appeared");
        sign.After.Should().Be("present, severity 2");
        sign.AfterBecause.Should().Equal((FactId)"entered");
    }

    [Fact]
    public void Ask_AnyTwoOfThreeSuffice_NamesASmallestCombination()
    {
        var ask = new WhatIf(new AllianceAssessor(new StructureAnalysis(), [], [], [new ManyAssetsSignal()]));
        ValueList<WhatIfChange> changes = [Asset("one"), Asset("two"), Asset("three")];

        var answer = ask.Ask(Scene.Alliance, changes).Should().BeOfType<WhatIfAnswer.Compared>().Subject;

        Difference(answer, "X8").Causes.Select(cause => (cause.Change, cause.Role)).Should().Equal((changes[0], CauseRole.Together), (changes[1], CauseRole.Together));
    }

    private static WhatIfChange.Add Asset(string id) => new(new AssetContributed(Scene.Now, id, id, ["a"]));

    private static WhatIfAnswer.Compared Compared(Alliance alliance, params WhatIfChange[] changes) =>
        Ask.Ask(alliance, changes.ToValueList()).Match(compared => compared, refused => throw new InvalidOperationException(refused.ToString()));

    private static WhatIfAnswer.Refused Refused(Alliance alliance, params WhatIfChange[] changes) =>
        Ask.Ask(alliance, changes.ToValueList()).Should().BeOfType<WhatIfAnswer.Refused>().Subject;

    private static WhatIfAnswer.Refused Refused(Alliance alliance, WhatIfChange change, DateOnly day) =>
        Ask.Ask(alliance, [change], day).Should().BeOfType<WhatIfAnswer.Refused>().Subject;

    private static WhatIfDifference Difference(WhatIfAnswer.Compared answer, string subject) => answer.Differences.Should().ContainSingle(one => one.Subject == subject).Subject;

    private sealed class PhaseSignal : IWarningSignal
    {
        public string Code => "X9";

        public string Name => "a phase was entered";

        public Detection Detect(Alliance alliance) => alliance.Charter.Phases.Count > 0
            ? new Detection.Present(2, [alliance.Charter.Phases[0].Id], "It was.")
            : new Detection.Absent("None.");
    }

    // The scene has four assets.
    private sealed class ManyAssetsSignal : IWarningSignal
    {
        public string Code => "X8";

        public string Name => "many assets";

        public Detection Detect(Alliance alliance) => alliance.Knowledge.Assets.Count >= 6
            ? new Detection.Present(1, ["craft-in"], "Six or more.")
            : new Detection.Absent("Fewer.");
    }
}
