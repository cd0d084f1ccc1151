using StrategicAlliance.Alliances;
using StrategicAlliance.Facts;
using StrategicAlliance.Governance;
using StrategicAlliance.Partners;
using StrategicAlliance.Performance;
using StrategicAlliance.Trust;

namespace StrategicAlliance.Tests.Alliances;

public sealed class CorrectionTests
{
    private static readonly PartialDate Day1 = new(2020, 1, 1);
    private static readonly PartialDate Day2 = new(2020, 1, 2);
    private static readonly PartialDate Day3 = new(2020, 1, 3);
    private static readonly PartialDate Day9 = new(2020, 1, 9);

    private static readonly AllianceFact[] Start =
    [
        new AllianceProposed(Day1, "x", "X", AllianceForm.JointResearch) { Id = "start" },
        new PartnerJoined(Day1, "a", "A") { Id = "a" },
        new PartnerJoined(Day1, "b", "B") { Id = "b" },
    ];

    [Fact]
    public void Record_ChainOfCorrections_EqualsWrittenRightTheFirstTime()
    {
        var chain = Of(
            Score("one", 1),
            Score("after", 5),
            Score("two", 2) with { Corrects = "one" },
            Score("three", 3) with { Corrects = "two" });

        Digest(chain).Should().Be(Digest(Of(Score("three", 3), Score("after", 5))));
        chain.Scorecard.Surveys.Select(survey => survey.Fact.Score).Should().Equal(3, 5);
        chain.History.Should().HaveCount(Start.Length + 4);
    }

    [Fact]
    public void Record_TwoCorrectionsOfOneFact_LastWins()
    {
        var alliance = Of(Score("one", 1), Score("two", 2) with { Corrects = "one" }, Score("three", 3) with { Corrects = "one" });

        alliance.Scorecard.Surveys.Select(survey => survey.Id).Should().Equal("three");
    }

    [Fact]
    public void Record_CorrectionOfLaterOfTwo_OneRetracted_OtherCounts()
    {
        var alliance = Of(
            Score("one", 1),
            Score("two", 2) with { Corrects = "one" },
            Score("three", 3) with { Corrects = "one" },
            Retract("three"));

        alliance.Scorecard.Surveys.Select(survey => survey.Id).Should().Equal("two");
    }

    [Fact]
    public void Record_RetractionOfCorrection_BringsBackOriginal() =>
        Digest(Of(Score("one", 1), Score("two", 2) with { Corrects = "one" }, Retract("two"))).Should().Be(Digest(Of(Score("one", 1))));

    [Fact]
    public void Record_RetractionOfOriginal_TakesCorrectionOut() =>
        Digest(Of(Score("one", 1), Score("two", 2) with { Corrects = "one" }, Retract("one"))).Should().Be(Digest(Of()));

    [Fact]
    public void Record_RetractionOfRetraction_BringsBackFact() =>
        Digest(Of(Score("one", 1), Retract("one", "gone"), Retract("gone"))).Should().Be(Digest(Of(Score("one", 1))));

    [Fact]
    public void Record_RetractionOfRetractionOfCorrection_CountsCorrectionAgain() =>
        Of(Score("one", 1), Score("two", 2) with { Corrects = "one" }, Retract("two", "gone"), Retract("gone"))
            .Scorecard.Surveys.Select(survey => survey.Id).Should().Equal("two");

    [Fact]
    public void Record_CorrectionIntoOtherKind_TakesThePlace()
    {
        var alliance = Of(new MeetingHeld(Day2, ManagementLevel.Middle) { Id = "met" }, new ReviewHeld(Day2, ReviewOutcome.Mixed) { Corrects = "met" });

        alliance.Decisions.Meetings.Should().BeEmpty();
        alliance.Scorecard.Reviews.Should().ContainSingle();
    }

    [Fact]
    public void Record_LateFact_FoldsByItsDay()
    {
        var alliance = Of(Score("late", 9, Day9), Score("third", 3, Day3), Score("second", 2, Day2));

        alliance.Scorecard.Surveys.Select(survey => survey.Id).Should().Equal("second", "third", "late");
        alliance.Day.Should().Be(Day9.FirstDay);
    }

    [Fact]
    public void Record_SameDay_FoldsByPosition_CorrectionInThePlaceOfTheCorrected()
    {
        var alliance = Of(Score("one", 1), Score("two", 2), Score("three", 3), Score("two!", 7) with { Corrects = "two" });

        alliance.Scorecard.Surveys.Select(survey => survey.Id).Should().Equal("one", "two!", "three");
    }

