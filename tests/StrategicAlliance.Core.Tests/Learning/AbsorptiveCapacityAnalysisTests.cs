using StrategicAlliance.Facts;
using StrategicAlliance.Knowledge;
using StrategicAlliance.Learning;
using StrategicAlliance.Partners;
using StrategicAlliance.Tests.Alliances;
using static StrategicAlliance.Tests.Learning.CapacityScene;

namespace StrategicAlliance.Tests.Learning;

public sealed class AbsorptiveCapacityAnalysisTests
{
    private static readonly AllianceFact[] Asked =
    [
        new AssetContributed(Day, "craft", "Craft", ["t"]) { Id = "craft-in", Tacitness = 0.9m },
        new AssetContributed(Day, "plan", "Plan", ["t"]) { Id = "plan-in", Tacitness = 0.1m },
        new LearningAgendaSet(Day, "s", [new("one", "production") { Asset = "craft" }, new("two", "design") { Asset = "plan" }]) { Id = "agenda" },
    ];

    [Fact]
    public void Examine_NummiIn1998_GmCouldAndDidNotAndWhy()
    {
        var gm = Nummi("gm");

        gm.Potential.Figure.Should().Be(1);
        gm.IsPotentialHigh.Should().BeTrue();
        gm.Realized.Figure.Should().BeApproximately(1.0 / 3, 1e-12, "nobody and nothing came home, and two of three items are applied");
        gm.IsRealizedHigh.Should().BeFalse();
        gm.Efficiency.Figure.Should().BeApproximately(1.0 / 3, 1e-12);
        gm.Agents.Should().Be(46);

        Facts(gm, CapacityDimension.Transformation).Should().Contain(["f67", "f81"], "both groups of learners went into another field")
            .And.Contain(["f72", "f80"], "the loop at Van Nuys was given up");
        gm.Reasons.Should().Contain(reason => reason.Dimension == CapacityDimension.Exploitation && reason.Statement.Contains("gm-other-plants"));
        gm.Reasons.Should().ContainSingle(reason => reason.Dimension == null).Which.Because.Should().Equal("f90");
        gm.Explanation.Should().Contain("potential capacity 1 (high), realized 0.33 (low)").And.Contain("given up; plant closed").And.Contain("receiverWillingness was assessed at 0.2");
    }

    [Fact]
    public void Examine_NummiIn1998_ToyotaIsHighOnBoth()
    {
        var toyota = Nummi("toyota");

        toyota.IsPotentialHigh.Should().BeTrue();
        toyota.IsRealizedHigh.Should().BeTrue();
        toyota.Efficiency.Figure.Should().Be(1);
        toyota.Reasons.Should().BeEmpty();
        toyota.Agents.Should().Be(0, "its coordinators carried what Toyota itself knew");
    }

    [Fact]
    public void Examine_Nummi_AssessedFactorsLowerNoFigure()
    {
        var alliance = SampleJournals.Of("nummi.json");

        var before = Capacities(alliance.AsOf(new DateOnly(1997, 12, 31))).Single(one => one.Partner == "gm");
        var after = Nummi("gm");

        before.Assessed.Should().BeEmpty();
        after.Assessed.Should().NotBeEmpty();
        after.Realized.Figure.Should().Be(before.Realized.Figure);
    }

    [Fact]
    public void Examine_Aurora_IsWhatTheFactsSay()
    {
        var capacities = Capacities(SampleJournals.Of("aurora.json").AsOf(new DateOnly(2026, 6, 30)));
        var lianhe = capacities.Single(one => one.Partner == "lianhe");

        lianhe.Potential.Figure.Should().Be(0.5, "one of two items, the other was refused");
        lianhe.Realized.Figure.Should().Be(0.5);
        lianhe.Efficiency.Figure.Should().Be(1, "it uses all that it took in");
        lianhe.Reasons.Should().Contain(reason => reason.Dimension == CapacityDimension.Acquisition && reason.Statement.Contains("lianhe-control") && reason.Statement.Contains("refused"));
        capacities.Single(one => one.Partner == "tunturi").Potential.Should().BeOfType<Measurement.NotMeasured>("it stated no agenda").Which.Needs.Should().Contain("learningAgendaSet");
    }

    [Fact]
    public void Examine_NothingUnderWay_IsACountNotADefault()
    {
        var student = Capacities(Of(Asked)).Single(one => one.Partner == "s");

        student.Acquisition.Figure.Should().Be(0);
        student.Exploitation.Figure.Should().Be(0);
        student.Transformation.Should().BeOfType<Measurement.NotMeasured>("no people came home and no loop ended");
        student.Realized.Should().BeOfType<Measurement.NotMeasured>().Which.Why.Should().Contain("transformation");
        student.Efficiency.Should().BeOfType<Measurement.NotMeasured>();
        student.Coverage.Should().Be(0.75m);
        Capacities(Of(Asked)).Single(one => one.Partner == "t").Acquisition.Should().BeOfType<Measurement.NotMeasured>("without an agenda there is nothing to count");
    }

