using StrategicAlliance.Facts;
using StrategicAlliance.Games;

namespace StrategicAlliance.Tests.Games;

public sealed class WeightedShapleyTests
{
    [Fact]
    public void Solve_UnanimityGame_SharesByTheWeights()
    {
        // Only A and B together earn 6; C earns nothing.
        var game = TableGames.Of(0, 0, 0, 6, 0, 0, 0, 6);

        Rule(1, 2, 5).Payoffs(game).ShouldBe([2, 4, 0], 1e-15);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(11)]
    public void Solve_EqualWeights_IsTheShapleyValue(int players)
    {
        var game = TableGames.Random(players, 29);

        Rule([.. Enumerable.Repeat(3.0, players)]).Payoffs(game).ShouldBe(new ShapleyValue().Payoffs(game), 1e-11);
    }

    [Fact]
    public void Solve_AnyWeights_SharesEverything()
    {
        var game = TableGames.Random(6, 31);

        Rule(1, 1e-9, 4, 1e12, 2, 3).Payoffs(game).Sum().Should().BeApproximately(game.Grand, 1e-9);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Of_WeightNotAboveZero_Refuses(double weight) =>
        WeightedShapleyValue.Of(Weights(1, weight)).Refused().Should().BeOfType<WeightNotPositive>().Which.Player.Should().Be("P01");

    [Fact]
    public void Solve_WeightMissingOrTooMany_Refuses()
    {
        Rule(1).Solve(TableGames.Of(0, 1, 1, 2)).Refused().Should().BeOfType<PlayerNotRated>().Which.Player.Should().Be("P01");
        Rule(1, 1, 1).Solve(TableGames.Of(0, 1, 1, 2)).Refused().Should().BeOfType<UnknownPlayer>().Which.Player.Should().Be("P02");
    }

    private static WeightedShapleyValue Rule(params double[] weights) => WeightedShapleyValue.Of(Weights(weights)).OrThrow();

    private static ValueMap<double> Weights(params double[] weights) =>
        new(weights.Select((weight, player) => KeyValuePair.Create(FormattableString.Invariant($"P{player:00}"), weight)));
}
