using StrategicAlliance.Facts;
using StrategicAlliance.Knowledge;
using static StrategicAlliance.Tests.Knowledge.KnowledgeScene;

namespace StrategicAlliance.Tests.Knowledge;

public sealed class SeciSpiralTests
{
    private static readonly DateOnly Day = new(2020, 12, 31);

    [Fact]
    public void Examine_NothingConverted_IsNotMeasuredAndNothingIsStuck()
    {
        var finding = SeciSpiral.Examine(With(Brought("craft", On(1), "f-craft")).Knowledge, Day);

        finding.CompletedSpirals.Should().BeOfType<Measurement.NotMeasured>().Which.Needs.Should().Equal("knowledgeConverted");
        finding.Balance.Figure.Should().BeNull();
        finding.Stuck.Should().BeNull();
        finding.Threads.Should().BeEmpty();
    }

    [Fact]
    public void Examine_LastConversionOutOfTurn_IsStuckSinceTheLastThatMovedIt()
    {
        var finding = SeciSpiral.Examine(
            With(
                Brought("craft", On(1), "f-craft"),
                Made("shared", On(2), "c-1", SeciMode.Socialization, "craft"),
                Made("again", On(5), "c-2", SeciMode.Socialization, "shared")).Knowledge,
            new DateOnly(2020, 3, 2));

        finding.Stuck!.Expected.Should().Be(SeciMode.Externalization);
        finding.Stuck.Since.Should().Be(On(2));
        finding.Stuck.Because.Should().Be((FactId)"c-1");
        finding.Stuck.Days.Should().Be(30, "February 2020 had 29 days");
        finding.CompletedSpirals.Figure.Should().Be(0);
    }

    [Fact]
    public void Examine_NoConversionEverInTurn_IsStuckSinceTheFirst()
    {
        var finding = SeciSpiral.Examine(
            With(Brought("craft", On(1), "f-craft"), Made("book", On(2), "c-1", SeciMode.Externalization, "craft"), Made("text", On(3), "c-2", SeciMode.Externalization, "craft")).Knowledge,
            Day);

        finding.Stuck!.Expected.Should().Be(SeciMode.Socialization);
        finding.Stuck.Because.Should().Be((FactId)"c-1");
    }

    // Four conversions of four subjects make one spiral of the alliance, and none of any thread.
    [Fact]
    public void Examine_TwoThreads_AreFollowedApart()
    {
        var finding = SeciSpiral.Examine(
            With(
                Brought("craft", On(1), "f-craft") with { Topic = "testing" },
                Brought("code", On(1), "f-code"),
                Brought("notes", On(1), "f-notes") with { Topic = "control" },
                Made("shared", On(2), "c-1", SeciMode.Socialization, "craft"),
                Made("report", On(3), "c-2", SeciMode.Externalization, "shared"),
                Made("book", On(4), "c-3", SeciMode.Combination, "code", "notes"),
                Made("skill", On(5), "c-4", SeciMode.Internalization, "book")).Knowledge,
            Day);

        finding.CompletedSpirals.Figure.Should().Be(1);
        finding.Threads.Should().HaveCount(2);
        finding.Threads[0].Assets.Should().Equal("craft", "report", "shared");
        finding.Threads[0].Topics.Should().Equal("testing");
        finding.Threads[0].Because.Should().Equal("c-1", "c-2");
        finding.Threads[0].Stuck.Expected.Should().Be(SeciMode.Combination);
        finding.Threads[1].Assets.Should().Equal("book", "code", "notes", "skill");
        finding.Threads[1].Progress.CompletedSpirals.Should().Be(0);
        finding.Threads[1].Stuck.Expected.Should().Be(SeciMode.Socialization);
    }

    [Fact]
    public void Examine_ThreadsJoinedByACombination_AreOne()
    {
        var finding = SeciSpiral.Examine(
            With(
                Brought("one", On(1), "f-1"),
                Brought("two", On(1), "f-2"),
                Made("a1", On(2), "c-1", SeciMode.Externalization, "one"),
                Made("b1", On(2), "c-2", SeciMode.Externalization, "two"),
                Made("both", On(3), "c-3", SeciMode.Combination, "a1", "b1")).Knowledge,
            Day);

        finding.Threads.Single().Assets.Should().Equal("a1", "b1", "both", "one", "two");
    }
}
