using FsCheck;
using FsCheck.Fluent;
using StrategicAlliance.Facts;
using StrategicAlliance.Knowledge;

namespace StrategicAlliance.Tests.Knowledge;

public sealed class KnowledgeLossTests
{
    [Fact]
    public void AtRisk_PublishedAssets_LoseWhatAllHoldersTakeAlong()
    {
        // SCI-O-037: 100 * 0.2 + 60 * 0.2 * 0.3; the patents are documented.
        var risk = KnowledgeAtRisk.Of(
        [
            new HeldKnowledge("paint process", 100, [0.2]),
            new HeldKnowledge("supplier kanban", 60, [0.2, 0.3]),
            new HeldKnowledge("patent family", 80, []) { IsDocumented = true },
        ]);

        risk.ExpectedLoss.Should().BeApproximately(23.6, 1e-12);
        risk.SingleHolder.Should().Equal("paint process");
        risk.WithoutHolder.Should().BeEmpty();
    }

    [Fact]
    public void AtRisk_NobodyHoldsIt_CountsInFullAndIsNamed()
    {
        var risk = KnowledgeAtRisk.Of([new HeldKnowledge("old varnish", 40, [])]);

        risk.ExpectedLoss.Should().Be(40);
        risk.WithoutHolder.Should().Equal("old varnish");
        risk.SingleHolder.Should().BeEmpty();
    }

    [Fact]
    public void AtRisk_DocumentedWithOneHolder_HangsOnNobody()
    {
        var risk = KnowledgeAtRisk.Of([new HeldKnowledge("recipe", 40, [0.9]) { IsDocumented = true }]);

        risk.ExpectedLoss.Should().Be(0);
        risk.SingleHolder.Should().BeEmpty();
    }

    [Fact]
    public void AtRisk_NoAssets_LosesNothing() => KnowledgeAtRisk.Of([]).ExpectedLoss.Should().Be(0);

    [Theory]
    [InlineData(-1, 0.5)]
    [InlineData(double.NaN, 0.5)]
    [InlineData(1, 1.2)]
    [InlineData(1, -0.1)]
    [InlineData(1, double.NaN)]
    public void HeldKnowledge_FigureOutOfRange_Throws(double value, double leaving) =>
        FluentActions.Invoking(() => new HeldKnowledge("x", value, [leaving])).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void AtRisk_OneMoreHolder_NeverRaisesTheLoss() =>
        Prop.ForAll<byte[], byte>((holders, more) =>
        {
            var leaving = holders.Select(one => one / 255.0).ToValueList();
            var with = new HeldKnowledge("x", 7, [.. leaving, more / 255.0]);
            return with.ExpectedLoss <= new HeldKnowledge("x", 7, leaving).ExpectedLoss && with.ExpectedLoss >= 0;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Turnover_PublishedShares_LoseAboutATenth()
    {
        // SCI-O-036.
        var loss = TurnoverLoss.Of(0.2, 0.7, 0.25);

        loss.LossPerYear.Should().BeApproximately(0.105, 1e-15);
        loss.Remaining(1000, 3).Should().BeApproximately(716.917375, 1e-9);
        loss.Retention.Period.Should().Be(RetentionPeriod.Year);
        loss.Retention.Share.Should().BeApproximately(0.895, 1e-15);
    }

    [Fact]
    public void Turnover_Edges_AreExact()
    {
        TurnoverLoss.Of(0, 1, 0).Remaining(10, 100).Should().Be(10);
        TurnoverLoss.Of(1, 1, 0).Remaining(10, 1).Should().Be(0);
        TurnoverLoss.Of(1, 1, 0).Remaining(10, 0).Should().Be(10, "no time has passed");
        TurnoverLoss.Of(1, 1, 1).LossPerYear.Should().Be(0, "all is written down");
    }

    // Trap 14: an index above 1 is not clamped silently.
    [Theory]
    [InlineData(1.01, 0.5, 0.5)]
    [InlineData(0.5, 1.2, 0.5)]
    [InlineData(0.5, 0.5, -0.1)]
    [InlineData(double.NaN, 0.5, 0.5)]
    public void Turnover_ShareOutOfRange_ThrowsAndIsNotClamped(double turnover, double tacit, double codified) =>
        FluentActions.Invoking(() => TurnoverLoss.Of(turnover, tacit, codified)).Should().Throw<ArgumentOutOfRangeException>();

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(1, -1)]
    [InlineData(1, double.PositiveInfinity)]
    public void Remaining_NegativeOrEndless_Throws(double stock, double years) =>
        FluentActions.Invoking(() => TurnoverLoss.Of(0.1, 0.5, 0).Remaining(stock, years)).Should().Throw<ArgumentOutOfRangeException>();
}
