using StrategicAlliance.Facts;
using StrategicAlliance.Governance;
using StrategicAlliance.Knowledge;
using StrategicAlliance.Learning;
using StrategicAlliance.Partners;
using StrategicAlliance.Tests.Alliances;
using static StrategicAlliance.Tests.Learning.LearningScene;

namespace StrategicAlliance.Tests.Learning;

public sealed class LoopAnalysisTests
{
    private static readonly DateOnly End = new(2020, 12, 31);

    [Fact]
    public void Loops_Aurora_AreMeasuredFromPlanToActAndByAge()
    {
        var finding = SampleJournals.Of("aurora.json").Learned(new(2026, 6, 30)).Loops;

        finding.Loops.Select(loop => (loop.Loop.Id.Value, loop.State, loop.Cycles.Count)).Should().Equal(
            ("frost-bearing", LoopState.Completed, 1), ("winding-scrap", LoopState.Open, 0));

        // 2025-09-01 to 2025-11-20, and 2026-01-20 to 2026-06-30.
        finding.CycleTime.Figure.Should().Be(80);
        finding.Loops[1].CurrentAge.Figure.Should().Be(161);
        finding.Loops[1].CurrentStep.Should().Be(PdcaStep.Do);
        finding.Loops[0].CurrentAge.Should().BeOfType<Measurement.NotMeasured>();
        finding.Writing.Figure.Should().Be(0, "Tunturi wrote nothing down between 2025-11-01 and 2025-11-21");
        finding.WithGain.Should().BeEmpty();
        finding.Loops[0].Gain.Should().BeOfType<Measurement.NotMeasured>().Which.Needs.Should().Equal("loopOpened");
        finding.Loops[1].Gain.Should().BeOfType<Measurement.NotMeasured>().Which.Needs.Should().Equal("loopStepped");
    }

    [Fact]
    public void Loops_Nummi_KnownByTheYearOnlyAreNotTimedAndVanNuysIsAbandoned()
    {
        var finding = SampleJournals.Of("nummi.json").Learned(new(1998, 12, 31)).Loops;

        finding.CompletedCycles.Should().Be(1);
        finding.CycleTime.Should().BeOfType<Measurement.NotMeasured>();
        finding.Writing.Should().BeOfType<Measurement.NotMeasured>().Which.Why.Should().Contain("owner");
        finding.Loops.Single(loop => loop.State == LoopState.Abandoned).Loop.Id.Should().Be((LoopId)"van-nuys");
    }

    [Fact]
    public void Writing_OwnerWroteBetweenCheckAndTheNextTurn_CountsTheTurn()
    {
        AllianceFact[] Facts(PartialDate on, string who) =>
        [
            .. Turn("l", Day(2, 1), "a"),
            Converted(on, SeciMode.Externalization, "craft", "book", who),
        ];

        Of(Facts(Day(2, 4), "a")).Learned(End).Loops.Writing.Figure.Should().Be(1);
        Of(Facts(Day(2, 4), "b")).Learned(End).Loops.Writing.Figure.Should().Be(0);
        Of(Facts(Day(2, 2), "a")).Learned(End).Loops.Writing.Figure.Should().Be(0);
        Of(Facts(Day(2, 4), "a")).Learned(End).Loops.Loops[0].Cycles[0].Written.Should().Equal("made-book");
    }

    [Fact]
    public void Loops_ClosedWithinASecondTurn_IsAbandonedWithOneTurn()
    {
        var finding = Of([.. Turn("l", Day(2, 1), null), Step("l", Day(3, 1), PdcaStep.Plan), new LoopClosed(Day(4, 1), "l")]).Learned(End).Loops;

        finding.Loops.Should().ContainSingle().Which.State.Should().Be(LoopState.Abandoned);
        finding.CompletedCycles.Should().Be(1);
        finding.Count(LoopState.Abandoned).Should().Be(1);
    }

    [Fact]
    public void Loops_BetweenTwoTurnsOrNotPlanned_AgeIsFromOpeningOrNotMeasured()
    {
        Of([.. Turn("l", Day(2, 1), null)]).Learned(End).Loops.Loops[0].CurrentAge.Should().BeOfType<Measurement.NotMeasured>();
        Of(new LoopOpened(Day(12, 1), "l", "Why?")).Learned(End).Loops.Loops[0].CurrentAge.Figure.Should().Be(30);
    }

