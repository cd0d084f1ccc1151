using FsCheck;
using FsCheck.Fluent;
using StrategicAlliance.Learning;

namespace StrategicAlliance.Tests.Learning;

public sealed class LearningRaceTests
{
    [Fact]
    public void Of_PublishedCase_FasterSideWinsAndTheOtherIsExposed()
    {
        // SCI-O-020.
        var race = LearningRace.Of(0.5, 0.2, 0.9, 0, 0);

        race.TimeA.Should().BeApproximately(4.60517, 1e-5);
        race.TimeB.Should().BeApproximately(11.512925, 1e-5);
        race.Winner.Should().Be(RaceSide.A);
        race.ExposureWindow.Should().BeApproximately(6.907755, 1e-5);
        race.IsTie.Should().BeFalse();
        race.IsOpenEnded.Should().BeFalse();
    }

    [Fact]
    public void Of_SlowerSideBeginsFurther_Wins()
    {
        // ln(0.2 / 0.1) / 0.2 = 3.4657 is before ln(1 / 0.1) / 0.5 = 4.6052.
        var race = LearningRace.Of(0.5, 0.2, 0.9, 0, 0.8);

        race.Winner.Should().Be(RaceSide.B);
        race.TimeB.Should().BeApproximately(Math.Log(2) / 0.2, 1e-12);
    }

    [Fact]
    public void Of_RateZero_NeverFinishesAndTheExposureIsOpenEnded()
    {
        var race = LearningRace.Of(0, 0.2, 0.9, 0.5, 0);

        race.TimeA.Should().BeNull();
        race.Winner.Should().Be(RaceSide.B);
        race.ExposureWindow.Should().BeNull();
        race.IsOpenEnded.Should().BeTrue();
    }

    [Fact]
    public void Of_BeginsAtOrAboveTheThreshold_IsDoneAtOnceWhateverItsRate()
    {
        LearningRace.Of(0, 0.2, 0.9, 0.9, 0).TimeA.Should().Be(0);
        LearningRace.Of(0, 0, 0.9, 0.95, 0.9).IsTie.Should().BeTrue();
        LearningRace.TimeTo(1, 0, 1).Should().Be(0);
        LearningRace.TimeTo(0, 0, 0).Should().Be(0);
    }

    [Fact]
    public void Of_ThresholdOfOne_NobodyEverKnowsAll()
    {
        var race = LearningRace.Of(0.5, 0.2, 1, 0, 0.99);

        (race.TimeA, race.TimeB, race.Winner, race.ExposureWindow).Should().Be((null, null, null, null));
        race.IsTie.Should().BeFalse();
        race.IsOpenEnded.Should().BeFalse();
    }

    [Fact]
    public void Of_SameOnBothSides_IsATie()
    {
        var race = LearningRace.Of(0.3, 0.3, 0.8, 0.1, 0.1);

        race.IsTie.Should().BeTrue();
        race.Winner.Should().BeNull();
        race.ExposureWindow.Should().Be(0);
    }

    [Theory]
    [InlineData(-0.1, 0.2, 0.9, 0, 0, "rateA")]
    [InlineData(0.1, double.NaN, 0.9, 0, 0, "rateB")]
    [InlineData(0.1, double.PositiveInfinity, 0.9, 0, 0, "rateB")]
    [InlineData(0.1, 0.2, 1.1, 0, 0, "threshold")]
    [InlineData(0.1, 0.2, 0.9, -0.1, 0, "initialA")]
    [InlineData(0.1, 0.2, 0.9, 0, double.NaN, "initialB")]
    public void Of_OutOfRange_ThrowsNamingIt(double rateA, double rateB, double threshold, double initialA, double initialB, string name) =>
        FluentActions.Invoking(() => LearningRace.Of(rateA, rateB, threshold, initialA, initialB))
            .Should().Throw<ArgumentOutOfRangeException>().WithParameterName(name);

    [Fact]
    public void TimeTo_AnyRace_TheShareAfterThatTimeIsTheThreshold()
    {
        var share = Gen.Choose(0, 990).Select(thousandths => thousandths / 1000.0);
        var inputs = from initial in share from threshold in share from rate in Gen.Choose(1, 500) select (initial, threshold, rate: rate / 100.0);

        Prop.ForAll(inputs.ToArbitrary(), one =>
        {
            var time = LearningRace.TimeTo(one.initial, one.rate, one.threshold)!.Value;
            var after = LearningRace.ShareAfter(one.initial, one.rate, time);
            return time >= 0 && Math.Abs(after - Math.Max(one.initial, one.threshold)) < 1e-9;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Of_SidesExchanged_MirrorsTheAnswer()
    {
        var share = Gen.Choose(0, 100).Select(hundredths => hundredths / 100.0);
        var rate = Gen.Choose(0, 9).Select(tenths => tenths / 10.0);
        var inputs = from a in rate from b in rate from threshold in share from initialA in share from initialB in share select (a, b, threshold, initialA, initialB);

        Prop.ForAll(inputs.ToArbitrary(), one =>
        {
            var race = LearningRace.Of(one.a, one.b, one.threshold, one.initialA, one.initialB);
            var mirrored = LearningRace.Of(one.b, one.a, one.threshold, one.initialB, one.initialA);
            return (race.TimeA, race.TimeB, race.ExposureWindow, race.IsTie) == (mirrored.TimeB, mirrored.TimeA, mirrored.ExposureWindow, mirrored.IsTie)
                && (race.Winner, mirrored.Winner) is (null, null) or (RaceSide.A, RaceSide.B) or (RaceSide.B, RaceSide.A);
        }).QuickCheckThrowOnFailure();
    }
}
