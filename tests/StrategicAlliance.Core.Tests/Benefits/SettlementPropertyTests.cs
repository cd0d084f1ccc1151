using FsCheck;
using FsCheck.Fluent;
using StrategicAlliance.Benefits;

namespace StrategicAlliance.Tests.Benefits;

public sealed class SettlementPropertyTests
{
    private const int Waterfalls = 10_000;

    [Fact]
    public void RandomWaterfall_Many_TieToTheUnit() => ForAll(Waterfalls, seed =>
    {
        var waterfall = RandomWaterfall.Of(seed);
        var statement = waterfall.Alliance().Settle();

        // What came in is paid out, spent or kept; what partners laid out is paid back to them.
        var expected = waterfall.Sum(0) - waterfall.Sum(1) - statement.CarriedForward.Values.Sum();
        statement.Gross.Should().Be(waterfall.Sum(0));
        statement.Costs.Should().Be(waterfall.Sum(1) + waterfall.Sum(2));
        statement.Totals.Values.Sum().Should().Be(expected);

        // Plain loops: an assertion over a collection compiles its expression anew each time.
        statement.Lines.All(line => decimal.Round(line.Amount, statement.Decimals) == line.Amount && line.Amount != 0).Should().BeTrue();
        statement.Totals.All(total => total.Value == statement.Lines.Where(line => line.Partner == total.Key).Sum(line => line.Amount)).Should().BeTrue();
    });

    [Fact]
    public void RandomWaterfall_PartnersInAnotherOrder_PaysTheSame() => ForAll(Waterfalls / 20, seed =>
    {
        var waterfall = RandomWaterfall.Of(seed);

        waterfall.Alliance(otherOrder: true).Totals().Should().Be(waterfall.Alliance().Totals());
    });

    [Fact]
    public void RandomWaterfall_Twice_GivesEqualStatements() => ForAll(Waterfalls / 20, seed =>
        RandomWaterfall.Of(seed).Alliance().Settle().Should().Be(RandomWaterfall.Of(seed).Alliance().Settle()));

    [Fact]
    public void RandomWaterfall_PeriodByPeriod_AddsUpToAll() => ForAll(Waterfalls / 20, seed =>
    {
        var alliance = RandomWaterfall.Of(seed).Alliance();
        var all = alliance.Settle();

        foreach (var (partner, total) in all.Totals)
        {
            all.Periods.Sum(period => alliance.Settle(period.ToString()).Totals[partner]).Should().Be(total);
        }
    });

    [Fact]
    public void LinearWaterfall_EntriesTurned_TurnsTheTotals() => ForAll(Waterfalls / 20, seed =>
    {
        var waterfall = RandomWaterfall.Linear(seed);
        var (straight, turned) = (waterfall.Alliance().Settle(), waterfall.Alliance(turned: true).Settle());

        straight.Totals.Should().OnlyContain(total => turned.Totals[total.Key] == -total.Value);
    });

    private static void ForAll(int count, Action<int> holds) =>
        Prop.ForAll(Gen.Choose(1, int.MaxValue).ToArbitrary(), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(count).WithQuietOnSuccess(true));
}
