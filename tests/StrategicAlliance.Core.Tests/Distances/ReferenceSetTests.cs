using FluentAssertions;
using StrategicAlliance.Distances;
using StrategicAlliance.Facts;
using Xunit;

namespace StrategicAlliance.Tests.Distances;

public sealed class ReferenceSetTests
{
    [Fact]
    public void OfScores_Trap2_VarianceDividesByNLessOne()
    {
        // Scores 1, 2, 6: mean 3, squares 4 + 1 + 9 = 14; 14/2 = 7, not 14/3.
        var set = ReferenceSet.OfScores("three", Table(("a", [1]), ("b", [2]), ("c", [6])));

        set.Variances["x"].Should().Be(7);
        set.Counts!["x"].Should().Be(3);
    }

    [Fact]
    public void OfScores_RowsWithGaps_EachDimensionTakesWhoHasIt()
    {
        var set = ReferenceSet.OfScores("gaps", Table(("a", [1, 10]), ("b", [2, null]), ("c", [6, 30]), ("d", [null, 20])));

        set.Variances["x"].Should().Be(7);
        set.Variances["y"].Should().Be(100);
        set.Counts!["y"].Should().Be(3);
        set.CompleteCount.Should().Be(2);
        set.Covariance.Should().BeNull();
        set.NoCovarianceBecause.Should().StartWith("2 members");
    }

    [Fact]
    public void OfScores_CompleteRows_HasTheirCovariance()
    {
        // x 1 2 6, y 4 6 5: means 3 and 5; cross products (-2)(-1) + (-1)(1) + (3)(0) = 1, over 2.
        var set = ReferenceSet.OfScores("three", Table(("a", [1, 4]), ("b", [2, 6]), ("c", [6, 5])));

        set.Covariance!.Between("x", "y").Should().Be(0.5);
        set.Covariance.Between("y", "x").Should().Be(0.5);
        set.Covariance.Between("y", "y").Should().Be(1);
        set.Covariance.Between("x", "z").Should().BeNull();
        set.NoCovarianceBecause.Should().BeNull();
    }

    [Fact]
    public void OfScores_OneDimensionFollowsFromAnother_HasNoCovariance()
    {
        var set = ReferenceSet.OfScores("double", Table(("a", [1, 2]), ("b", [2, 4]), ("c", [6, 12]), ("d", [7, 14])));

        set.Covariance.Should().BeNull();
        set.NoCovarianceBecause.Should().Contain("singular");
    }

    [Fact]
    public void OfScores_OtherOrderOfRows_IsEqual() =>
        ReferenceSet.OfScores("s", Table(("a", [0.1, 4]), ("b", [0.2, 6]), ("c", [0.6, 5])))
            .Should().Be(ReferenceSet.OfScores("s", Table(("c", [0.6, 5]), ("a", [0.1, 4]), ("b", [0.2, 6]))));

    [Fact]
    public void OfScores_SingleOrEqualScores_Throws()
    {
        FluentActions.Invoking(() => ReferenceSet.OfScores("one", Table(("a", [1])))).Should().Throw<ArgumentException>().WithMessage("*'x'*");
        FluentActions.Invoking(() => ReferenceSet.OfScores("equal", Table(("a", [1]), ("b", [1])))).Should().Throw<ArgumentException>().WithMessage("*zero*");
    }

    [Fact]
    public void OfScores_MemberTwiceOrNotFinite_Throws()
    {
        FluentActions.Invoking(() => ReferenceSet.OfScores("twice", Table(("a", [1]), ("a", [2])))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => ReferenceSet.OfScores("infinite", Table(("a", [1]), ("b", [double.PositiveInfinity])))).Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Constructor_VarianceNotAboveZero_Throws(double variance) =>
        FluentActions.Invoking(() => new ReferenceSet("r", new ValueMap<double>([new("x", variance)]))).Should().Throw<ArgumentException>().WithMessage("*'x'*");

    [Fact]
    public void Constructor_NoNameOrNoVariance_Throws()
    {
        FluentActions.Invoking(() => new ReferenceSet(" ", Hofstede.Countries70.Variances)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new ReferenceSet("r", ValueMap<double>.Empty)).Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData(4, 6, 6, 9)]
    [InlineData(1, 2, 2, 1)]
    [InlineData(0, 0, 0, 1)]
    [InlineData(-1, 0, 0, 1)]
    [InlineData(4, 1, 2, 9)]
    [InlineData(4, double.NaN, double.NaN, 9)]
    public void CovarianceMatrix_SingularIndefiniteOrAskew_Throws(double xx, double xy, double yx, double yy) =>
        FluentActions.Invoking(() => new CovarianceMatrix(["x", "y"], [[xx, xy], [yx, yy]])).Should().Throw<ArgumentException>();

    [Fact]
    public void CovarianceMatrix_NotSquare_Throws() =>
        FluentActions.Invoking(() => new CovarianceMatrix(["x", "y"], [[1, 0], [0]])).Should().Throw<ArgumentException>();

    private static IEnumerable<KeyValuePair<string, ValueMap<double>>> Table(params (string Member, double?[] Scores)[] rows) =>
        rows.Select(row => KeyValuePair.Create(row.Member, new ValueMap<double>(
            new[] { "x", "y" }.Zip(row.Scores).Where(score => score.Second is not null).Select(score => KeyValuePair.Create(score.First, score.Second!.Value)))));
}
