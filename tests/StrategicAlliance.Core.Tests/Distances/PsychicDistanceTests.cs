using FluentAssertions;
using StrategicAlliance.Distances;
using Xunit;

namespace StrategicAlliance.Tests.Distances;

public sealed class PsychicDistanceTests
{
    // Hakanson & Ambos 2010, by way of emlaet/wwmetrics.
    private static readonly PsychicDistanceTable Table = new("Hakanson & Ambos 2010, 0 to 100",
    [
        new("FR", "CN", 90), new("CN", "FR", 48), new("KR", "US", 22), new("US", "KR", 68), new("GB", "US", 28), new("US", "GB", 28), new("DE", "JP", 78),
    ]);

    [Fact]
    public void Of_KoreaAndUsa_HasThePublishedAsymmetry()
    {
        // SCI-O-005.
        var figures = Table.Pair("KR", "US")!;

        figures.Mean.Should().Be(45);
        figures.AbsoluteAsymmetry.Should().Be(46);
        figures.RelativeAsymmetry.Should().BeApproximately(1.022222, 1e-6);
        figures.IsSymmetric.Should().BeFalse();
    }

    [Fact]
    public void Find_Trap4_EachDirectionIsItsOwn()
    {
        Table.Find("FR", "CN").Should().Be(90);
        Table.Find("CN", "FR").Should().Be(48);
    }

    [Fact]
    public void Find_Trap4_OppositeDirectionNeverStandsIn()
    {
        Table.Find("DE", "JP").Should().Be(78);
        Table.Find("JP", "DE").Should().BeNull();
        Table.Pair("DE", "JP").Should().BeNull();
        Table.Pair("JP", "DE").Should().BeNull();
    }

    [Fact]
    public void Of_BothAlike_IsSymmetric() => Table.Pair("US", "GB")!.IsSymmetric.Should().BeTrue();

    [Fact]
    public void Of_BothZero_HasNoRelativeAsymmetry()
    {
        var none = PsychicDistance.Of(0, 0);

        none.RelativeAsymmetry.Should().BeNull();
        none.IsSymmetric.Should().BeTrue();
    }

    [Fact]
    public void Of_OneSideSeesNoDistance_IsTheLargestRelativeAsymmetry() => PsychicDistance.Of(0, 30).RelativeAsymmetry.Should().Be(2);

    [Fact]
    public void Of_Negative_Throws() => FluentActions.Invoking(() => PsychicDistance.Of(1, -1)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Table_PairTwice_Throws() =>
        FluentActions.Invoking(() => new PsychicDistanceTable("t", [new("DE", "JP", 1), new("DE", "JP", 2)])).Should().Throw<ArgumentException>().WithMessage("*DE*JP*");

    [Theory]
    [InlineData("DEU", "JP", 1)]
    [InlineData("DE", "DE", 0)]
    [InlineData("DE", "JP", -1)]
    [InlineData("DE", "JP", double.NaN)]
    public void DirectedDistance_OutsideItsRange_Throws(string from, string to, double points) =>
        FluentActions.Invoking(() => new DirectedDistance(from, to, points)).Should().Throw<ArgumentException>();
}
