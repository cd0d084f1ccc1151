using StrategicAlliance.Learning;

namespace StrategicAlliance.Tests.Learning;

public sealed class LearningCurveTests
{
    [Theory]
    [InlineData(0.8, 10, 0.47651, 6.31537)]
    [InlineData(0.7, 10, 0.3058, 4.932)]
    [InlineData(0.9, 10, 0.7047, 7.994)]
    public void Costs_TextbookTable_AreMet(double ratio, long unit, double cost, double cumulative)
    {
        var curve = LearningCurve.FromProgressRatio(ratio);

        curve.UnitCost(1, unit).Should().BeApproximately(cost, 5e-5);
        curve.CumulativeCost(1, unit).Should().BeApproximately(cumulative, 5e-4);
        curve.AverageCost(1, unit).Should().BeApproximately(cumulative / unit, 5e-5);
    }

    // Trap 5: a progress ratio is not a learning rate.
    [Fact]
    public void From_RatioAndRate_AreDifferentCurvesOfOneNumber()
    {
        var ratio = LearningCurve.FromProgressRatio(0.8);
        var rate = LearningCurve.FromLearningRate(0.8);

        ratio.LearningRate.Should().BeApproximately(0.2, 1e-15);
        rate.ProgressRatio.Should().BeApproximately(0.2, 1e-15);
        ratio.UnitCost(100, 2).Should().BeApproximately(80, 1e-12);
        rate.UnitCost(100, 2).Should().BeApproximately(20, 1e-12);
        LearningCurve.FromLearningRate(0.25).Should().Be(LearningCurve.FromProgressRatio(0.75));
    }

    [Theory]
    [InlineData(0.05)]
    [InlineData(0.5)]
    [InlineData(0.50001)]
    [InlineData(0.8)]
    [InlineData(0.9999999)]
    [InlineData(1)]
    public void CumulativeCost_ManyUnits_IsTheSumOfAllTerms(double ratio)
    {
        var curve = LearningCurve.FromProgressRatio(ratio);
        foreach (var unit in new long[] { 1, 2, 1023, 1024, 1025, 1026, 5000, 200_000 })
        {
            var sum = 0.0;
            for (var k = unit; k >= 1; k--)
            {
                sum += Math.Pow(k, curve.Exponent);
            }

            (curve.CumulativeCost(1, unit) / sum).Should().BeApproximately(1, 2e-13, $"{unit} units at {ratio}");
        }
    }

    [Fact]
    public void CumulativeCost_TenMillionUnits_IsTheSumOfAllTerms()
    {
        var curve = LearningCurve.FromProgressRatio(0.8);
        var sum = 0.0;
        for (var k = 10_000_000L; k >= 1; k--)
        {
            sum += Math.Pow(k, curve.Exponent);
        }

        (curve.CumulativeCost(1, 10_000_000) / sum).Should().BeApproximately(1, 1e-12);
    }

    [Fact]
    public void Costs_NoLearning_StayThatOfTheFirstUnit()
    {
        var curve = LearningCurve.FromProgressRatio(1);

        curve.Exponent.Should().Be(0);
        curve.UnitCost(7, LearningCurve.LargestUnit).Should().Be(7);
        curve.AverageCost(7, 1_000_000).Should().BeApproximately(7, 1e-9);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-0.8)]
    [InlineData(1.2)]
    [InlineData(80)]
    [InlineData(double.NaN)]
    public void FromProgressRatio_OutOfRange_Throws(double ratio) =>
        FluentActions.Invoking(() => LearningCurve.FromProgressRatio(ratio)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("progressRatio");

    [Theory]
    [InlineData(1)]
    [InlineData(-0.1)]
    [InlineData(double.NaN)]
    public void FromLearningRate_OutOfRange_Throws(double rate) =>
        FluentActions.Invoking(() => LearningCurve.FromLearningRate(rate)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("learningRate");

    [Fact]
    public void UnitCost_NoSuchUnitOrCost_Throws()
    {
        var curve = LearningCurve.FromProgressRatio(0.8);

        FluentActions.Invoking(() => curve.UnitCost(1, 0)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("unit");
        FluentActions.Invoking(() => curve.CumulativeCost(1, LearningCurve.LargestUnit + 1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => curve.UnitCost(-1, 1)).Should().Throw<ArgumentOutOfRangeException>();
    }
}