    [Fact]
    public void Loops_OpenedAgain_BothAreThere() =>
        Of([.. Turn("l", Day(2, 1), null), new LoopClosed(Day(3, 1), "l"), .. Turn("l", Day(4, 1), null)]).Learned(End).Loops
            .Loops.Select(loop => loop.State).Should().Equal(LoopState.Completed, LoopState.Open);

    [Fact]
    public void Mix_AdjustmentWithSingleLoopsOnly_LacksDoubleLoops()
    {
        var mix = Mixed(LifecyclePhase.Adjustment, (true, false), (true, false));

        mix.Deviations.Should().Equal(LoopMixDeviation.DoubleLoopMissing);
        mix.DoubleShare.Figure.Should().Be(0);
    }

    [Theory]
    [InlineData(LifecyclePhase.Formation, 1, 0)]
    [InlineData(LifecyclePhase.Formation, 0, 1, LoopMixDeviation.SingleLoopMissing, LoopMixDeviation.DoubleLoopDominates)]
    [InlineData(LifecyclePhase.Formation, 1, 1)]
    [InlineData(LifecyclePhase.Adjustment, 1, 2)]
    [InlineData(LifecyclePhase.Adjustment, 1, 1, LoopMixDeviation.DoubleLoopDoesNotDominate)]
    [InlineData(LifecyclePhase.Adjustment, 0, 1, LoopMixDeviation.SingleLoopMissing)]
    [InlineData(LifecyclePhase.Operation, 1, 1)]
    [InlineData(LifecyclePhase.Operation, 2, 0, LoopMixDeviation.DoubleLoopMissing)]
    [InlineData(LifecyclePhase.Renewal, 0, 1)]
    public void Mix_ByPhase_NamesWhatDeparts(LifecyclePhase phase, int single, int deep, params LoopMixDeviation[] expected) =>
        Mixed(phase, [.. Enumerable.Repeat((true, false), single), .. Enumerable.Repeat((true, true), deep)]).Deviations.Should().Equal(expected);

    [Fact]
    public void Mix_OperationWithoutAct_HasNoCycle()
    {
        var alliance = Of(Enter(Day(1, 2), LifecyclePhase.Operation), new LoopOpened(Day(2, 1), "l", "?"), Step("l", Day(2, 2), PdcaStep.Plan) with { ActionChanged = true });

        alliance.Learned(End).Mix.Phases[0].Deviations.Should().Equal(LoopMixDeviation.DoubleLoopMissing, LoopMixDeviation.NoCycleCompleted);
    }

    [Fact]
    public void Mix_StepOnTheDayOfThePhase_BelongsToItAndEarlierOnesToTheOneBefore()
    {
        var mix = Of(
            Enter(Day(1, 2), LifecyclePhase.Formation),
            new LoopOpened(Day(2, 1), "l", "?"),
            Step("l", Day(2, 2), PdcaStep.Plan) with { ActionChanged = true },
            Enter(Day(3, 1), LifecyclePhase.Adjustment),
            Step("l", Day(3, 1), PdcaStep.Do) with { GoverningValueChanged = true }).Learned(End).Mix;

        mix.Phases.Select(phase => phase.Loops.Single().Kind).Should().Equal(LoopKind.SingleLoop, LoopKind.DoubleLoop);
        mix.Deviating.Select(phase => phase.Phase).Should().Equal(LifecyclePhase.Adjustment);
    }

    [Fact]
    public void Mix_NoPhaseOrNoLoopOrNothingStated_IsNotMeasured()
    {
        Of().Learned(End).Mix.WhyNone!.Needs.Should().Equal("phaseEntered");
        Of(Enter(Day(1, 2), LifecyclePhase.Formation)).Learned(End).Mix.WhyNone!.Needs.Should().Equal("loopOpened");
        Of(Enter(Day(1, 2), LifecyclePhase.Adjustment), new LoopOpened(Day(2, 1), "l", "?")).Learned(End).Mix.WhyNone!.Needs.Should().Equal("loopStepped");
        SampleJournals.Of("aurora.json").Learned(new(2026, 6, 30)).Mix.Phases.Select(phase => phase.DoubleShare.Figure).Should().Equal(null, null, 0.5, null);
    }

    [Fact]
    public void Cells_Aurora_AreDoubleCommonAndSinglePrivate()
    {
        var cells = SampleJournals.Of("aurora.json").Learned(new(2026, 6, 30)).Cells;

        cells.Of(LoopKind.DoubleLoop, LoopOrientation.Common)!.Loops.Select(loop => loop.Loop.Value).Should().Equal("frost-bearing");
        cells.Of(LoopKind.SingleLoop, LoopOrientation.Private)!.Loops.Select(loop => loop.Loop.Value).Should().Equal("winding-scrap");
        cells.Cells.Should().HaveCount(4);
        cells.Outside.Should().BeEmpty();
        cells.PrivateShare.Figure.Should().Be(0.5);
    }

