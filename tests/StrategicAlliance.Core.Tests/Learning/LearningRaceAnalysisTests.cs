using StrategicAlliance.Facts;
using StrategicAlliance.Learning;
using StrategicAlliance.Tests.Alliances;
using static StrategicAlliance.Tests.Learning.LearningScene;

namespace StrategicAlliance.Tests.Learning;

public sealed class LearningRaceAnalysisTests
{
    private static readonly DateOnly End = new(2020, 12, 31);

    [Fact]
    public void Examine_NummiIn1998_ToyotaIsAheadAndGmExposedForTenYearsStill()
    {
        var day = new DateOnly(1998, 12, 31);
        var race = SampleJournals.Of("nummi.json").Learned(day).Race.Widest!;

        race.Ahead.Should().Be((PartnerId)"toyota");
        race.Lead.Figure.Should().BeApproximately(1.0 / 3, 1e-12);
        race.Exposed.Should().Be((PartnerId)"gm");
        race.IsExposureOpen.Should().BeTrue();
        race.Of("toyota")!.CompletedOn.ToString().Should().Be("1988-05");
        race.Of("gm")!.CompletedOn.Should().BeNull();

        // 1988-05-01 to 1998-12-31 are 3896 days.
        race.Exposure.Figure.Should().BeApproximately(3896 / 365.25, 1e-9);
        race.LeadTime.Figure.Should().Be(race.Exposure.Figure, "the leader passed two thirds only when it was done");
        race.Exposure.Should().BeOfType<Measurement.Measured>().Which.Confidence.Should().BeInRange(0.99m, 0.9999m);
    }

    [Fact]
    public void Examine_NummiIn1998_RateIsItemsAppliedPerYearOpenAndPredictsTheRest()
    {
        var race = SampleJournals.Of("nummi.json").Learned(new(1998, 12, 31)).Race.Widest!;

        // Two items from 1984-05-01 to 1986-01-01, 610 days each, one until 1998-12-31, 5357 days.
        var rate = 2 / ((610 + 610 + 5357) / 365.25);
        race.Of("gm")!.Rate.Figure.Should().BeApproximately(rate, 1e-12);
        race.Of("gm")!.Remaining.Figure.Should().BeApproximately(Math.Log((1.0 / 3) / 0.1) / rate, 1e-9);
        race.Of("toyota")!.Remaining.Figure.Should().Be(0);
    }

    [Fact]
    public void Examine_NummiIn2005_ExposureEndedWhenGmWasDone()
    {
        var race = SampleJournals.Of("nummi.json").Learned(new(2005, 1, 1)).Race.Widest!;

        race.Ahead.Should().Be((PartnerId)"toyota");
        race.Lead.Figure.Should().Be(0);
        race.IsExposureOpen.Should().BeFalse();
        race.Exposure.Figure.Should().BeApproximately((new DateOnly(2000, 1, 1).DayNumber - new DateOnly(1988, 5, 1).DayNumber) / 365.25, 1e-9);
    }

    [Fact]
    public void Examine_NummiBeforeAnyoneAchieved_IsEven()
    {
        var race = SampleJournals.Of("nummi.json").Learned(new(1984, 12, 31)).Race.Widest!;

        race.Ahead.Should().BeNull();
        race.Exposure.Should().BeOfType<Measurement.NotMeasured>();
        race.LeadTime.Should().BeOfType<Measurement.NotMeasured>();
        race.Of("gm")!.Rate.Figure.Should().Be(0);
        race.Of("gm")!.Remaining.Should().BeOfType<Measurement.NotMeasured>();
    }

    [Fact]
    public void Examine_Aurora_LianheIsAheadOfFalke()
    {
        var finding = SampleJournals.Of("aurora.json").Learned(new(2026, 6, 30)).Race;
        var race = finding.Pairs.Should().ContainSingle().Subject;

        race.Ahead.Should().Be((PartnerId)"lianhe");
        race.Lead.Figure.Should().Be(0.5);
        race.Exposed.Should().BeNull();
        race.LeadTime.Figure.Should().BeApproximately((new DateOnly(2026, 6, 30).DayNumber - new DateOnly(2025, 9, 25).DayNumber) / 365.25, 1e-9);
        finding.WhyNone.Should().BeNull();
    }

    [Fact]
    public void Positions_Nummi_FollowTheSharesFromDayToDay() =>
        SampleJournals.Of("nummi.json").Learned(new(2005, 1, 1)).Race.Widest!.Positions.Select(one => (one.On.ToString(), one.OfA, one.OfB, one.Relative)).Should().Equal(
            ("1984-05", 0.0, 0.0, 0.0),
            ("1985-12", 0.0, 0.5, -0.5),
            ("1986", 2.0 / 3, 0.5, (2.0 / 3) - 0.5),
            ("1988-05", 2.0 / 3, 1.0, (2.0 / 3) - 1),
            ("2000", 1.0, 1.0, 0.0));

    [Fact]
    public void Examine_AgendaOnOneSideOnly_IsNoRaceAndSaysWhy()
    {
        var race = Of(Wants(Day(2, 1), "a", Craft("i"))).Learned(End).Race;

        race.Widest.Should().BeNull();
        race.WhyNone!.Needs.Should().Equal("learningAgendaSet");
    }

    [Fact]
    public void Examine_BothDoneOnTheSameDay_NobodyIsAheadOrExposed()
    {
        var race = Of(
            Wants(Day(2, 1), "a", Craft("i")),
            Wants(Day(2, 1), "b", new AgendaItem("j", "plan") { From = "a" }),
            new LearningItemAchieved(Day(5, 1), "i"),
            new LearningItemAchieved(Day(5, 1), "j")).Learned(End).Race.Widest!;

        (race.Ahead, race.Exposed, race.IsExposureOpen).Should().Be((null, null, false));
        race.Exposure.Figure.Should().Be(0);
    }

    [Fact]
    public void Examine_SeveralPairs_TheLongestExposureIsFirst()
    {
        var finding = Of(
            Wants(Day(2, 1), "a", Craft("ab"), new AgendaItem("ac", "t") { From = "c" }),
            Wants(Day(2, 1), "b", new AgendaItem("ba", "t") { From = "a" }),
            Wants(Day(2, 1), "c", new AgendaItem("ca", "t") { From = "a" }),
            new LearningItemAchieved(Day(8, 1), "ba"),
            new LearningItemAchieved(Day(4, 1), "ca")).Learned(End).Race;

        finding.Pairs.Select(pair => (pair.A.Partner.Value, pair.B.Partner.Value)).Should().Equal(("a", "c"), ("a", "b"));
        finding.Pairs.Select(pair => pair.Exposed).Should().OnlyContain(exposed => exposed == (PartnerId)"a");
    }

    [Fact]
    public void Examine_AskedOnTheDay_HasNoRate() =>
        Of(Wants(Day(12, 31), "a", Craft("i")), Wants(Day(12, 31), "b", new AgendaItem("j", "t") { From = "a" })).Learned(End).Race.Widest!
            .A.Rate.Should().BeOfType<Measurement.NotMeasured>();

    [Fact]
    public void Examine_HigherThreshold_PredictsALongerWay()
    {
        var alliance = SampleJournals.Of("nummi.json");
        double Remaining(double threshold) => alliance.Learned(new(1998, 12, 31), new() { RaceThreshold = threshold }).Race.Widest!.Of("gm")!.Remaining.Figure!.Value;

        Remaining(0.95).Should().BeGreaterThan(Remaining(0.9));
        FluentActions.Invoking(() => Remaining(1.1)).Should().Throw<ArgumentOutOfRangeException>();
    }
}
