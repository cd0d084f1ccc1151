using FsCheck;
using FsCheck.Fluent;
using StrategicAlliance.Knowledge;

namespace StrategicAlliance.Tests.Knowledge;

public sealed class KnowledgeRetentionTests
{
    [Fact]
    public void Remaining_LibertyShips_LoseAlmostAllInAYear()
    {
        // SCI-O-033.
        var ships = KnowledgeRetention.Of(0.75, RetentionPeriod.Month);

        ships.Remaining(12).Should().BeApproximately(0.031676, 1e-6);
        ships.HalfLife.Should().BeApproximately(2.40942, 1e-5);
        ships.In(RetentionPeriod.Year).Share.Should().BeApproximately(0.031676, 1e-6);
    }

    // Trap 6: 0.83 a week is less than 0.75 a month, though the number is larger.
    [Fact]
    public void In_SamePeriod_ShowsWhichRetentionIsLess()
    {
        var pizza = KnowledgeRetention.Of(0.83, RetentionPeriod.Week);
        var ships = KnowledgeRetention.Of(0.75, RetentionPeriod.Month);

        pizza.In(RetentionPeriod.Month).Share.Should().BeLessThan(ships.Share);
        pizza.Should().NotBe(KnowledgeRetention.Of(0.83, RetentionPeriod.Month), "the period belongs to it");
        pizza.ToString().Should().Be("0.83 per week");
    }

    [Fact]
    public void In_PeriodWithoutLength_Throws()
    {
        var run = KnowledgeRetention.Of(0.9, RetentionPeriod.Named("production run"));

        run.Remaining(2).Should().BeApproximately(0.81, 1e-15);
        run.In(RetentionPeriod.Named("production run")).Should().Be(run);
        FluentActions.Invoking(() => run.In(RetentionPeriod.Year)).Should().Throw<ArgumentException>().WithMessage("*production run*");
        FluentActions.Invoking(() => KnowledgeRetention.Of(0.9, RetentionPeriod.Year).In(RetentionPeriod.Named("run"))).Should().Throw<ArgumentException>().WithMessage("*'run'*");
    }

    [Fact]
    public void Edges_AllOrNothing_AreExact()
    {
        var all = KnowledgeRetention.Of(1, RetentionPeriod.Year);
        var nothing = KnowledgeRetention.Of(0, RetentionPeriod.Year);

        all.HalfLife.Should().BeNull();
        all.Remaining(1000).Should().Be(1);
        nothing.HalfLife.Should().Be(0);
        nothing.Remaining(0).Should().Be(1);
        nothing.Remaining(0.5).Should().Be(0);
    }

    [Theory]
    [InlineData(1.01)]
    [InlineData(-0.01)]
    [InlineData(double.NaN)]
    public void Of_ShareOutOfRange_Throws(double share) =>
        FluentActions.Invoking(() => KnowledgeRetention.Of(share, RetentionPeriod.Year)).Should().Throw<ArgumentOutOfRangeException>();

    [Theory]
    [InlineData("Month", 12)]
    [InlineData("months", 12)]
    [InlineData("WEEKLY", 52.1775)]
    [InlineData("annual", 1)]
    [InlineData("quarter", 4)]
    public void Named_KnownPeriod_HasItsLength(string name, double perYear) =>
        RetentionPeriod.Named(name).Years.Should().BeApproximately(1 / perYear, 1e-12);

    [Fact]
    public void In_ThereAndBack_IsTheSame() =>
        Prop.ForAll<byte>(raw =>
        {
            var share = (raw + 1) / 257.0;
            var back = KnowledgeRetention.Of(share, RetentionPeriod.Month).In(RetentionPeriod.Year).In(RetentionPeriod.Month);
            return Math.Abs(back.Share - share) < 1e-12;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Stock_PublishedOutputs_IncludesTheOutputOfThePeriod()
    {
        // SCI-O-035.
        var stock = KnowledgeStock.Of(KnowledgeRetention.Of(0.83, RetentionPeriod.Week), [100, 100, 0, 0, 50]);

        stock.Stock[0].Should().Be(100);
        stock.Stock[4].Should().BeApproximately(154.63702, 1e-5);
        stock.UnitCost(10, -0.3219281).Should().BeApproximately(1.973324, 1e-6);
        stock.UnitCostWithoutForgetting(10, -0.3219281).Should().BeApproximately(1.69058, 1e-5);
        stock.SteadyStatePerUnitOutput.Should().BeApproximately(5.882353, 1e-6);
    }

    [Fact]
    public void Stock_NothingForgotten_HasNoSteadyState()
    {
        var stock = KnowledgeStock.Of(KnowledgeRetention.Of(1, RetentionPeriod.Week), [1, 2, 3]);

        stock.SteadyStatePerUnitOutput.Should().BeNull();
        stock.Stock.Should().Equal(1, 3, 6);
        stock.UnitCost(10, -0.3).Should().Be(stock.UnitCostWithoutForgetting(10, -0.3));
    }

    [Fact]
    public void Stock_NoOutput_HasNoUnitCost()
    {
        KnowledgeStock.Of(KnowledgeRetention.Of(0.5, RetentionPeriod.Week), []).UnitCost(10, -0.3).Should().BeNull();
        KnowledgeStock.Of(KnowledgeRetention.Of(0.5, RetentionPeriod.Week), [0, 0]).UnitCost(10, -0.3).Should().BeNull();
        KnowledgeStock.Of(KnowledgeRetention.Of(0, RetentionPeriod.Week), [5, 0]).UnitCost(10, -0.3).Should().BeNull("all was forgotten");
    }

    [Fact]
    public void Stock_WrongFigures_Throw()
    {
        var retention = KnowledgeRetention.Of(0.5, RetentionPeriod.Week);

        FluentActions.Invoking(() => KnowledgeStock.Of(retention, [1, -1])).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("output");
        FluentActions.Invoking(() => KnowledgeStock.Of(retention, [1]).UnitCost(1, 0.3)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("exponent");
        FluentActions.Invoking(() => KnowledgeStock.Of(retention, [1]).UnitCost(-1, -0.3)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Stock_SteadyOutput_SettlesAtTheSteadyState()
    {
        var stock = KnowledgeStock.Of(KnowledgeRetention.Of(0.83, RetentionPeriod.Week), Enumerable.Repeat(10.0, 400));

        stock.Stock[^1].Should().BeApproximately(10 * stock.SteadyStatePerUnitOutput!.Value, 1e-9);
    }
}
