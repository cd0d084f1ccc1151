using FluentAssertions;
using StrategicAlliance.Governance;
using Xunit;

namespace StrategicAlliance.Tests.Governance;

public sealed class StageGateTests
{
    private static readonly string[] Kept = ["relationship management plan", "internal assessment", "competence profile"];

    [Fact]
    public void Check_SkippedSelection_NamesTheMissingStage()
    {
        // SCI-O-067
        var check = StageGate.Check(StageGate.DefaultStages, "InternalAssessment", "WorkingTogether", Kept);

        check.Allowed.Should().BeFalse();
        check.MissingStages.Should().Equal("PartnerSelection");
        check.MissingRecords.Should().BeNull();
    }

    [Fact]
    public void Check_SeveralStagesSkipped_NamesThemInOrder()
    {
        var check = StageGate.Check(CollaborationStage.OperationalAwareness, CollaborationStage.WorkingTogether, Kept, null);

        check.MissingStages.Should().Equal("Knowledge", "InternalAssessment", "PartnerSelection");
    }

    [Fact]
    public void Check_NextStageWithAllRecords_Allowed()
    {
        var check = StageGate.Check(CollaborationStage.InternalAssessment, CollaborationStage.PartnerSelection, Kept, ["competence profile"]);

        check.Allowed.Should().BeTrue();
        check.MissingStages.Should().BeEmpty();
        check.MissingRecords.Should().BeEmpty();
    }

    [Fact]
    public void Check_NextStageWithoutARecord_NamesWhatIsAbsentInOrderAndOnce()
    {
        var check = StageGate.Check(
            CollaborationStage.InternalAssessment,
            CollaborationStage.PartnerSelection,
            Kept,
            ["risk register", "competence profile", "behaviour profile", "risk register"]);

        check.Allowed.Should().BeFalse();
        check.MissingStages.Should().BeEmpty();
        check.MissingRecords.Should().Equal("risk register", "behaviour profile");
    }

    [Theory]
    [InlineData(CollaborationStage.ValueCreation)]
    [InlineData(CollaborationStage.Knowledge)]
    public void Check_StayingOrGoingBack_AllowedWhateverRecordsAreAbsent(CollaborationStage requested)
    {
        var check = StageGate.Check(CollaborationStage.ValueCreation, requested, [], ["risk register"]);

        check.Allowed.Should().BeTrue();
        check.MissingStages.Should().BeEmpty();
        check.MissingRecords.Should().Equal("risk register");
    }

    [Fact]
    public void Check_WrongArguments_Throws()
    {
        var unknownCurrent = () => StageGate.Check(["a", "b"], "c", "b", []);
        var unknownRequested = () => StageGate.Check(["a", "b"], "a", "B", []);
        var twice = () => StageGate.Check(["a", "a"], "a", "a", []);
        var noStages = () => StageGate.Check(null!, "a", "a", []);
        var noRecords = () => StageGate.Check(["a"], "a", "a", null!);
        var undefined = () => StageGate.Check((CollaborationStage)99, CollaborationStage.Knowledge, [], null);

        unknownCurrent.Should().Throw<ArgumentException>().WithParameterName("current");
        unknownRequested.Should().Throw<ArgumentException>().WithParameterName("requested");
        twice.Should().Throw<ArgumentException>().WithParameterName("stages");
        noStages.Should().Throw<ArgumentNullException>();
        noRecords.Should().Throw<ArgumentNullException>();
        undefined.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void DefaultRecords_Always_CoverEveryStageAndAskForTheExitStrategyWhileWorkingTogether()
    {
        StageGate.DefaultRecords.Keys.Should().Equal(Enum.GetValues<CollaborationStage>());
        StageGate.DefaultRecords.Values.Should().OnlyContain(records => records.Count > 0);
        StageGate.DefaultRecords[CollaborationStage.WorkingTogether].Should().Contain("joint exit strategy");
    }
}
