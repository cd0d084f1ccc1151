using System.Numerics;
using StrategicAlliance.Facts;
using StrategicAlliance.Games;

namespace StrategicAlliance.Tests.Games;

public sealed class SizeWeightedValueTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void Shapley_SmallGame_IsTheMeanOverAllOrders(int players)
    {
        var game = TableGames.Random(players, 7);
        var sums = new double[players];
        var orders = TableGames.Orders(players).ToList();
        foreach (var order in orders)
        {
            var before = Coalition.Empty;
            foreach (var player in order)
            {
                sums[player] += game[before.With(player)] - game[before];
                before = before.With(player);
            }
        }

        new ShapleyValue().Payoffs(game).ShouldBe([.. sums.Select(sum => sum / orders.Count)], 1e-13);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(10)]
    [InlineData(12)]
    public void Values_UpToTwelvePlayers_AreTheirDefinitionsExactly(int players)
    {
        // Whole values: the definition is summed without rounding, over a common denominator.
        var game = TableGames.Random(players, 11, whole: true);
        var (shapley, banzhaf) = (new BigInteger[players], new BigInteger[players]);
        for (var bits = 0; bits < game.Values.Length; bits++)
        {
            var size = BitOperations.PopCount((uint)bits);
            for (var player = 0; player < players; player++)
            {
                if ((bits >> player & 1) == 0)
                {
                    var added = (BigInteger)(game.Values[bits | (1 << player)] - game.Values[bits]);
                    shapley[player] += Factorial(size) * Factorial(players - size - 1) * added;
                    banzhaf[player] += added;
                }
            }
        }

        new ShapleyValue().Payoffs(game).ShouldBe([.. shapley.Select(sum => (double)sum / (double)Factorial(players))], 1e-12);
        new BanzhafValue().Payoffs(game).ShouldBe([.. banzhaf.Select(sum => (double)sum / Math.Pow(2, players - 1))], 1e-12);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(9)]
    [InlineData(10)]
    public void Solidarity_AnyGame_IsItsDefinition(int players)
    {
        var game = TableGames.Random(players, 13);
        var sums = new double[players];
        for (var bits = 1; bits < game.Values.Length; bits++)
        {
            var group = new Coalition((ulong)bits);
            var mean = group.Members.Average(member => game[group] - game[group.Without(member)]);
            foreach (var member in group.Members)
            {
                sums[member] += mean * (double)(Factorial(group.Count - 1) * Factorial(players - group.Count)) / (double)Factorial(players);
            }
        }

        new SolidarityValue().Payoffs(game).ShouldBe(sums, 1e-12);
        new SolidarityValue().Payoffs(game).Sum().Should().BeApproximately(game.Grand, 1e-10);
    }

    [Theory]
    [InlineData(17)]
    [InlineData(20)]
    public void Values_LinearGame_GiveEverybodyItsOwn(int players)
    {
        var own = Enumerable.Range(1, players).Select(player => (player * 1.37) - 5).ToArray();
        var table = new double[1 << players];
        for (var bits = 1; bits < table.Length; bits++)
        {
            table[bits] = table[bits & (bits - 1)] + own[BitOperations.TrailingZeroCount(bits)];
        }

        var game = Game.FromValues(TableGames.Named(players), table).OrThrow();

        new ShapleyValue().Payoffs(game).ShouldBe(own, 1e-12);
        new BanzhafValue().Payoffs(game).ShouldBe(own, 1e-12);
        new SolidarityValue().Payoffs(game).Sum().Should().BeApproximately(game.Grand, 1e-10);
    }

    [Fact]
    public void Shapley_OneCoreOrTwo_GivesTheSameDigits()
    {
        // 20 players are four chunks: enough to be shared out.
        var game = TableGames.Random(20, 17);

        new ShapleyValue { MaxDegreeOfParallelism = 2 }.Payoffs(game).Should().Equal(new ShapleyValue { MaxDegreeOfParallelism = 1 }.Payoffs(game));
        new ShapleyValue().Payoffs(game).Should().Equal(new ShapleyValue { MaxDegreeOfParallelism = 1 }.Payoffs(game));
        new BanzhafValue { MaxDegreeOfParallelism = 2 }.Payoffs(game).Should().Equal(new BanzhafValue { MaxDegreeOfParallelism = 1 }.Payoffs(game));
    }

    [Fact]
    public void Shapley_NineteenPlayers_AgreesWithDividends()
    {
        var game = TableGames.Random(19, 19);
        var dividends = HarsanyiDividends.Of(game.Made(coalition => coalition.Contains(0) && coalition.Contains(18) ? 3 : coalition.Contains(9) ? 2 : 0)).OrThrow();

        var found = new ShapleyValue().Payoffs(game.Made(coalition => coalition.Contains(0) && coalition.Contains(18) ? 3 : coalition.Contains(9) ? 2 : 0));

        var expected = new double[19];
        for (var bits = 1; bits < dividends.Values.Length; bits++)
        {
            var group = new Coalition((ulong)bits);
            foreach (var member in dividends[group] == 0 ? [] : group.Members)
            {
                expected[member] += dividends[group] / group.Count;
            }
        }

        found.ShouldBe(expected, 1e-12);
    }

    [Fact]
    public void Banzhaf_AnyGame_IsHalfAndHalfOfMarginalContributions()
    {
        // Gloves: two left, one right. Swings 1, 1 and 3 of 4.
        var game = TableGames.Of(0, 0, 0, 0, 0, 1, 1, 1);

        new BanzhafValue().Payoffs(game).Should().Equal(0.25, 0.25, 0.75);
        new NormalizedBanzhafValue().Payoffs(game).ShouldBe([0.2, 0.2, 0.6], 1e-15);
    }

    [Fact]
    public void NormalizedBanzhaf_SharesSumToZero_RefusesUnlessNothingIsToBeShared()
    {
        // Alone 1 and 1, together 0: raw shares 0 and 0. And a shift: raw shares 1 and -1 of a game worth 2.
        new NormalizedBanzhafValue().Payoffs(TableGames.Of(0, 1, 1, 0)).Should().Equal(0, 0);
        new NormalizedBanzhafValue().Payoffs(TableGames.Of(0, 0, 0, 0)).Should().Equal(0, 0);
        new NormalizedBanzhafValue().Solve(TableGames.Of(0, 2, 0, -2, 0, -2, 2, 2)).Refused().Should().BeOfType<BanzhafValuesSumToZero>().Which.Grand.Should().Be(2);
    }

    [Fact]
    public void Solve_ValuesTooLarge_Refuses()
    {
        var game = TableGames.Of(0, 1e308, 1e308, 1.7e308, -1.7e308, 1e308, 1.7e308, -1.7e308);

        new ShapleyValue().Solve(game).Refused().Should().BeOfType<ValuesTooLarge>();
        HarsanyiDividends.Of(game).Refused().Should().BeOfType<ValuesTooLarge>();
        new UtopiaPayoffs().Solve(game).Refused().Should().BeOfType<ValuesTooLarge>();
        new TauValue().Solve(game).Refused().Should().BeOfType<ValuesTooLarge>();
    }

    [Fact]
    public void MaxDegreeOfParallelism_BelowOne_Throws() =>
        FluentActions.Invoking(() => new ShapleyValue { MaxDegreeOfParallelism = 0 }).Should().Throw<ArgumentOutOfRangeException>();

    private static BigInteger Factorial(int number) => Enumerable.Range(1, number).Aggregate(BigInteger.One, (product, factor) => product * factor);
}
