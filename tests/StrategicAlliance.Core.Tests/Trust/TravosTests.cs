using StrategicAlliance.Facts;
using StrategicAlliance.Trust;

namespace StrategicAlliance.Tests.Trust;

public sealed class TravosTests
{
    [Fact]
    public void Reputation_WalkThroughOfTheAuthors_GivesTheirTrust()
    {
        // As asserted in the Alpha Testbed: 0.7419. The expectation 4/5 of a9 lies in the bin from 0.6 to 0.8.
        var reputation = Travos.Reputation(Evidence.None, [new("a7", new(15, 46), new(11, 4)), new("a8", new(4, 1), new(22, 10)), new("a9", new(3, 0), new(18, 8))]);

        reputation.Trust.Should().BeApproximately(0.7419, 5e-5);
        reputation.Adjustments[0].ProbabilityAccurate.Should().BeApproximately(0.00489242, 1e-8);
        reputation.Adjustments[0].Adjusted.Positive.Should().BeApproximately(0.00962886, 2e-4, "the testbed rounds on the way");
    }

    [Theory]
    [InlineData(17, 5, 0.75, 0.9806040888231771, true)]
    [InlineData(3, 0, 0.8, 0.8704, false)]
    [InlineData(0, 0, 0.5, 0.4, false)]
    public void Direct_Dealings_AreEnoughOrNot(double good, double bad, double trust, double confidence, bool enough)
    {
        var direct = Travos.Direct(new(good, bad));

        direct.Trust.Should().BeApproximately(trust, 1e-12);
        direct.Confidence.Should().BeApproximately(confidence, 1e-12);
        direct.IsEnough.Should().Be(enough);
    }

    [Theory]
    [InlineData(0, 0, 5, 2)]
    [InlineData(3, 0, 5, 3)]
    [InlineData(2, 1, 5, 2)]
    [InlineData(0, 3, 5, 0)]
    [InlineData(0, 0, 2, 0)]
    [InlineData(1e6, 0, 5, 4)]
    [InlineData(0, 1e6, 5, 0)]
    [InlineData(7, 1, 1, 0)]
    public void BinOf_Ends_BelongToTheBinBelow(double good, double bad, int bins, int bin) => Travos.BinOf(new(good, bad), bins).Should().Be(bin);

    [Fact]
    public void Reputation_UnknownReporter_CountsByTheWidthOfABin() =>
        Travos.Reputation(Evidence.None, [new("new", new(9, 1), Evidence.None)]).Adjustments[0].ProbabilityAccurate.Should().BeApproximately(0.2, 1e-12);

    [Fact]
    public void Reputation_OneBin_LeavesReportsAsTheyAre()
    {
        // Everything lies in the only bin, so that every report is right.
        var reputation = Travos.Reputation(new(2, 1), [new("x", new(9, 1), new(1, 3))], new TravosSettings { Bins = 1 });

        reputation.Adjustments[0].Adjusted.Should().Be(new Evidence(9, 1));
        reputation.Trust.Should().BeApproximately(12.0 / 15, 1e-12);
    }

    [Fact]
    public void Reputation_AnyReport_LeavesNoMoreThanWasSaid()
    {
        var random = new SeededGenerator(2006);
        for (var i = 0; i < 2000; i++)
        {
            var said = new Evidence(random.NextBelow(50), random.NextBelow(50));
            var adjusted = Travos.Reputation(Evidence.None, [new("x", said, new(random.NextBelow(40), random.NextBelow(40)))]).Adjustments[0].Adjusted;
            adjusted.Total.Should().BeLessThanOrEqualTo(said.Total + 1e-9);
        }
    }

    [Fact]
    public void Settings_OutOfRange_Throw()
    {
        FluentActions.Invoking(() => new TravosSettings { Epsilon = 0 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new TravosSettings { ConfidenceThreshold = 1.1 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new TravosSettings { Bins = 0 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new TravosReport(" ", Evidence.None, Evidence.None)).Should().Throw<ArgumentException>();
    }
}
