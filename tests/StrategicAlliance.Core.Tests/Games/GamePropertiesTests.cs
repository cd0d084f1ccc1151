using StrategicAlliance.Facts;
using StrategicAlliance.Games;

namespace StrategicAlliance.Tests.Games;

public sealed class GamePropertiesTests
{
    [Fact]
    public void Of_Gloves_AreSuperadditiveNotConvexSimple()
    {
        var found = GameProperties.Of(TableGames.Of(0, 0, 0, 0, 0, 1, 1, 1));

        (found.IsSuperadditive, found.IsConvex, found.IsMonotone, found.IsZeroMonotone, found.IsEssential).Should().Be((true, false, true, true, true));
        (found.IsSimple, found.IsConstantSum, found.IsAdditive).Should().Be((true, false, false));
        found.SymmetricPlayers.Should().ContainSingle().Which.Should().Equal("P00", "P01");
        found.NullPlayers.Should().BeEmpty();
    }

    [Fact]
    public void Of_Majority_IsConstantSum() => GameProperties.Of(TableGames.Of(0, 0, 0, 1, 0, 1, 1, 1)).IsConstantSum.Should().BeTrue();

    [Fact]
    public void Of_AdditiveGame_IsEverythingButEssential()
    {
        var found = GameProperties.Of(TableGames.Of(0, 1, 2, 3, 0, 1, 2, 3));

        (found.IsAdditive, found.IsConvex, found.IsSuperadditive, found.IsEssential, found.IsConstantSum).Should().Be((true, true, true, false, true));
        found.NullPlayers.Should().Equal("P02");
    }

    [Fact]
    public void Of_RoundingAlone_IsNotHeldAgainstAGame() => GameProperties.Of(TableGames.Of(0, 0.1, 0.2, 0.1 + 0.2 - 1e-16)).IsAdditive.Should().BeTrue();

    [Fact]
    public void Of_NegativeValueAlone_IsNotMonotone() => GameProperties.Of(TableGames.Of(0, -1, 0, 0)).IsMonotone.Should().BeFalse();

    [Fact]
    public void Of_RandomGames_AgreeWithTheDefinitions()
    {
        for (ulong seed = 0; seed < 300; seed++)
        {
            // Small steps over |S|^2 give games of every kind.
            var noise = TableGames.Random(4, seed, whole: true);
            var game = noise.Made(group => group.IsEmpty ? 0 : (group.Count * group.Count) + (noise[group] / (seed % 5 + 4)));
            var groups = Enumerable.Range(0, 16).Select(bits => new Coalition((ulong)bits)).ToList();
            var pairs = groups.SelectMany(one => groups.Select(two => (One: one, Two: two, Both: new Coalition(one.Bits | two.Bits), Shared: new Coalition(one.Bits & two.Bits)))).ToList();

            var found = GameProperties.Of(game);

            found.IsSuperadditive.Should().Be(pairs.Where(pair => pair.Shared.IsEmpty).All(pair => game[pair.One] + game[pair.Two] <= game[pair.Both] + 1e-7));
            found.IsConvex.Should().Be(pairs.All(pair => game[pair.One] + game[pair.Two] <= game[pair.Both] + game[pair.Shared] + 1e-7));
            found.IsMonotone.Should().Be(pairs.Where(pair => pair.One.IsWithin(pair.Two)).All(pair => game[pair.One] <= game[pair.Two] + 1e-7));
        }
    }

    [Fact]
    public void Of_ManyPlayers_SaysWhatItDidNotCompare()
    {
        var players = GameProperties.MostPlayersForSuperadditivity + 1;

        // Convex: superadditive too. One group of two worth more than it may be: zero-monotone, not convex, the rest is not looked at.
        GameProperties.Of(Squares(players, 0)).IsSuperadditive.Should().BeTrue();
        var found = GameProperties.Of(Squares(players, 0.5));
        (found.IsConvex, found.IsSuperadditive, found.IsZeroMonotone).Should().Be((false, null, true));
        GameProperties.Of(Squares(players, -2.5)).IsSuperadditive.Should().BeFalse("two earn less than apart");
    }

    [Fact]
    public void Of_CostGame_TurnsTheInequalities()
    {
        var airport = CostGameProperties.Of(TableGames.CostsOf(0, 1, 1, 1, 2, 2, 2, 2));

        (airport.IsSubadditive, airport.IsConcave, airport.IsMonotone, airport.IsEssential, airport.IsAdditive).Should().Be((true, true, true, true, false));
        airport.SymmetricPlayers.Should().ContainSingle().Which.Should().Equal("P00", "P01");
        CostGameProperties.Of(TableGames.CostsOf(0, 1, 1, 3)).IsSubadditive.Should().BeFalse();
        CostGameProperties.Of(TableGames.CostsOf(0, 3, 1, 2)).IsMonotone.Should().BeFalse();
    }

    private static Game Squares(int players, double more) =>
        Game.FromFunction(TableGames.Named(players), group => (group.Count * group.Count) + (group.Bits == 3 ? more : 0)).OrThrow();
}
