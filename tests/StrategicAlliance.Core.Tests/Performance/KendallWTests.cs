using FsCheck;
using FsCheck.Fluent;
using StrategicAlliance.Performance;

namespace StrategicAlliance.Tests.Performance;

public sealed class KendallWTests
{
    [Fact]
    public void Of_SiegelsThreeExecutives_IsThePublishedCase()
    {
        var figures = KendallW.Of([[1, 6, 3, 2, 5, 4], [1, 5, 6, 4, 2, 3], [6, 3, 2, 5, 4, 1]]);

        figures.SumSquares.Should().Be(25.5);
        figures.W.Should().BeApproximately(0.162, 0.0005);
        figures.ChiSquare.Should().BeApproximately(2.428571, 1e-6);
        figures.DegreesOfFreedom.Should().Be(5);
    }

    [Fact]
    public void Of_Ties_AreCorrectedFor()
    {
        // Sums 2, 4.5, 5.5 about 4; s = 4 + 0.25 + 2.25 = 6.5; T = 6; W = 12 * 6.5 / (4 * 24 - 2 * 6) = 78 / 84.
        var figures = KendallW.Of([[1, 2.5, 2.5], [1, 2, 3]]);

        figures.SumSquares.Should().Be(6.5);
        figures.W.Should().BeApproximately(78.0 / 84, 1e-15);
    }

    [Fact]
    public void Of_AllAlike_IsOneAlsoWithTies()
    {
        KendallW.Of([[1, 2, 3], [1, 2, 3]]).W.Should().Be(1);
        KendallW.Of([[1, 2.5, 2.5], [1, 2.5, 2.5], [1, 2.5, 2.5]]).W.Should().Be(1);
    }

    [Fact]
    public void Of_TwoOpposites_IsZero() => KendallW.Of([[1, 2, 3], [3, 2, 1]]).W.Should().Be(0);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 3)]
    [InlineData(3, 1)]
    [InlineData(2, 0)]
    public void Of_FewerThanTwo_HasNoFigures(int judges, int things)
    {
        var figures = KendallW.Of([.. Enumerable.Repeat(Enumerable.Range(1, things).Select(rank => (double)rank).ToArray(), judges)]);

        new[] { figures.W, figures.SumSquares, figures.ChiSquare }.Should().OnlyContain(figure => figure == null);
        (figures.Judges, figures.Things).Should().Be((judges, judges == 0 ? 0 : things));
    }

    [Fact]
    public void Of_EveryoneTiesAll_IsNoRanking()
    {
        var figures = KendallW.Of([[2, 2, 2], [2, 2, 2]]);

        figures.SumSquares.Should().Be(0);
        figures.W.Should().BeNull();
        figures.ChiSquare.Should().BeNull();
    }

    [Fact]
    public void Of_ListsThatDoNotFitOrNumbersThatAreNone_Throws()
    {
        FluentActions.Invoking(() => KendallW.Of([[1, 2], [1, 2, 3]])).Should().Throw<ArgumentException>().WithParameterName("ranks");
        FluentActions.Invoking(() => KendallW.Of([[1, 2], [1, double.NaN]])).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("ranks");
        FluentActions.Invoking(() => KendallW.Of([[1, 2], null!])).Should().Throw<ArgumentNullException>();
    }

    /// <summary>W does not depend on the order of judges or things, nor on what numbers stand for the ranks, and lies from 0 to 1.</summary>
    [Fact]
    public void Of_AnyRanks_KeepsToItsLaws() => Prop.ForAll(
        Gen.Choose(1, 4).ArrayOf(12).ToArbitrary(),
        numbers =>
        {
            var rows = numbers.Chunk(4).Select(row => row.Select(number => (double)number).ToArray()).ToArray();
            var w = KendallW.Of(rows).W;
            (w is null or (>= 0 and <= 1)).Should().BeTrue();
            KendallW.Of([.. Enumerable.Reverse(rows)]).W.Should().Be(w);
            KendallW.Of([.. rows.Select(row => Enumerable.Reverse(row).ToArray())]).W.Should().Be(w);
            KendallW.Of([.. rows.Select(row => row.Select(number => number * number * 10).ToArray())]).W.Should().Be(w);
        }).QuickCheckThrowOnFailure();
}
