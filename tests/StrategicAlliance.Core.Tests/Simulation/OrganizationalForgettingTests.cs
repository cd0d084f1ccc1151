using StrategicAlliance.Facts;
using StrategicAlliance.Simulation;

namespace StrategicAlliance.Tests.Simulation;

public sealed class OrganizationalForgettingTests
{
    [Fact]
    public void Run_NobodyLeaves_IsTheClosedForm()
    {
        // A year without production at 0.75 a month keeps 0.75^12 = 3.2 % of the stock (Argote, Beckman & Epple 1990).
        var result = OrganizationalForgetting.Run(new(Steady(0, 12), 0.75, "month") { InitialStock = 1 });

        result.Periods[^1].MeanStock.Should().BeApproximately(0.0317, 0.0001);
        result.Periods.Should().OnlyContain(period => period.StockDeviation == 0);
    }

    [Fact]
    public void Run_SteadyProduction_TendsToTheSteadyState()
    {
        var result = OrganizationalForgetting.Run(new(Steady(10, 200), 0.9, "month") { Replications = 1 });

        result.Periods[0].MeanStock.Should().Be(10);
        result.Periods[^1].MeanStock.Should().BeApproximately(10 / (1 - 0.9), 1e-6);
        result.Periods[^1].MeanUnitCost.Should().BeApproximately(Math.Pow(100, Math.Log2(0.8)), 1e-6);
        result.Periods[0].StockDeviation.Should().BeNull();
    }

    [Fact]
    public void Run_PeopleLeave_TendsToTheLowerMean()
    {
        var settings = new ForgettingSettings(Steady(10, 120), 0.9, "month") { Turnover = 0.1, TacitShare = 0.8, Codified = 0.25, Replications = 400 };

        var last = OrganizationalForgetting.Run(settings).Periods[^1];

        last.MeanStock.Should().BeApproximately(10 / (1 - (0.9 * (1 - (0.1 * 0.8 * 0.75)))), 0.5);
        last.MeanLeavers.Should().BeApproximately(5, 0.5, "10 % of 50");
        last.StockDeviation.Should().BeGreaterThan(0);
    }

    [Fact]
    public void Run_EverybodyLeavesOrNothingIsKept_OnlyTheNewStays()
    {
        OrganizationalForgetting.Run(new(Steady(10, 5), 0.9, "month") { Turnover = 1 }).Periods[^1].MeanStock.Should().Be(10);
        OrganizationalForgetting.Run(new(Steady(10, 5), 0, "month")).Periods[^1].MeanStock.Should().Be(10);
        OrganizationalForgetting.Run(new(Steady(10, 5), 0.9, "month") { Turnover = 1, Codified = 1 }).Periods[^1].MeanStock.Should().BeGreaterThan(40);
    }

    [Fact]
    public void Run_NoStock_HasNoUnitCost()
    {
        var result = OrganizationalForgetting.Run(new([0, 4], 0.9, "month") { FirstUnitCost = 100 });

        result.Periods[0].MeanUnitCost.Should().BeNull();
        result.Periods[1].MeanUnitCost.Should().BeApproximately(64, 1e-9, "two doublings at 80 %");
    }

    [Fact]
    public void Run_OnOneCoreOrTwo_GivesTheseDigits()
    {
        var settings = new ForgettingSettings([10, 10, 0], 0.9, "month") { Turnover = 0.1, Seed = 42, Replications = 20, Cores = 1 };

        var one = OrganizationalForgetting.Run(settings).ToTable();

        OrganizationalForgetting.Run(settings with { Cores = 2 }).ToTable().Should().Be(one);
        one.Column("meanStock").Concat(one.Column("meanLeavers")).Select(value => value.Number).Should().Equal(10, 18.154, 14.754420000000001, 4.5, 4.7, 4.85);
    }

    [Fact]
    public void Settings_OutOfRange_Throw()
    {
        new Action(() => _ = new ForgettingSettings([], 0.9, "month")).Should().Throw<ArgumentException>();
        new Action(() => _ = new ForgettingSettings([-1], 0.9, "month")).Should().Throw<ArgumentOutOfRangeException>();
        new Action(() => _ = new ForgettingSettings([1], 1.1, "month")).Should().Throw<ArgumentOutOfRangeException>();
        new Action(() => _ = new ForgettingSettings([1], 0.9, " ")).Should().Throw<ArgumentException>();
        new Action(() => _ = new ForgettingSettings([1], 0.9, "month") { Turnover = double.NaN }).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static ValueList<double> Steady(double units, int periods) => Enumerable.Repeat(units, periods).ToValueList();
}
