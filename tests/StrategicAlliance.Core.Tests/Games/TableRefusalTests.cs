using StrategicAlliance.Facts;
using StrategicAlliance.Games;

namespace StrategicAlliance.Tests.Games;

/// <summary>Input that other packages were found to accept without a word.</summary>
public sealed class TableRefusalTests
{
    private static readonly Players Two = Players.Of("A", "B").OrThrow();

    [Fact]
    public void FromTable_CoalitionMissing_Refuses()
    {
        Table(("A", 1), ("B", 1)).Refused().Should().BeOfType<CoalitionValueMissing>().Which.Coalition.Should().Be("A,B");
        Game.FromTable(Two, Entries(("A", 1), ("B", 1)), MissingCoalitions.Zero).OrThrow().Grand.Should().Be(0);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void FromTable_ValueNotFinite_Refuses(double value)
    {
        Table(("A", 1), ("B", value), ("A,B", 1)).Refused().Should().BeOfType<CoalitionValueNotFinite>().Which.Coalition.Should().Be("B");
        Game.FromValues(Two, [0, 1, value, 1]).Refused().Should().BeOfType<CoalitionValueNotFinite>();
        CostGame.FromFunction(Two, group => group.IsEmpty ? 0 : value).Refused().Should().BeOfType<CoalitionValueNotFinite>();
    }

    [Fact]
    public void FromTable_EmptyCoalitionValued_Refuses()
    {
        Game.FromValues(Two, [1, 1, 1, 1]).Refused().Should().BeOfType<EmptyCoalitionValued>();
        Table((string.Empty, 3), ("A", 1), ("B", 1), ("A,B", 1)).Refused().Should().BeOfType<EmptyCoalitionValued>();
        Table((string.Empty, 0), ("A", 1), ("B", 1), ("A,B", 1)).OrThrow().Grand.Should().Be(1);
    }

    [Fact]
    public void FromTable_NamesWrong_Refuses()
    {
        Players.Of("A", "B", "A").Refused().Should().BeOfType<PlayerNamedTwice>();
        Players.Of().Refused().Should().BeOfType<NoPlayers>();
        Table(("A", 1), ("B", 1), ("A,C", 1)).Refused().Should().BeOfType<UnknownPlayer>().Which.Player.Should().Be("C");
        Table(("A", 1), ("B", 1), ("A,A", 1)).Refused().Should().BeOfType<PlayerNamedTwice>();
        Table(("A", 1), ("B", 1), ("A,B", 1), ("B,A", 1)).Refused().Should().BeOfType<CoalitionValuedTwice>();
    }

    [Fact]
    public void FromTable_AnyOrderOfNames_IsTheSameCoalition() => Table(("B,A", 5), ("B", 2), ("A", 1)).OrThrow().Values.ToArray().Should().Equal(0, 1, 2, 5);

    [Fact]
    public void FromFunction_ThirtyOnePlayers_Refuses()
    {
        var many = TableGames.Named(31);

        Game.FromFunction(many, _ => 0).Refused().Should().BeOfType<TooManyPlayersForTable>().Which.Players.Should().Be(31);
        CostGame.FromFunction(many, _ => 0).Refused().Should().BeOfType<TooManyPlayersForTable>();
        Game.FromTable(many, Entries(("P00", 1)), MissingCoalitions.Zero).Refused().Should().BeOfType<TooManyPlayersForTable>();
    }

    [Fact]
    public void FromValues_WrongLength_Throws() => FluentActions.Invoking(() => Game.FromValues(Two, [0, 1, 2])).Should().Throw<ArgumentException>();

    private static Outcome<Game> Table(params (string Name, double Value)[] values) => Game.FromTable(Two, Entries(values), MissingCoalitions.Refused);

    private static IEnumerable<KeyValuePair<string, double>> Entries(params (string Name, double Value)[] values) =>
        values.Select(value => KeyValuePair.Create(value.Name, value.Value));
}
