using StrategicAlliance.Alliances;
using StrategicAlliance.Diagnosis;
using StrategicAlliance.Facts;
using StrategicAlliance.Integration;
using StrategicAlliance.Tests.Alliances;
using StrategicAlliance.Tests.Rules;

namespace StrategicAlliance.Tests.Diagnosis;

public sealed class AllianceAssessorTests
{
    private static readonly Detection.Absent Absent = new("It is not there.");
    private static readonly Detection.NotKnown NotKnown = new("No minutes.", ["meetingHeld"]);

    [Fact]
    public void Assess_NoChecks_HasAllSixLevelsUnscored()
    {
        var assessment = new AllianceAssessor().Assess(Scene.Alliance);

        assessment.Integration.Levels.Select(level => level.Level).Should().Equal(Enum.GetValues<IntegrationLevel>());
        assessment.Integration.Levels.Should().OnlyContain(level => level.Score is Measurement.NotMeasured);
        assessment.Integration.Weakest.Should().BeEmpty();
        assessment.Integration.Strongest.Should().BeEmpty();
        assessment.Integration.Coverage.Should().Be(0);
        What(assessment).Should().Contain(Enum.GetValues<IntegrationLevel>().Select(level => $"integration.{level.ToName()}"));
        What(assessment).Should().Contain(["obstacles", "warnings"]);
    }

    [Fact]
    public void Assess_SeveralChecks_FillsLevelsAndNamesTheEnds()
    {
        var profile = Assess(
            [new FixedCheck(IntegrationLevel.Strategic, 0.2), new FixedCheck(IntegrationLevel.Cultural, 0.2), new FixedCheck(IntegrationLevel.Tactical, 0.9), new FixedCheck(IntegrationLevel.Operational, null)],
            [],
            []).Integration;

        profile.Weakest.Should().Equal(IntegrationLevel.Strategic, IntegrationLevel.Cultural);
        profile.Strongest.Should().Equal(IntegrationLevel.Tactical);
        profile.Coverage.Should().Be(0.5m);
    }

    [Fact]
    public void Assess_OneLevelMeasured_IsBothEnds()
    {
        var profile = Assess([new FixedCheck()], [], []).Integration;

        profile.Weakest.Should().Equal(IntegrationLevel.Strategic);
        profile.Strongest.Should().Equal(IntegrationLevel.Strategic);
    }

    [Theory]
    [InlineData(0.8, 0.3, 0.3)]
    [InlineData(0.3, 0.8, 0.3)]
    [InlineData(null, 0.8, 0.8)]
    [InlineData(0.0, 0.8, 0.0)]
    [InlineData(null, null, null)]
    public void Assess_TwoChecksOfOneLevel_WeakerCounts(double? first, double? second, double? expected) =>
        Assess([new FixedCheck(IntegrationLevel.Cultural, first), new FixedCheck(IntegrationLevel.Cultural, second)], [], [])
            .Integration.Levels.Single(level => level.Level == IntegrationLevel.Cultural).Score.Figure.Should().Be(expected);

    [Fact]
    public void Assess_CheckWithoutAnswer_IsListedWithItsOwnNeeds()
    {
        var assessment = Assess([new FixedCheck(IntegrationLevel.Cultural, null)], [], []);

        assessment.Unknown.Single(item => item.What == "integration.cultural").Needs.Should().Equal("surveyTaken");
    }

    [Fact]
    public void Assess_Detections_PresentListedAbsentNotAndUnknownAmongTheUnknown()
    {
        var assessment = Assess(
            [],
            [new FixedDetector("O4", NotKnown), new FixedDetector("O3", Absent), new FixedDetector()],
            [new FixedSignal("F2", NotKnown), new FixedSignal("W2", Absent), new FixedSignal()]);

        assessment.Obstacles.Select(found => found.Code).Should().Equal("O1");
        assessment.Warnings.Select(found => found.Code).Should().Equal("W1");
        assessment.Unknown.Single(item => item.What == "O4").Needs.Should().Equal("meetingHeld");
        assessment.Unknown.Single(item => item.What == "F2").Why.Should().Be("No minutes.");
        What(assessment).Should().NotContain(["O1", "O3", "W1", "W2", "obstacles", "warnings"]);
    }

    [Fact]
    public void Assess_TwoDetectorsOfOneCode_LastCountsInOrderOfCodes()
    {
        var assessment = Assess(
            [],
            [new FixedDetector("O6", new Detection.Present(1, ["start"], "Late.")), new FixedDetector(), new FixedDetector("O1", new Detection.Present(3, ["start"], "Worse."))],
            []);

        assessment.Obstacles.Select(found => (found.Code, found.Detection.Severity)).Should().Equal(("O1", 3), ("O6", 1));
    }

    [Fact]
    public void Assess_NoAlliance_WithholdsAllButTheConditions()
    {
        var merger = SampleJournals.Of("daimler-chrysler.json");

        var assessment = new AllianceAssessor(new StructureAnalysis(), [new FixedCheck()], [new FixedDetector()], [new FixedSignal()]).Assess(merger);

        assessment.IsWithheld.Should().BeTrue();
        assessment.Formation.Failed.Should().Contain(condition => condition.Requirement == FormationRequirement.Independence);
        assessment.Obstacles.Should().BeEmpty();
        assessment.Warnings.Should().BeEmpty();
        assessment.Gates.Should().BeEmpty();
        assessment.Structure.Should().BeNull();
        assessment.Integration.Levels.Should().HaveCount(6).And.OnlyContain(level => level.Score is Measurement.NotMeasured);
        assessment.Unknown.Should().ContainSingle().Which.Why.Should().Contain("independence");
    }

    [Fact]
    public void Assess_AsOf_SeesOnlyThatDay()
    {
        var alliance = SampleJournals.Of("nummi.json");

        new AllianceAssessor().Assess(alliance, new DateOnly(1998, 12, 31)).Alliance.Should().Be(alliance.AsOf(new DateOnly(1998, 12, 31)));
        FluentActions.Invoking(() => new AllianceAssessor().Assess(alliance, new DateOnly(1900, 1, 1))).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Assess_Findings_RestOnFactsOfTheHistory()
    {
        foreach (var name in SampleJournals.Expectations)
        {
            var expected = SampleJournals.Expected(name);
            var assessment = new AllianceAssessor().Assess(SampleJournals.Of(expected.GetProperty("file").GetString()!), PartialDate.Parse(expected.GetProperty("asOf").GetString()!).FirstDay);

            assessment.Findings.Should().OnlyHaveUniqueItems(finding => finding.Id);
            foreach (var finding in assessment.Findings)
            {
                finding.Because.Should().OnlyContain(id => assessment.Alliance.History.Find(id) != null, "{0} rests on facts of the view", finding.Id);
                assessment.Find(finding.Id).Should().BeSameAs(finding);
            }
        }
    }

    [Fact]
    public void Assess_Null_Throws() => FluentActions.Invoking(() => new AllianceAssessor().Assess(null!)).Should().Throw<ArgumentNullException>();

    private static IEnumerable<string> What(Assessment assessment) => assessment.Unknown.Select(item => item.What);

    private static Assessment Assess(IEnumerable<IIntegrationCheck> checks, IEnumerable<IObstacleDetector> obstacles, IEnumerable<IWarningSignal> warnings) =>
        new AllianceAssessor(new StructureAnalysis(), checks, obstacles, warnings).Assess(Scene.Alliance);
}
