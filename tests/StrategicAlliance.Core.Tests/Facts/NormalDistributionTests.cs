using StrategicAlliance.Facts;

namespace StrategicAlliance.Tests.Facts;

public sealed class NormalDistributionTests
{
    // By a second program with 40 digits.
    [Theory]
    [InlineData(-37, 5.725571222524577E-300)]
    [InlineData(-20, 2.7536241186062337E-89)]
    [InlineData(-6, 9.86587645037698E-10)]
    [InlineData(-5, 2.866515718791939E-07)]
    [InlineData(-2.5, 0.006209665325776135)]
    [InlineData(-1, 0.15865525393145705)]
    [InlineData(-0.5, 0.3085375387259869)]
    [InlineData(0.25, 0.5987063256829237)]
    [InlineData(0.7, 0.758036347776927)]
    [InlineData(1.96, 0.9750021048517795)]
    [InlineData(3, 0.9986501019683699)]
    [InlineData(5.5, 0.9999999810104375)]
    [InlineData(8, 0.9999999999999993)]
    public void Cumulative_AnyPoint_IsGoodToTheLastDigits(double x, double expected) =>
        NormalDistribution.Cumulative(x).Should().BeApproximately(expected, 2e-15 * expected);

    [Theory]
    [InlineData(1E-300, -37.0470962993612)]
    [InlineData(1E-20, -9.262340089798407)]
    [InlineData(1E-10, -6.361340902404057)]
    [InlineData(0.001, -3.0902323061678136)]
    [InlineData(0.05, -1.6448536269514726)]
    [InlineData(0.3, -0.5244005127080408)]
    [InlineData(0.5, 0.0)]
    [InlineData(0.75, 0.6744897501960817)]
    [InlineData(0.975, 1.9599639845400538)]
    [InlineData(0.999999, 4.753424308817087)]
    public void Quantile_AnyProbability_IsGoodToTheLastDigits(double probability, double expected) =>
        NormalDistribution.Quantile(probability).Should().BeApproximately(expected, 2e-15 * Math.Abs(expected));

    [Fact]
    public void Quantile_OfCumulative_IsThePoint()
    {
        for (var x = -8.0; x < 5; x += 0.0625)
        {
            NormalDistribution.Quantile(NormalDistribution.Cumulative(x)).Should().BeApproximately(x, 1e-9);
        }
    }

    [Fact]
    public void Cumulative_Extremes_AreCertain()
    {
        NormalDistribution.Cumulative(double.NegativeInfinity).Should().Be(0);
        NormalDistribution.Cumulative(double.PositiveInfinity).Should().Be(1);
        NormalDistribution.Cumulative(0).Should().Be(0.5);
        double.IsNaN(NormalDistribution.Cumulative(double.NaN)).Should().BeTrue();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(-0.1)]
    [InlineData(double.NaN)]
    public void Quantile_NotAProbability_Throws(double probability) =>
        FluentActions.Invoking(() => NormalDistribution.Quantile(probability)).Should().Throw<ArgumentOutOfRangeException>();
}
