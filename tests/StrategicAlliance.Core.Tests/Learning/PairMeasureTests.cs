using StrategicAlliance.Learning;

namespace StrategicAlliance.Tests.Learning;

public sealed class PairMeasureTests
{
    [Fact]
    public void RelativeAbsorptiveCapacity_HasADirection()
    {
        var capacity = RelativeAbsorptiveCapacity.Of(
            ["stamping", "welding", "paint", "small-car-design"], ["just-in-time", "kaizen", "stamping", "welding", "small-car-design"]);

        capacity.StudentFromTeacher.Should().Be(0.6m);
        capacity.TeacherFromStudent.Should().Be(0.75m);
        capacity.Jaccard.Should().Be(0.5m);
        capacity.IsSymmetric.Should().BeFalse();
    }

    [Fact]
    public void RelativeAbsorptiveCapacity_RolesReversed_SwapsTheDirections()
    {
        string[] one = ["a", "b", "c"];
        string[] other = ["b", "c", "d", "e"];

        RelativeAbsorptiveCapacity.Of(one, other).StudentFromTeacher.Should().Be(RelativeAbsorptiveCapacity.Of(other, one).TeacherFromStudent);
        RelativeAbsorptiveCapacity.Of(one, other).Jaccard.Should().Be(RelativeAbsorptiveCapacity.Of(other, one).Jaccard);
    }

    [Fact]
    public void RelativeAbsorptiveCapacity_TeacherKnowsNothing_IsNotDefined()
    {
        RelativeAbsorptiveCapacity.Of(["a"], []).StudentFromTeacher.Should().BeNull();
        RelativeAbsorptiveCapacity.Of(["a"], []).IsSymmetric.Should().BeNull();
        RelativeAbsorptiveCapacity.Of([], []).Jaccard.Should().BeNull();
    }

    [Fact]
    public void CrossCitation_PublishedCase_TheOneThatCitesMoreLearns()
    {
        var citation = CrossCitation.Of(new CitationCount(300, 12, 45), new CitationCount(80, 4, 20));

        citation.A.CrossCitationRate.Should().Be(0.04m);
        citation.B.CrossCitationRate.Should().Be(0.05m);
        citation.A.CommonCitationRate.Should().Be(0.15m);
        citation.B.CommonCitationRate.Should().Be(0.25m);
        citation.NetLearner.Should().Be(PatentSide.B);
        CrossCitation.Of(citation.B, citation.A).NetLearner.Should().Be(PatentSide.A);
    }

    [Fact]
    public void CrossCitation_EqualRatesOrNoCitations_HasNoNetLearner()
    {
        CrossCitation.Of(new(3, 1), new(6, 2)).NetLearner.Should().BeNull();
        CrossCitation.Of(new(0, 0), new(6, 2)).NetLearner.Should().BeNull("a firm without citations has no rate");
        new CitationCount(6, 2).CommonCitationRate.Should().BeNull("it was not counted");
    }

    [Theory]
    [InlineData(3, 4)]
    [InlineData(3, -1)]
    public void CitationCount_MoreThanAll_Throws(int total, int toOther) =>
        FluentActions.Invoking(() => new CitationCount(total, toOther)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(toOther));

    [Fact]
    public void CitationChange_WithAMatchedPair_IsLessWhatMovedAnyway()
    {
        CitationChange.Of(0.02m, 0.05m, 0.02m, 0.03m).Transfer.Should().Be(0.02m);
        CitationChange.Of(0.05m, 0.02m, 0.02m, 0.03m).Transfer.Should().Be(-0.04m, "partners may diverge");
        CitationChange.Of(0.02m, 0.05m).Change.Should().Be(0.03m);
        CitationChange.Of(0.02m, 0.05m).Transfer.Should().BeNull("a change alone shows no cause");
    }

    [Theory]
    [InlineData(1, 10, 0)]
    [InlineData(10, 10, 1)]
    [InlineData(11, 10, 2)]
    [InlineData(1000, 10, 3)]
    [InlineData(1001, 10, 4)]
    [InlineData(int.MaxValue, 2, 31)]
    public void ReportingPath_Levels_AreTheCeilingOfTheLogarithm(int staff, int span, int levels) =>
        ReportingPath.Of(staff, span, 0.9m).Levels.Should().Be(levels);

    [Fact]
    public void ReportingPath_WiderSpan_LosesLess()
    {
        ReportingPath.Of(1000, 10, 0.9m).Survival.Should().BeApproximately(0.729, 1e-12);
        ReportingPath.Of(1000, 4, 0.9m).Survival.Should().BeApproximately(0.59049, 1e-12);
        ReportingPath.Of(1, 2, 0).Survival.Should().Be(1, "a message that passes no level arrives");
        FluentActions.Invoking(() => ReportingPath.Of(10, 1, 0.9m)).Should().Throw<ArgumentOutOfRangeException>();
    }
}
