using StrategicAlliance.Facts;
using StrategicAlliance.Games;

namespace StrategicAlliance.Tests.Games;

public sealed class GameTests
{
    private static readonly Players Two = Players.Of("A", "B").OrThrow();

    [Fact]
    public void FromTable_NamesInAnyOrder_IsOneGame()
    {
        var game = Game.FromTable(Two, Table(("A", 1), ("B", 2), ("B,A", 5)), MissingCoalitions.Refused).OrThrow();

        game.Values.ToArray().Should().Equal(0, 1, 2, 5);
        game[Two.Coalition("B")].Should().Be(2);
        game.Grand.Should().Be(5);
    }

    [Fact]
    public void FromTable_PlayerWhoseNameHoldsAComma_IsFound()
    {
        var players = Players.Of("Bolt, Beranek", "Newman").OrThrow();

        Game.FromTable(players, Table(("Bolt, Beranek", 1), ("Newman", 2)), MissingCoalitions.Zero).OrThrow().Values.ToArray().Should().Equal(0, 1, 2, 0);
    }

    [Fact]
    public void FromTable_CoalitionMissing_IsRefusedUnlessSaidToBeZero()
    {
        Refusal(Game.FromTable(Two, Table(("A", 1), ("A,B", 5)), MissingCoalitions.Refused)).Should().BeOfType<CoalitionValueMissing>().Which.Coalition.Should().Be("B");
        Game.FromTable(Two, Table(("A", 1), ("A,B", 5)), MissingCoalitions.Zero).OrThrow().Values.ToArray().Should().Equal(0, 1, 0, 5);
    }

    [Fact]
    public void FromTable_CoalitionTwice_IsRefused() =>
        Refusal(Game.FromTable(Two, Table(("A,B", 1), ("B,A", 5)), MissingCoalitions.Zero)).Should().BeOfType<CoalitionValuedTwice>();

    [Fact]
    public void FromTable_Stranger_IsRefused() =>
        Refusal(Game.FromTable(Two, Table(("A,Z", 1)), MissingCoalitions.Zero)).Should().BeOfType<UnknownPlayer>().Which.Player.Should().Be("Z");

    [Fact]
    public void FromTable_PlayerTwiceInACoalition_IsRefused() =>
        Refusal(Game.FromTable(Two, Table(("A,A", 1)), MissingCoalitions.Zero)).Should().BeOfType<PlayerNamedTwice>();

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void FromTable_ValueNotFinite_IsRefused(double value) =>
        Refusal(Game.FromTable(Two, Table(("A", value)), MissingCoalitions.Zero)).Should().BeOfType<CoalitionValueNotFinite>().Which.Coalition.Should().Be("A");

    [Fact]
    public void FromTable_EmptyCoalitionWorthSomething_IsRefused() =>
        Refusal(Game.FromTable(Two, Table(("", 1)), MissingCoalitions.Zero)).Should().BeOfType<EmptyCoalitionValued>();

    [Fact]
    public void FromFunction_ThirtyOnePlayers_IsRefusedWithTheMemoryItWouldTake()
    {
        var many = Players.Of(Enumerable.Range(1, 31).Select(i => FormattableString.Invariant($"p{i}"))).OrThrow();

        var refusal = Refusal(Game.FromFunction(many, _ => throw new InvalidOperationException("must not be asked"))).Should().BeOfType<TooManyPlayersForTable>().Which;
        refusal.Bytes.Should().Be(8m * (1L << 31));
        refusal.Most.Should().BeLessThanOrEqualTo(30);
    }

    [Fact]
    public void FromValues_WrongNumber_Throws() =>
        FluentActions.Invoking(() => Game.FromValues(Two, [0, 1, 2])).Should().Throw<ArgumentException>().WithMessage("*Expected 4 values*found 3*");

    [Fact]
    public void BytesNeeded_ThirtyPlayers_IsSaidBeforehand() => Game.BytesNeeded(30).Should().Be(8_589_934_592);

    [Fact]
    public void Of_NamesTwiceBlankOrNone_IsRefused()
    {
        Refusal(Players.Of("A", "A")).Should().BeOfType<PlayerNamedTwice>();
        Refusal(Players.Of("A", " ")).Should().BeOfType<PlayerNotNamed>();
        Refusal(Players.Of()).Should().BeOfType<NoPlayers>();
    }

    [Fact]
    public void ToSavings_CostGame_IsWhatWorkingTogetherSaves()
    {
        var game = CostGame.FromTable(Two, Table(("A", 11), ("B", 7), ("A,B", 15)), MissingCoalitions.Refused).OrThrow();

        game.ToSavings().Values.ToArray().Should().Equal(0, 0, 0, 3);
        game.ToGains().Values.ToArray().Should().Equal(0, -11, -7, -15);
    }

    [Fact]
    public void OrThrow_Refused_NamesTheRule() =>
        FluentActions.Invoking(() => Players.Of("A", "A").OrThrow()).Should().Throw<InvalidOperationException>().WithMessage("PlayerNamedTwice: *");

    private static IEnumerable<KeyValuePair<string, double>> Table(params (string Names, double Value)[] rows) => rows.Select(row => KeyValuePair.Create(row.Names, row.Value));

    private static Refusal? Refusal<T>(Outcome<T> outcome)
        where T : notnull
    {
        outcome.TryAnswered(out _, out var refusal).Should().BeFalse();
        return refusal;
    }
}
