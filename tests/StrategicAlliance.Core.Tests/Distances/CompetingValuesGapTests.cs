using FluentAssertions;
using StrategicAlliance.Distances;
using StrategicAlliance.Facts;
using Xunit;

namespace StrategicAlliance.Tests.Distances;

public sealed class CompetingValuesGapTests
{
    [Fact]
    public void Of_PublishedCase_IsEuclidMaxAndHalfTheSum()
    {
        // SCI-O-074.
        var gap = CompetingValuesGap.Of(CompetingValuesGap.Quadrants, [20, 15, 40, 25], [35, 10, 20, 35]);

        gap.Euclidean.Should().BeApproximately(27.386128, 1e-6);
        gap.MaxGapQuadrant.Should().Be("market");
        gap.MaxGap.Should().Be(20);
        gap.ReallocatedPoints.Should().Be(25);
        gap.Differences.Should().Equal(-15, 5, 20, -10);
    }

    [Fact]
    public void Of_Equal_IsZeroEverywhere()
    {
        var gap = CompetingValuesGap.Of(CompetingValuesGap.Quadrants, [25, 25, 25, 25], [25, 25, 25, 25]);

        gap.Euclidean.Should().Be(0);
        gap.MaxGap.Should().Be(0);
        gap.ReallocatedPoints.Should().Be(0);
        gap.MaxGapQuadrant.Should().Be("clan");
    }

    [Fact]
    public void Of_Opposites_IsTheLargestGapAndTheFirstOfTheTie()
    {
        var gap = CompetingValuesGap.Of(CompetingValuesGap.Quadrants, [0, 0, 100, 0], [0, 100, 0, 0]);

        gap.Euclidean.Should().BeApproximately(141.421356, 1e-6);
        gap.ReallocatedPoints.Should().Be(100);
        gap.MaxGapQuadrant.Should().Be("adhocracy");
    }

    [Fact]
    public void Of_Names_QuadrantNotNamedHasNoPoints() =>
        CompetingValuesGap.Of(Profile(("clan", 60), ("market", 40)), Profile(("hierarchy", 100)))
            .Should().Be(CompetingValuesGap.Of(CompetingValuesGap.Quadrants, [60, 0, 40, 0], [0, 0, 0, 100]));

    [Fact]
    public void Of_ThirdsRoundedByTheMachine_AreAccepted() =>
        CompetingValuesGap.Of(["a", "b", "c"], [100 / 3.0, 100 / 3.0, 100 / 3.0], [33.3, 33.3, 33.4]).ReallocatedPoints.Should().BeApproximately(0.0666667, 1e-6);

    [Theory]
    [InlineData(20, 15, 40, 24)]
    [InlineData(20, 15, 40, 25.001)]
    [InlineData(-5, 40, 40, 25)]
    [InlineData(double.NaN, 40, 40, 25)]
    public void Of_ProfileThatDividesNo100Points_Throws(double clan, double adhocracy, double market, double hierarchy) =>
        FluentActions.Invoking(() => CompetingValuesGap.Of(CompetingValuesGap.Quadrants, [25, 25, 25, 25], [clan, adhocracy, market, hierarchy]))
            .Should().Throw<ArgumentException>().WithParameterName("profileB");

    [Fact]
    public void Of_UnequalLengthsOrUnknownQuadrant_Throws()
    {
        FluentActions.Invoking(() => CompetingValuesGap.Of(CompetingValuesGap.Quadrants, [50, 50], [25, 25, 25, 25])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => CompetingValuesGap.Of(["a", "a"], [50, 50], [50, 50])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => CompetingValuesGap.Of(Profile(("klan", 100)), Profile(("clan", 100)))).Should().Throw<ArgumentException>().WithMessage("*klan*");
    }

    private static ValueMap<double> Profile(params (string Quadrant, double Points)[] points) => new(points.Select(one => KeyValuePair.Create(one.Quadrant, one.Points)));
}
