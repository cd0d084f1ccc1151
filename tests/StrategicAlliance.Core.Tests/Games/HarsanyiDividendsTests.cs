using StrategicAlliance.Facts;
using StrategicAlliance.Games;

namespace StrategicAlliance.Tests.Games;

public sealed class HarsanyiDividendsTests
{
    [Fact]
    public void Of_ThreeCities_AreWhatGroupsAdd()
    {
        // Peters 2015: pairs 90, 100 and 120, all 220: the whole adds 220 - 310.
        var dividends = HarsanyiDividends.Of(TableGames.Of(0, 0, 0, 90, 0, 100, 120, 220)).OrThrow();

        dividends.Values.ToArray().Should().Equal(0, 0, 0, 90, 0, 100, 120, -90);
        dividends[dividends.Players.All].Should().Be(-90);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(16)]
    public void Of_AnyGame_SumUpToItsValues(int players)
    {
        var game = TableGames.Random(players, 37, whole: true);
        var dividends = HarsanyiDividends.Of(game).OrThrow();

        // Whole numbers: no rounding. A few groups, large and small.
        foreach (var bits in new[] { game.Values.Length - 1, (game.Values.Length - 1) / 3, 1, game.Values.Length / 2 })
        {
            var sum = 0.0;
            for (var part = bits; part != 0; part = (part - 1) & bits)
            {
                sum += dividends.Values[part];
            }

            sum.Should().Be(game.Values[bits]);
        }
    }

    [Fact]
    public void Of_CostGame_AreThoseOfTheCosts() =>
        HarsanyiDividends.Of(TableGames.CostsOf(0, 11, 7, 15)).OrThrow().Values.ToArray().Should().Equal(0, 11, 7, -3);
}
