using FsCheck;
using FsCheck.Fluent;
using StrategicAlliance.Trust;

namespace StrategicAlliance.Tests.Trust;

public sealed class BetaDistributionTests
{
    [Fact]
    public void Interval_SevenToOne_IsThePublishedOne()
    {
        var interval = BetaDistribution.Of(new Evidence(7, 1)).Interval(0.95);

        interval.Lower.Should().BeApproximately(0.517503485082663, 1e-14);
        interval.Upper.Should().BeApproximately(0.9718550265221018, 1e-14);
    }

    [Fact]
    public void Tail_SevenToOne_IsThePublishedOne() => BetaDistribution.Of(new Evidence(7, 1)).Tail(0.7).Should().BeApproximately(0.803996766, 1e-14);

    [Fact]
    public void Cumulative_WholeParameters_IsTheBinomialSum()
    {
        // I_x(a, b) is the probability of at least a successes in a + b - 1 trials.
        for (var a = 1; a <= 12; a++)
        {
            for (var b = 1; b <= 12; b++)
            {
                foreach (var x in new[] { 0.01, 0.2, 0.5, 0.77, 0.999 })
                {
                    var n = a + b - 1;
                    var expected = Enumerable.Range(a, b).Sum(k => Choose(n, k) * Math.Pow(x, k) * Math.Pow(1 - x, n - k));
                    new BetaDistribution(a, b).Cumulative(x).Should().BeApproximately(expected, 2e-14, $"I_{x}({a}, {b})");
                }
            }
        }
    }

    [Theory]
    [InlineData(0.5, 0.5)]
    [InlineData(0.1, 7)]
    [InlineData(1e-3, 1e-3)]
    [InlineData(300, 2)]
    public void Cumulative_BetaOfOne_IsAPower(double a, double x)
    {
        var at = Math.Min(x, 0.9);

        new BetaDistribution(a, 1).Cumulative(at).Should().BeApproximately(Math.Pow(at, a), 1e-13);
        new BetaDistribution(1, a).Tail(at).Should().BeApproximately(Math.Pow(1 - at, a), 1e-13);
    }

    [Fact]
    public void Cumulative_Arcsine_IsItsClosedForm() =>
        new BetaDistribution(0.5, 0.5).Cumulative(0.3).Should().BeApproximately(2 / Math.PI * Math.Asin(Math.Sqrt(0.3)), 1e-14);

    [Theory]
    [InlineData(1e6)]
    [InlineData(1e9)]
    public void Cumulative_ManyDealings_IsHalfAtTheMiddleOfASymmetricOne(double each)
    {
        new BetaDistribution(each, each).Cumulative(0.5).Should().BeApproximately(0.5, 1e-11);
        new BetaDistribution(each, each).Interval(0.95).Upper.Should().BeApproximately(0.5 + (1.959963984540054 / Math.Sqrt(8 * each)), 1e-5 / Math.Sqrt(each));
    }

    [Fact]
    public void Tail_FarOut_KeepsItsDigits() =>
        new BetaDistribution(2, 100).Tail(0.9).Should().BeApproximately((101 * Math.Pow(0.1, 100) * 0.9) + Math.Pow(0.1, 101), 1e-112);

    [Fact]
    public void Quantile_OfCumulative_ComesBack() => Prop.ForAll(Gen.Choose(1, 20_000).ToArbitrary(), Gen.Choose(1, 20_000).ToArbitrary(), Gen.Choose(1, 999).ToArbitrary(), (a, b, p) =>
    {
        var beta = new BetaDistribution(a / 100.0, b / 100.0);
        var x = beta.Quantile(p / 1000.0);

        // Beside an end the distribution may jump from one double to the next: the probability then lies between the neighbours.
        return beta.Cumulative(Math.BitDecrement(x)) - 1e-11 < p / 1000.0 && p / 1000.0 < beta.Cumulative(Math.BitIncrement(x)) + 1e-11;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Cumulative_AndTail_SumToOneAndRise() => Prop.ForAll(Gen.Choose(1, 5000).ToArbitrary(), Gen.Choose(1, 5000).ToArbitrary(), Gen.Choose(0, 998).ToArbitrary(), (a, b, x) =>
    {
        var beta = new BetaDistribution(a / 50.0, b / 50.0);
        return Math.Abs(beta.Cumulative(x / 1000.0) + beta.Tail(x / 1000.0) - 1) < 1e-13 && beta.Cumulative((x + 1) / 1000.0) >= beta.Cumulative(x / 1000.0) - 1e-14;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Edges_OfParametersAndArguments_AreDefined()
    {
        new BetaDistribution(0, 2).Cumulative(0).Should().Be(1);
        new BetaDistribution(2, 0).Tail(0.999).Should().Be(1);
        new BetaDistribution(0, 2).Interval(0.9).Upper.Should().Be(0);
        new BetaDistribution(2, 0).Interval(0.9).Lower.Should().Be(1);
        new BetaDistribution(2, 3).Cumulative(-1).Should().Be(0);
        new BetaDistribution(2, 3).Cumulative(1).Should().Be(1);
        new BetaDistribution(2, 3).Quantile(0).Should().Be(0);
        new BetaDistribution(2, 3).Quantile(1).Should().Be(1);
        new BetaDistribution(0.02, 3).Quantile(0.025).Should().BeGreaterThan(0).And.BeLessThan(1e-70);
    }

    [Fact]
    public void WrongArguments_Any_Throw()
    {
        FluentActions.Invoking(() => new BetaDistribution(-1, 2)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new BetaDistribution(0, 0)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new BetaDistribution(1, 2).Interval(1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new BetaDistribution(1, 2).Quantile(1.5)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new BetaDistribution(1, 2).Tail(double.NaN)).Should().Throw<ArgumentException>();
    }

    private static double Choose(int n, int k) => Enumerable.Range(1, k).Aggregate(1.0, (product, i) => product * (n - k + i) / i);
}
