using System.Numerics;
using StrategicAlliance.Facts;
using StrategicAlliance.Games;

namespace StrategicAlliance.Tests.Games;

public sealed class CoreVerticesTests
{
    [Theory]
    [InlineData(3, 6)]
    [InlineData(4, 24)]
    [InlineData(5, 120)]
    [InlineData(6, 720)]
    public void Of_StrictlyConvexGame_AreTheMarginalVectors(int count, int factorial)
    {
        // v = 2^|S| - 1: whoever arrives as number k adds 2^(k-1), so the corners are the permutations of 1, 2, 4, ...
        var game = Game.FromFunction(ExactGames.Named(count), coalition => Math.Pow(2, coalition.Count) - 1).OrThrow();

        var vertices = CoreVertices.Of(game).OrThrow().Vertices;

        vertices.Should().HaveCount(factorial).And.OnlyHaveUniqueItems();
        vertices.Should().OnlyContain(vertex => vertex.Order().SequenceEqual(Enumerable.Range(0, count).Select(k => (Rational)(BigInteger.One << k))));
        vertices[0].Should().BeInAscendingOrder();
    }

    [Fact]
    public void Of_GloveGame_IsOnePoint() =>
        CoreVertices.Of(ExactGames.Of(("A,C", 1), ("B,C", 1), ("A,B,C", 1))).OrThrow().Vertices.Should().ContainSingle().Which.Should().Equal(0, 0, 1);

    [Fact]
    public void Of_TwoPlayersAndOne_AreTheEnds()
    {
        CoreVertices.Of(ExactGames.Of(("A", 1), ("B", 3), ("A,B", 10))).OrThrow().Vertices.Should().BeEquivalentTo(new ValueList<Rational>[] { [1, 9], [7, 3] }, options => options.WithStrictOrdering());
        CoreVertices.Of(ExactGames.Of(("A", 4))).OrThrow().Vertices.Should().ContainSingle().Which.Should().Equal(4);
        CoreVertices.Of(ExactGames.Of(("A", 4), ("B", 1), ("A,B", 5))).OrThrow().Vertices.Should().ContainSingle().Which.Should().Equal(4, 1);
    }

    [Fact]
    public void Of_CostGame_AreCosts() =>
        CoreVertices.Of(CostGame.FromValues(ExactGames.Named(2), [0, 11, 7, 15]).OrThrow()).OrThrow().Vertices.Should().BeEquivalentTo(new ValueList<Rational>[] { [8, 7], [11, 4] }, options => options.WithStrictOrdering());

    [Fact]
    public void Of_MajorityGame_IsEmptyAndTheWeightsShowIt()
    {
        var refusal = Refused(CoreVertices.Of(ExactGames.Of(("A,B", 1), ("A,C", 1), ("B,C", 1), ("A,B,C", 1)))).Should().BeOfType<CoreIsEmpty>().Which;

        refusal.Weights.Select(weight => weight.ToString()).Should().Equal("1/2 A,B", "1/2 A,C", "1/2 B,C");
        (refusal.Worth, refusal.Grand).Should().Be((1.5, 1.0));
        Refused(CoreVertices.Of(ExactGames.Of(("A", 3), ("B", 3), ("A,B", 5)))).Should().BeOfType<CoreIsEmpty>().Which.Worth.Should().Be(6);
    }

    [Fact]
    public void Of_SevenPlayers_IsRefused() =>
        Refused(CoreVertices.Of(Game.FromFunction(ExactGames.Named(7), coalition => coalition.Count).OrThrow())).Should().BeOfType<TooManyPlayersForExact>().Which.Most.Should().Be(6);

    [Fact]
    public void Of_RandomGames_AreAllCornersFoundByTryingEveryBasis()
    {
        var generator = new SeededGenerator(5);
        var empty = 0;
        for (var round = 0; round < 80; round++)
        {
            var players = ExactGames.Named(3 + (round % 2));
            var values = ExactGames.Random(generator, players.Count, round / 2 % 5);
            values[^1] *= 1 + (round % 3 * 0.5);
            var game = RationalGame.Exactly(Game.FromValues(players, values).OrThrow()).OrThrow();
            var corners = Corners(game);

            if (CoreVertices.Of(game).TryAnswered(out var vertices, out var refusal))
            {
                vertices.Vertices.Should().OnlyHaveUniqueItems().And.BeEquivalentTo(corners);
            }
            else
            {
                empty++;
                corners.Should().BeEmpty();
                var weights = refusal.Should().BeOfType<CoreIsEmpty>().Which.Weights;
                Enumerable.Range(0, players.Count).Should().OnlyContain(i => weights.Where(weight => weight.Coalition.Contains(i)).Aggregate(Rational.Zero, (sum, weight) => sum + weight.Weight) == 1);
                weights.Aggregate(Rational.Zero, (sum, weight) => sum + (weight.Weight * game[weight.Coalition])).Should().BeGreaterThan(game.Grand);
            }
        }

        empty.Should().BeInRange(5, 75);
    }

    // Every choice of n - 1 coalitions whose equations, with that of all players, have one solution.
    private static List<ValueList<Rational>> Corners(RationalGame game)
    {
        var players = game.Players.Count;
        var grand = game.Values.Length - 1;
        var found = new HashSet<ValueList<Rational>>();
        foreach (var chosen in Enumerable.Range(0, 1 << (grand - 1)).Where(mask => BitOperations.PopCount((uint)mask) == players - 1))
        {
            var rows = Enumerable.Range(1, grand - 1).Where(bits => (chosen >> (bits - 1) & 1) != 0).Append(grand).ToArray();
            if (Solved(game, rows, players) is { } point && Enumerable.Range(1, grand - 1).All(bits => Enumerable.Range(0, players).Where(i => (bits >> i & 1) != 0).Aggregate(Rational.Zero, (sum, i) => sum + point[i]) >= game.Values[bits]))
            {
                found.Add(point.ToValueList());
            }
        }

        return [.. found];
    }

    private static Rational[]? Solved(RationalGame game, int[] rows, int players)
    {
        var matrix = rows.Select(bits => Enumerable.Range(0, players).Select(i => (Rational)(bits >> i & 1)).Append(game.Values[bits]).ToArray()).ToArray();
        for (var column = 0; column < players; column++)
        {
            var pivot = Array.FindIndex(matrix, column, row => row[column].Sign != 0);
            if (pivot < 0)
            {
                return null;
            }

            (matrix[column], matrix[pivot]) = (matrix[pivot], matrix[column]);
            for (var row = 0; row < players; row++)
            {
                var factor = row == column ? Rational.Zero : matrix[row][column] / matrix[column][column];
                for (var at = column; at <= players && factor.Sign != 0; at++)
                {
                    matrix[row][at] -= factor * matrix[column][at];
                }
            }
        }

        return [.. matrix.Select((row, i) => row[players] / row[i])];
    }

    private static Refusal Refused(Outcome<CoreVertices> outcome) => outcome.Should().BeOfType<Outcome<CoreVertices>.Refused>().Which.Refusal;
}