    [Fact]
    public void Record_CorrectionMovesTheDay_FoldsByTheNewDay()
    {
        var alliance = Of(Score("one", 1, Day9), Score("two", 2, Day3), Score("moved", 1, Day2) with { Corrects = "one" });

        alliance.Scorecard.Surveys.Select(survey => survey.Id).Should().Equal("moved", "two");
        alliance.Day.Should().Be(Day3.FirstDay);
    }

    [Fact]
    public void Record_PartialDate_CountsAsFirstDay()
    {
        var alliance = Of(
            Score("day", 1, new PartialDate(2021, 3, 2)),
            Score("month", 2, new PartialDate(2021, 3)),
            Score("year", 3, new PartialDate(2021)));

        alliance.Scorecard.Surveys.Select(survey => survey.Id).Should().Equal("year", "month", "day");
        alliance.AsOf(new DateOnly(2021, 1, 1)).Scorecard.Surveys.Should().ContainSingle().Which.Fact.On.Precision.Should().Be(DatePrecision.Year);
        alliance.AsOf(new DateOnly(2020, 12, 31)).Scorecard.Surveys.Should().BeEmpty();
    }

    [Fact]
    public void AsOf_CorrectionOfALaterDay_DoesNotReachBack()
    {
        var alliance = Of(Score("one", 1, Day2), Score("two", 2, Day9) with { Corrects = "one" });

        alliance.AsOf(Day3.FirstDay).Scorecard.Surveys.Select(survey => survey.Id).Should().Equal("one");
        alliance.AsOf(Day9.FirstDay).Scorecard.Surveys.Select(survey => survey.Id).Should().Equal("two");
    }

    [Fact]
    public void AsOf_KnownAt_IsInclusiveAndDefaultsToMidnightOfTheDay()
    {
        var written = new DateTimeOffset(2020, 1, 9, 8, 0, 0, TimeSpan.Zero);
        var alliance = Of(Score("plain", 1, Day2), Score("written", 2, Day2) with { RecordedAt = written });
        var midnight = new DateTimeOffset(2020, 1, 2, 0, 0, 0, TimeSpan.Zero);

        Ids(alliance.AsOf(Day9.FirstDay, midnight)).Should().Equal("plain");
        Ids(alliance.AsOf(Day9.FirstDay, midnight.AddTicks(-1))).Should().BeEmpty();
        Ids(alliance.AsOf(Day9.FirstDay, written)).Should().Equal("plain", "written");
        Ids(alliance.AsOf(Day9.FirstDay, written.AddTicks(-1))).Should().Equal("plain");

        static IEnumerable<FactId> Ids(Alliance view) => view.Scorecard.Surveys.Select(survey => survey.Id);
    }

    [Fact]
    public void AsOf_CorrectionNotYetKnown_ShowsWhatWasCorrected()
    {
        var found = new DateTimeOffset(2020, 2, 1, 0, 0, 0, TimeSpan.Zero);
        var alliance = Of(Score("one", 1), Score("two", 2) with { Corrects = "one", RecordedAt = found });

        alliance.AsOf(Day9.FirstDay, found.AddDays(-1)).Scorecard.Surveys.Select(survey => survey.Id).Should().Equal("one");
        alliance.AsOf(Day9.FirstDay, found).Scorecard.Surveys.Select(survey => survey.Id).Should().Equal("two");
        alliance.AsOf(Day9.FirstDay).Scorecard.Surveys.Select(survey => survey.Id).Should().Equal("two");
    }

    [Fact]
    public void AsOf_BeforeTheProposal_Throws()
    {
        var alliance = Of();

        FluentActions.Invoking(() => alliance.AsOf(new DateOnly(2019, 12, 31))).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => alliance.AsOf(Day9.FirstDay, new DateTimeOffset(2019, 12, 31, 0, 0, 0, TimeSpan.Zero))).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void AsOf_ImplicitNames_StayStable()
    {
        var alliance = PlainFold.Accepted(Alliance.Replay(
        [
            new AllianceProposed(Day1, "x", "X", AllianceForm.JointResearch),
            new PartnerJoined(Day9, "late", "Late"),
            new PartnerJoined(Day2, "a", "A"),
            new PartnerJoined(Day2, "named", "Named") { Id = "own" },
            new PartnerJoined(Day3, "b", "B"),
        ]));

        alliance.History.Select(recorded => recorded.Id).Should().Equal("f1", "f2", "f3", "own", "f5");
        var view = alliance.AsOf(Day3.FirstDay);
        view.History.Select(recorded => recorded.Id).Should().Equal("f1", "f3", "own", "f5");
        view.History.Find("f5")!.Value.Fact.Should().BeOfType<PartnerJoined>().Which.Name.Should().Be("B");
        view.History.Find("f2").Should().BeNull();
        view.History.Find("f4").Should().BeNull();
        view.Roster.Find("b")!.Joined.Id.Should().Be((FactId)"f5");
    }