    [Theory]
    [InlineData(Placement.SameField, 0.5)]
    [InlineData(Placement.OtherField, 0)]
    [InlineData(Placement.LeftFirm, 0)]
    public void Examine_LearnersComingHome_CountByWhereTheyWent(Placement placement, double transformation)
    {
        var student = Student(
            new StaffAssigned(Day, "s", "anna") { Carries = ["craft"] },
            new LearningItemAchieved(Day, "one") { Partner = "s" },
            new StaffLeft(Day, "s", "anna") { Placement = placement });

        student.Transformation.Figure.Should().Be(transformation, "half of the agenda is absorbed, and that share came home");
    }

    [Fact]
    public void Examine_LearnersWithoutPlacement_AreNotCounted() => Student(
            new StaffAssigned(Day, "s", "anna") { Carries = ["craft"] },
            new LearningItemAchieved(Day, "one"),
            new StaffLeft(Day, "s", "anna"))
        .Transformation.Should().BeOfType<Measurement.NotMeasured>();

    [Fact]
    public void Examine_PeopleWhoCarryTheirOwn_AreNoLearners()
    {
        var alliance = Of([.. Asked, new StaffAssigned(Day, "t", "teacher") { Carries = ["craft"] }, new StaffLeft(Day, "t", "teacher") { Placement = Placement.OtherField }]);

        var teacher = Capacities(alliance).Single(one => one.Partner == "t");

        teacher.Agents.Should().Be(0);
        teacher.Reasons.Should().BeEmpty();
    }

    [Fact]
    public void Examine_GroupsCountByHeads() => Student(
            new StaffAssigned(Day, "s", "many") { Carries = ["craft"], Count = 3 },
            new StaffAssigned(Day, "s", "one") { Carries = ["craft"] },
            new LearningItemAchieved(Day, "one"),
            new LearningItemAchieved(Day, "two"),
            new StaffLeft(Day, "s", "many") { Placement = Placement.SameField },
            new StaffLeft(Day, "s", "one") { Placement = Placement.OtherField })
        .Transformation.Figure.Should().Be(0.75);

    [Fact]
    public void Examine_LoopOfItsOwn_GoesBeforeThoseInTheCommonInterest()
    {
        AllianceFact[] joint = [new LearningItemAchieved(Day, "one"), new LoopOpened(Day, "shared", "Why?") { Orientation = LoopOrientation.Common }, .. Cycle("shared", changed: true)];
        AllianceFact[] own = [.. joint, new LoopOpened(Day, "own", "How?") { Owner = "s" }, new LoopClosed(Day, "own") { Outcome = "given up" }];

        Student(joint).Transformation.Figure.Should().Be(0.5);
        Student(own).Transformation.Figure.Should().Be(0, "what it tried at home was given up");
    }

    [Fact]
    public void Examine_LoopThatChangedNothing_IsAReason()
    {
        var student = Student([new LearningItemAchieved(Day, "one"), new LoopOpened(Day, "own", "How?") { Owner = "s" }, .. Cycle("own", changed: false)]);

        student.Transformation.Figure.Should().Be(0);
        student.Reasons.Should().Contain(reason => reason.Statement.Contains("changed nothing"));
    }

    [Fact]
    public void Examine_Settings_ChangeWordsOnly()
    {
        var alliance = SampleJournals.Of("nummi.json").AsOf(new DateOnly(1998, 12, 31));

        var gm = AbsorptiveCapacityAnalysis.Examine(Agendas(alliance), alliance.Roster, alliance.Knowledge, alliance.Learning, new() { HighFrom = 0.3m, LowBelow = 0.1m })
            .Single(one => one.Partner == "gm");

        gm.IsRealizedHigh.Should().BeTrue();
        gm.Realized.Figure.Should().Be(Nummi("gm").Realized.Figure);
        gm.Reasons.Should().NotContain(reason => reason.Dimension == null);
    }

    private static AllianceFact[] Cycle(LoopId loop, bool changed) =>
        [.. Enum.GetValues<PdcaStep>().Select(step => new LoopStepped(Day, loop, step) { ActionChanged = changed })];

    private static AbsorptiveCapacityFinding Student(params AllianceFact[] facts) => Capacities(Of([.. Asked, .. facts])).Single(one => one.Partner == "s");

    private static AbsorptiveCapacityFinding Nummi(PartnerId partner) =>
        Capacities(SampleJournals.Of("nummi.json").AsOf(new DateOnly(1998, 12, 31))).Single(one => one.Partner == partner);

    private static IEnumerable<string> Facts(AbsorptiveCapacityFinding finding, CapacityDimension dimension) =>
        finding.Reasons.Where(reason => reason.Dimension == dimension).SelectMany(reason => reason.Because).Select(id => id.Value);
}