    [Theory]
    [InlineData(0.5, LoopOrientation.Private)]
    [InlineData(0.2, LoopOrientation.Common)]
    public void Cells_InterestNotStated_IsThatOfTheOwnersRelativeScope(double threshold, LoopOrientation expected)
    {
        var placed = Scoped().Learned(End, new() { PrivateBelow = threshold }).Cells.Of(LoopKind.SingleLoop, expected)!.Loops.Should().ContainSingle().Subject;

        placed.IsInterestStated.Should().BeFalse();
        placed.Because.Should().Contain(["markets", "window"]);
    }

    [Fact]
    public void Cells_NeitherStatedNorMeasured_IsOutside()
    {
        var cells = Of([.. Turn("l", Day(2, 1), "a")]).Learned(End).Cells;

        cells.Outside.Should().ContainSingle().Which.Interest.Should().BeNull();
        cells.PrivateShare.Should().BeOfType<Measurement.NotMeasured>();
        cells.Of(LoopKind.DeuteroLearning, LoopOrientation.Common).Should().BeNull();
    }

    [Fact]
    public void Scopes_MarketsAndWindowStated_AreMeasuredAndOverlap()
    {
        var scopes = Scoped().Learned(End).Scopes;

        scopes.AllianceMarkets.Should().Equal("eu");
        scopes.Of("a")!.Scope.Figure.Should().BeApproximately(1.0 / 3, 1e-15);
        scopes.Of("b")!.Scope.Figure.Should().Be(0.5);
        scopes.Of("c")!.Scope.Should().BeOfType<Measurement.NotMeasured>().Which.Why.Should().Contain("c");
        scopes.HigherRaceIncentive.Should().Be((PartnerId)"a");
        scopes.Overlaps[0].Within.Figure.Should().Be(1);
        scopes.Overlaps[0].Outside.Figure.Should().Be(0.5);
        scopes.Overlaps[1].Within.Should().BeOfType<Measurement.NotMeasured>();
    }

    [Fact]
    public void Scopes_NamesThatNeverMeet_AreNotMeasuredRatherThanZero()
    {
        var scopes = Of(
            new MarketShareMeasured(Day(2, 1), "EU drives", 0.1m),
            new PartnerProfiled(Day(2, 1), "a") { Markets = ["eu-drives"] }).Learned(End).Scopes;

        scopes.Of("a")!.Scope.Should().BeOfType<Measurement.NotMeasured>();
        scopes.HigherRaceIncentive.Should().BeNull();
        Of().Learned(End).Scopes.Of("a")!.Scope.Should().BeOfType<Measurement.NotMeasured>().Which.Needs.Should().Contain("windowEstimated");
    }

    private static StrategicAlliance.Alliances.Alliance Scoped() => Of(
        [
            new Agreements.WindowEstimated(Day(2, 1), "w") { Market = "eu", Id = "window" },
            new PartnerProfiled(Day(2, 1), "a") { Markets = ["eu", "us", "jp"], Id = "markets" },
            new PartnerProfiled(Day(2, 1), "b") { Markets = ["eu", "us"] },
            .. Turn("l", Day(2, 1), "a"),
        ]);

    private static PhaseLoopMix Mixed(LifecyclePhase phase, params (bool Action, bool Governing)[] loops) => Of(
        [
            Enter(Day(1, 2), phase),
            .. loops.SelectMany((loop, i) => Turn($"l{i}", Day(2, 1), null).Select(fact =>
                fact is LoopStepped { Step: PdcaStep.Act } act ? act with { ActionChanged = loop.Action, GoverningValueChanged = loop.Governing } : fact)),
        ]).Learned(End).Mix.Phases.Should().ContainSingle().Subject;

    private static PhaseEntered Enter(PartialDate on, LifecyclePhase phase) => new(on, phase);

    private static LoopStepped Step(LoopId loop, PartialDate on, PdcaStep step) => new(on, loop, step);

    private static IEnumerable<AllianceFact> Turn(LoopId loop, PartialDate on, PartnerId? owner) =>
    [
        new LoopOpened(on, loop, "?") { Owner = owner },
        .. Enum.GetValues<PdcaStep>().Select((step, i) => Step(loop, on.FirstDay.AddDays(i), step) with { ActionChanged = step == PdcaStep.Act ? true : null }),
    ];
}