    [Fact]
    public void Record_OnView_NamesTheFactByItsPositionAmongAll()
    {
        var view = Of(Score("one", 1, Day9)).AsOf(Day2.FirstDay);

        var next = PlainFold.Accepted(view.Record(new PartnerJoined(Day3, "c", "C")));

        next.Roster.Find("c")!.Joined.Id.Should().Be((FactId)"f5");
    }

    [Fact]
    public void Record_LateFactMakesHeldOneImpossible_NamesIt()
    {
        var alliance = Of(new PartnerJoined(Day9, "c", "C") { Id = "later" });

        alliance.Record(new PartnerJoined(Day3, "c", "C")).TryAccepted(out _, out var refusal).Should().BeFalse();

        refusal.Should().BeOfType<HeldFactMadeImpossible>().Which.Held.Id.Should().Be((FactId)"later");
        ((HeldFactMadeImpossible)refusal!).Because.Should().Be(new PartnerAlreadyJoined("c", FactId.At(Start.Length + 2), Day3));
    }

    [Fact]
    public void Record_RetractionMakesHeldOneImpossible_NamesIt()
    {
        var alliance = Of(new PromiseMade(Day2, "p", "a", "b") { Id = "promised" }, new PromiseKept(Day3, "p") { Id = "kept" });

        alliance.Record(Retract("promised")).TryAccepted(out _, out var refusal).Should().BeFalse();

        refusal.Should().BeOfType<HeldFactMadeImpossible>().Which.Held.Id.Should().Be((FactId)"kept");
        ((HeldFactMadeImpossible)refusal!).Because.Should().Be(new ReferenceNotHeld("Promise", "p", Day3));
    }

    [Fact]
    public void Record_CorrectionMakesHeldOneImpossible_NamesIt()
    {
        var alliance = Of(new PromiseMade(Day2, "p", "a", "b") { Id = "promised" }, new PromiseKept(Day3, "p") { Id = "kept" });

        alliance.Record(new PromiseMade(Day9, "p", "a", "b") { Corrects = "promised" }).TryAccepted(out _, out var refusal).Should().BeFalse();

        refusal.Should().BeOfType<HeldFactMadeImpossible>().Which.Held.Id.Should().Be((FactId)"kept");
    }

    [Fact]
    public void Record_CorrectionItselfImpossible_IsRefusedByItsOwnRule()
    {
        var alliance = Of(Score("one", 1));

        alliance.Record(new PartnerJoined(Day2, "a", "A") { Corrects = "one" }).TryAccepted(out _, out var refusal).Should().BeFalse();

        refusal.Should().Be(new PartnerAlreadyJoined("a", "a", Day1));
    }

    [Fact]
    public void Replay_OneFactImpossible_BlamesIt()
    {
        for (var bad = Start.Length; bad < 12; bad++)
        {
            var facts = Start.Concat(Enumerable.Range(Start.Length, 10).Select(i => (AllianceFact)(Score($"s{i}", 1) with { On = new PartialDate(2020, 2, i) }))).ToList();
            facts.Insert(bad, new PromiseKept(Day9, "never"));

            var refused = Alliance.Replay(facts).Should().BeOfType<Decision<Alliance>.Refused>().Subject;

            refused.Refusal.Should().Be(new ReferenceNotHeld("Promise", "never", Day9));
            refused.Fact.Id.Should().Be(FactId.At(bad + 1));
        }
    }

    [Fact]
    public void Replay_LateFactMakesHeldOneImpossible_BlamesTheLateOne()
    {
        AllianceFact[] facts =
        [
            .. Start,
            new PartnerJoined(Day9, "c", "C") { Id = "held" },
            Score("between", 1),
            new PartnerJoined(Day3, "c", "C") { Id = "late" },
            Score("after", 1),
        ];

        var refused = Alliance.Replay(facts).Should().BeOfType<Decision<Alliance>.Refused>().Subject;

        refused.Fact.Id.Should().Be((FactId)"late");
        refused.Refusal.Should().BeOfType<HeldFactMadeImpossible>().Which.Held.Id.Should().Be((FactId)"held");
    }

