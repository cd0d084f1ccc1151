using StrategicAlliance.Simulation;

namespace StrategicAlliance.Tests.Simulation;

public sealed class MutualLearningSettingsTests
{
    private static readonly MutualLearningSettings March = new(0.5, 0.5);

    [Theory]
    [InlineData(-0.01)]
    [InlineData(1.01)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Rates_NotAProbability_Throw(double rate)
    {
        Refused(() => new MutualLearningSettings(rate, 0.5), "socialization");
        Refused(() => new MutualLearningSettings(0.5, rate), "codeLearning");
        Refused(() => March with { Turnover = rate }, "Turnover");
        Refused(() => March with { Turbulence = rate }, "Turbulence");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(65)]
    public void Dimensions_OutsideOneWord_SaysHowManyThereMayBe(int dimensions) =>
        FluentActions.Invoking(() => March with { Dimensions = dimensions }).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*from 1 to 64*");

    [Fact]
    public void Members_NoneOrTooMany_Throw()
    {
        Refused(() => new MutualLearningGroup(0, 0.5), "members");
        Refused(() => new MutualLearningSettings([new(5_000, 0.5), new(5_001, 0.5)], 0.5), "groups");
        Refused(() => new MutualLearningSettings([new(int.MaxValue, 0.5), new(int.MaxValue, 0.5)], 0.5), "groups");
        FluentActions.Invoking(() => new MutualLearningSettings([], 0.5)).Should().Throw<ArgumentException>();
        new MutualLearningSettings([new(20, 0.9), new(30, 0.1)], 0.5).Members.Should().Be(50);
    }

    [Fact]
    public void Periods_OutsideTheirRange_Throw()
    {
        Refused(() => March with { Periods = [1, -1] }, "Periods");
        Refused(() => March with { Periods = [1_000_001] }, "Periods");
        Refused(() => March with { MaximumPeriods = 0 }, "MaximumPeriods");
        Refused(() => March with { Variant = (MarchVariant)7 }, "Variant");
    }

    [Fact]
    public void Run_OutsideItsRange_Throws()
    {
        Refused(() => new MutualLearningRun { Histories = 0 }, "Histories");
        Refused(() => new MutualLearningRun { Histories = 10_000_001 }, "Histories");
        Refused(() => new MutualLearningRun { MaxDegreeOfParallelism = 0 }, "MaxDegreeOfParallelism");
    }

    [Fact]
    public void Equals_SameValues_IsEqual() =>
        (March with { Periods = [1, 2] }).Should().Be(new MutualLearningSettings(0.5, 0.5) { Periods = [1, 2] });

    private static void Refused<T>(Func<T> make, string parameter) =>
        FluentActions.Invoking(make).Should().Throw<ArgumentOutOfRangeException>().Which.ParamName.Should().Be(parameter);
}
