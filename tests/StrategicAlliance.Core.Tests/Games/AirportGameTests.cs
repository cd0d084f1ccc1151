using StrategicAlliance.Games;

namespace StrategicAlliance.Tests.Games;

public class AirportGameTests
{
    [Fact]
    public void ShapleyPerUnit_PublishedExample_SharesEveryStretch() =>
        Of(("A", 1, 8), ("B", 1, 11), ("C", 1, 13), ("D", 1, 18)).ShapleyPerUnit().Payoffs.Should().Equal(2, 3, 4, 9);

    [Fact]
    public void NucleolusPerUnit_FourTypes_SettlesTheSmallOnesTogether() =>
        Of(("A", 1, 8), ("B", 1, 11), ("C", 1, 13), ("D", 1, 18)).NucleolusPerUnit().Payoffs.Should().Equal(3.25, 3.25, 3.25, 8.25);

    [Fact]
    public void PerUnit_OneType_SharesEqually()
    {
        var game = Of(("A", 4, 10));

        game.ShapleyPerUnit().Payoffs.Should().Equal(2.5);
        game.NucleolusPerUnit().Payoffs.Should().Equal(2.5);
    }

    [Fact]
    public void PerUnit_EqualCostsAndFreeTypes_AreTheSameAsTheTable()
    {
        var game = Of(("A", 2, 5), ("Free", 1, 0), ("B", 1, 5), ("C", 2, 5));

        game.ShapleyPerUnit().Payoffs.Should().Equal(1, 0, 1, 1);
        game.NucleolusPerUnit().Payoffs.Should().Equal(1, 0, 1, 1);
    }

    [Fact]
    public void PerUnit_RandomTypes_AreTheSolutionsOfTheTable() => Drawn.ForSeeds(draw =>
    {
        var types = Enumerable.Range(0, 1 + draw(5)).Select(type => new AirportType(FormattableString.Invariant($"T{type}"), 1 + draw(2), draw(12))).ToArray();
        var game = AirportGame.Of(types).OrThrow();
        var table = game.ToCostGame().OrThrow();
        var shapley = new ShapleyValue().Solve(table).OrThrow();
        var nucleolus = new Nucleolus().Solve(table).OrThrow();
        foreach (var (type, index) in types.Select((type, index) => (type, index)))
        {
            var unit = type.Units == 1 ? type.Name : type.Name + " 1";
            game.ShapleyPerUnit().Payoffs[index].Should().BeApproximately(shapley[unit], 1e-9);
            game.NucleolusPerUnit().Payoffs[index].Should().BeApproximately(nucleolus[unit], 1e-8, string.Join(' ', types.Select(each => each.ToString())));
        }
    });

    [Fact]
    public void PerUnit_AMillionTypes_PayForTheRunway()
    {
        // Rising by ever less and by ever more: the hull has few corners, or all of them.
        foreach (var power in (double[])[0.5, 2])
        {
            var game = AirportGame.Of(Enumerable.Range(1, 1_000_000).Select(type => new AirportType(FormattableString.Invariant($"T{type}"), 1 + (type % 3), Math.Pow(type, power)))).OrThrow();

            game.ShapleyPerUnit().Payoffs.Zip(game.Types, (share, type) => share * type.Units).Sum().Should().BeApproximately(game.Cost, 1e-6 * game.Cost);
            game.NucleolusPerUnit().Payoffs.Zip(game.Types, (share, type) => share * type.Units).Sum().Should().BeApproximately(game.Cost, 1e-6 * game.Cost);
        }
    }

    [Fact]
    public void Of_BadTypes_AreRefused()
    {
        AirportGame.Of().RefusedAs().Should().Be(nameof(NoPlayers));
        AirportGame.Of(new AirportType("A", 0, 1)).RefusedAs().Should().Be(nameof(UnitsBelowOne));
        AirportGame.Of(new AirportType("A", 1, -1)).RefusedAs().Should().Be(nameof(QuantityNegative));
        AirportGame.Of(new AirportType("A", 1, double.NaN)).RefusedAs().Should().Be(nameof(QuantityNotFinite));
        AirportGame.Of(new AirportType("A", 1, 1), new AirportType("A", 1, 2)).RefusedAs().Should().Be(nameof(PlayerNamedTwice));
        AirportGame.Of(new AirportType(" ", 1, 1)).RefusedAs().Should().Be(nameof(PlayerNotNamed));
        Of(("A", 1_000_000_000_000, 1)).ToCostGame().RefusedAs().Should().Be(nameof(TooManyPlayersForTable));
        Of(("A", 2, 1), ("A 1", 1, 1)).ToCostGame().RefusedAs().Should().Be(nameof(PlayerNamedTwice));
    }

    private static AirportGame Of(params (string Name, long Units, double Cost)[] types) => AirportGame.Of(types.Select(type => new AirportType(type.Name, type.Units, type.Cost))).OrThrow();
}