    [Fact]
    public void Replay_TwoFactsImpossible_BlamesTheFirst()
    {
        AllianceFact[] facts = [.. Start, new PromiseKept(Day2, "never") { Id = "first" }, Score("between", 1), new PromiseKept(Day2, "neither") { Id = "second" }];

        Alliance.Replay(facts).Should().BeOfType<Decision<Alliance>.Refused>().Which.Fact.Id.Should().Be((FactId)"first");
    }

    [Fact]
    public void Propose_CorrectedProposal_StaysFirst()
    {
        var alliance = Of(
            Score("one", 1),
            new AllianceProposed(Day9, "x", "X renamed", AllianceForm.JointVenture) { Corrects = "start" });

        alliance.Name.Should().Be("X renamed");
        alliance.Scorecard.Surveys.Should().ContainSingle();
    }

    [Fact]
    public void Record_RetractionOfCorrectedProposal_BringsBackTheFirst()
    {
        var alliance = Of(new AllianceProposed(Day1, "x", "X renamed", AllianceForm.JointVenture) { Id = "renamed", Corrects = "start" }, Retract("renamed"));

        alliance.Name.Should().Be("X");
        alliance.Proposal.Id.Should().Be((FactId)"start");
    }

    [Fact]
    public void Record_CorrectedProposalCorrectedIntoOtherKind_Refuses()
    {
        var alliance = Of(new AllianceProposed(Day1, "x", "X renamed", AllianceForm.JointVenture) { Id = "renamed", Corrects = "start" });

        alliance.Record(Score("one", 1) with { Corrects = "renamed" }).TryAccepted(out _, out var refusal).Should().BeFalse();
        refusal.Should().Be(new ProposalCannotBeTakenBack("renamed"));
        alliance.Record(Retract("start") with { Corrects = "a" }).TryAccepted(out _, out refusal).Should().BeFalse();
        refusal.Should().Be(new ProposalCannotBeTakenBack("start"));
    }

    [Fact]
    public void Record_RetractionCorrectedToRetractWhatIsNotHeld_Refuses()
    {
        var alliance = Of(Score("one", 1), Retract("one", "gone"));

        alliance.Record(Retract("none") with { Corrects = "gone" }).TryAccepted(out _, out var refusal).Should().BeFalse();
        refusal.Should().Be(new FactNotHeld("none"));
    }

    [Fact]
    public void Record_RetractionCorrectedToRetractAnother_BringsBackTheFirst() =>
        Of(Score("one", 1), Score("two", 2), Retract("one", "gone"), Retract("two") with { Corrects = "gone" })
            .Scorecard.Surveys.Select(survey => survey.Id).Should().Equal("one");

    [Fact]
    public void AsOf_BeforeTheProposalWasCorrected_ShowsTheFirst()
    {
        var alliance = Of(new AllianceProposed(Day9, "x", "X renamed", AllianceForm.JointVenture) { Corrects = "start" });

        alliance.AsOf(Day3.FirstDay).Name.Should().Be("X");
        alliance.AsOf(Day9.FirstDay).Name.Should().Be("X renamed");
    }

    private static SurveyTaken Score(string id, decimal score) => Score(id, score, Day2);

    private static SurveyTaken Score(string id, decimal score, PartialDate on) => new(on, "survey", "trust", "a", score, 0, 10) { Id = id };

    private static FactRetracted Retract(string id) => new(Day9, id);

    private static FactRetracted Retract(string id, string own) => new(Day9, id) { Id = own };

    private static string Digest(Alliance alliance) => LedgerDigest.Of(alliance);

    // Recorded one by one and replayed in bulk: both must agree.
    private static Alliance Of(params AllianceFact[] facts)
    {
        var alliance = PlainFold.Accepted(Alliance.Replay(Start));
        foreach (var fact in facts)
        {
            var before = LedgerDigest.Of(alliance);
            var next = PlainFold.Accepted(alliance.Record(fact));
            LedgerDigest.Of(alliance).Should().Be(before);
            alliance = next;
        }

        var bulk = PlainFold.Accepted(Alliance.Replay(alliance.History.Select(recorded => recorded.Fact)));
        LedgerDigest.Of(bulk).Should().Be(LedgerDigest.Of(alliance));
        bulk.Should().Be(alliance);
        return alliance;
    }
}
