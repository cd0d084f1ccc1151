using StrategicAlliance.Games;

namespace StrategicAlliance.Tests.Games;

public class LinearProductionGameTests
{
    // The example of the R package coopProductGame 2.0.
    private static readonly LinearProductionGame Published = LinearProductionGame.Of(
        Players.Of("1", "2", "3").OrThrow(),
        ["r", "s"],
        [new Product("x", 68, [4, 6]), new Product("y", 52, [5, 2])],
        [[4, 33], [6, 39], [60, 0]]).OrThrow();

    [Fact]
    public void OwenPoint_PublishedExample_IsAsPublished()
    {
        var owen = Published.OwenPoint().OrThrow();

        owen.Payoffs.Select(share => Math.Round(share, 8)).Should().Equal(230, 282, 480);
        ((DualPrices)owen.Certificate).Prices.Select(price => Math.Round(price, 8)).Should().Equal(8, 6);
        Published.BestPlan().OrThrow().Select(amount => Math.Round(amount, 8)).Should().Equal(10, 6);
        Published.OwenBounds().OrThrow().Should().OnlyContain(ends => ends.High - ends.Low < 1e-6);
        Published.ToGame().OrThrow().Grand.Should().BeApproximately(992, 1e-8);
    }

    [Fact]
    public void OwenBounds_TwoPriceListsFit_AreApart()
    {
        // One left shoe, one right shoe: any split of the price of the pair will do.
        var game = LinearProductionGame.Of(Players.Of("L", "R").OrThrow(), ["left", "right"], [new Product("pair", 10, [1, 1])], [[1, 0], [0, 1]]).OrThrow();

        game.OwenBounds().OrThrow().Should().OnlyContain(ends => Math.Abs(ends.Low) < 1e-9 && Math.Abs(ends.High - 10) < 1e-9);
    }

    [Fact]
    public void OwenPoint_RandomGames_IsInTheCore() => Drawn.ForSeeds(draw =>
    {
        var players = Drawn.Named(1 + draw(4));
        var resources = 1 + draw(3);
        var products = Enumerable.Range(0, 1 + draw(3)).Select(product => new Product(FormattableString.Invariant($"p{product}"), draw(9) - 1, [.. Enumerable.Range(0, resources).Select(resource => resource == 0 ? 1.0 + draw(3) : draw(4))])).ToArray();
        var amounts = players.Select(_ => (IReadOnlyList<double>)[.. Enumerable.Range(0, resources).Select(_ => (double)draw(6))]).ToArray();
        var production = LinearProductionGame.Of(players, [.. Enumerable.Range(0, resources).Select(resource => FormattableString.Invariant($"r{resource}"))], products, amounts).OrThrow();
        var game = production.ToGame().OrThrow();
        var shares = production.OwenPoint().OrThrow().Payoffs;

        shares.Sum().Should().BeApproximately(game.Grand, 1e-8);
        for (var bits = 1; bits < game.Values.Length; bits++)
        {
            new Coalition((ulong)bits).Members.Sum(player => shares[player]).Should().BeGreaterThanOrEqualTo(game.Values[bits] - 1e-8);
        }

        production.OwenBounds().OrThrow().Zip(shares, (ends, share) => share >= ends.Low - 1e-7 && share <= ends.High + 1e-7).Should().OnlyContain(within => within);
    });

    [Fact]
    public void ToGame_NothingToMake_IsWorthNothing()
    {
        LinearProductionGame.Of(Players.Of("A").OrThrow(), ["r"], [], [[3]]).OrThrow().ToGame().OrThrow().Grand.Should().Be(0);
        LinearProductionGame.Of(Players.Of("A").OrThrow(), ["r"], [new Product("p", 5, [1])], [[0]]).OrThrow().OwenPoint().OrThrow().Payoffs.Should().Equal(0);
    }

    [Fact]
    public void Of_BadData_AreRefused()
    {
        var one = Players.Of("A").OrThrow();
        LinearProductionGame.Of(one, ["r", "r"], [], [[1, 1]]).RefusedAs().Should().Be(nameof(NameGivenTwice));
        LinearProductionGame.Of(one, ["r"], [new Product("p", 1, [1]), new Product("p", 1, [1])], [[1]]).RefusedAs().Should().Be(nameof(NameGivenTwice));
        LinearProductionGame.Of(one, ["r"], [new Product("p", 1, [0])], [[1]]).RefusedAs().Should().Be(nameof(ProductNeedsNothing));
        LinearProductionGame.Of(one, ["r"], [new Product("p", 1, [-1])], [[1]]).RefusedAs().Should().Be(nameof(QuantityNegative));
        LinearProductionGame.Of(one, ["r"], [], [[-1]]).RefusedAs().Should().Be(nameof(QuantityNegative));
        LinearProductionGame.Of(one, ["r"], [new Product("p", double.NaN, [1])], [[1]]).RefusedAs().Should().Be(nameof(QuantityNotFinite));
        FluentActions.Invoking(() => LinearProductionGame.Of(one, ["r"], [], [[1, 2]])).Should().Throw<ArgumentException>();
    }
}
