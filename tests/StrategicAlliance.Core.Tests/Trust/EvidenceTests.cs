using FsCheck;
using FsCheck.Fluent;
using StrategicAlliance.Facts;
using StrategicAlliance.Trust;

namespace StrategicAlliance.Tests.Trust;

public sealed class EvidenceTests
{
    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, -1e-9)]
    [InlineData(double.NaN, 0)]
    [InlineData(0, double.PositiveInfinity)]
    public void New_NegativeOrNotFinite_Throws(double r, double s) =>
        FluentActions.Invoking(() => new Evidence(r, s)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Sum_AnyOrder_GivesTheSameBits() => Prop.ForAll(Gen.Choose(0, 1_000_000_000).Select(n => n / 7919.0).ListOf(50).ToArbitrary(), Gen.Choose(0, 1_000_000).ToArbitrary(), (amounts, seed) =>
    {
        var evidence = amounts.Select(amount => new Evidence(amount, 1 / (1 + amount))).ToArray();
        var shuffled = evidence.ToArray();
        new SeededGenerator((ulong)seed).Shuffle(shuffled.AsSpan());
        return Evidence.Sum(evidence) == Evidence.Sum(shuffled);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Sum_PlainAddition_WouldDependOnTheOrder()
    {
        // 2^53 - 1 and many halves: plain addition loses them in one order and not in the other.
        Evidence[] evidence = [new(4503599627370495, 0), .. Enumerable.Repeat(new Evidence(0.3, 0), 10)];

        Evidence.Sum(evidence).Should().Be(Evidence.Sum(Enumerable.Reverse(evidence).ToArray()));
        evidence.Sum(each => each.Positive).Should().NotBe(Enumerable.Reverse(evidence).Sum(each => each.Positive), "or this test shows nothing");
    }

    [Fact]
    public void Sum_MillionPieces_IsExact()
    {
        var evidence = new Evidence[1_000_000];
        evidence.AsSpan().Fill(new Evidence(0.1, 0.7));

        // The decimal of 0.1 in binary, a million times.
        Evidence.Sum(evidence).Positive.Should().BeApproximately(100000.00000000000555, 1e-9);
        Evidence.Sum(evidence).Negative.Should().BeApproximately(700000, 1e-9);
        Evidence.Sum().Should().Be(Evidence.None);
    }

    [Fact]
    public void Update_OnceMore_AllocatesNothing()
    {
        var evidence = BetaReputation.Update(Evidence.None, new Evidence(1, 0), 0.9);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
        {
            evidence = BetaReputation.Update(evidence, new Evidence(1, 0), 0.9);
        }

        GC.GetAllocatedBytesForCurrentThread().Should().Be(before);
        evidence.Positive.Should().BeApproximately(10, 1e-9);
    }

    [Fact]
    public void Update_ForgettingOne_IsNoForgetting() => Prop.ForAll(OpinionTests.Amounts().ToArbitrary(), OpinionTests.Amounts().ToArbitrary(), (r, s) =>
        BetaReputation.Update(new Evidence(r, s), new Evidence(s, r), 1) == new Evidence(r, s).Plus(new Evidence(s, r))).QuickCheckThrowOnFailure();

    [Fact]
    public void OfFeedback_ThreeFifths_IsFourFifthsPositive() => Evidence.OfFeedback(0.6, 1).Should().Be(new Evidence(0.8, 0.2));

    [Theory]
    [InlineData(-1.1, 1)]
    [InlineData(0, -1)]
    public void OfFeedback_OutOfRange_Throws(double value, double weight) =>
        FluentActions.Invoking(() => Evidence.OfFeedback(value, weight)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Rating_PublishedFigures_AreReached()
    {
        // Jøsang and Ismail 2002, figure 1.
        BetaReputation.Expectation(new Evidence(7, 1)).Should().Be(0.8);
        BetaReputation.Rating(new Evidence(7, 1)).Should().BeApproximately(0.6, 1e-15);
        BetaReputation.BestRating(0.9).Should().BeApproximately(0.8333333333333334, 1e-15);
        BetaReputation.Discount(Evidence.None, new Evidence(50, 0)).Should().Be(Evidence.None);
    }

    [Fact]
    public void Remaining_LeapYear_CountsDays()
    {
        Longevity.HalfLife(365).Remaining(366, positive: true).Should().BeApproximately(Math.Pow(0.5, 366 / 365.0), 1e-15);
        Longevity.HalfLives(100, 200).Remaining(200, positive: false).Should().Be(0.5);
        Longevity.Forgetting(1).Should().Be(Longevity.Unlimited);
        Longevity.Forgetting(1).Remaining(100_000, positive: true).Should().Be(1);
        Longevity.Forgetting(0.99).Remaining(10, positive: true).Should().BeApproximately(Math.Pow(0.99, 10), 1e-14);
    }

    [Fact]
    public void Longevity_OutOfRange_Throws()
    {
        FluentActions.Invoking(() => Longevity.HalfLife(0)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Longevity.HalfLife(double.NaN)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Longevity.Forgetting(0)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Longevity.Forgetting(1.01)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Longevity.Unlimited.Remaining(-1, positive: true)).Should().Throw<ArgumentOutOfRangeException>();
    }
}
