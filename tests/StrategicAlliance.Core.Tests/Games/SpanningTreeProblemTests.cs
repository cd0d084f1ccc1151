using StrategicAlliance.Games;

namespace StrategicAlliance.Tests.Games;

public class SpanningTreeProblemTests
{
    private static readonly NetworkLink[] Published = [new("1", "2", 6), new("1", "3", 10), new("1", "4", 6), new("2", "3", 4), new("2", "4", 6), new("3", "4", 4)];

    [Fact]
    public void Solutions_PublishedExample_AreAsPublished()
    {
        var problem = SpanningTreeProblem.Of("1", Players.Of("2", "3", "4").OrThrow(), Published).OrThrow();
        var game = problem.ToCostGame().OrThrow();

        problem.Cost.Should().Be(14);
        game.Costs.ToArray().Should().Equal(0, 6, 10, 10, 6, 12, 10, 14);
        problem.Folk().Payoffs.Select(share => Math.Round(3 * share, 9)).Should().Equal(14, 14, 14);
        new ShapleyValue().Solve(game).OrThrow().Payoffs.Select(share => Math.Round(3 * share, 9)).Should().Equal(13, 16, 13);
        problem.Bird().Payoffs.Should().Equal(6, 4, 4);
    }

    [Fact]
    public void Folk_RandomNetworks_IsTheShapleyValueOfTheIrreducibleGame() => Drawn.ForSeeds(draw =>
    {
        var players = Drawn.Named(1 + draw(6));
        string[] places = ["source", .. players];
        var links = places.SelectMany((a, i) => places.Skip(i + 1).Select(b => new NetworkLink(a, b, draw(6)))).ToArray();
        var problem = SpanningTreeProblem.Of("source", players, links).OrThrow();
        var irreducible = SpanningTreeProblem.Of("source", players, Irreducible(problem, places)).OrThrow();

        problem.Folk().ShouldBe(new ShapleyValue().Solve(irreducible.ToCostGame().OrThrow()).OrThrow());
        problem.Bird().Payoffs.Sum().Should().BeApproximately(problem.Cost, 1e-9);
        problem.ToCostGame().OrThrow().Grand.Should().BeApproximately(problem.Cost, 1e-9);
    });

    [Fact]
    public void ToCostGame_SomeCannotLinkThemselves_IsRefusedButTheTreeIsShared()
    {
        var problem = SpanningTreeProblem.Of("s", Players.Of("A", "B").OrThrow(), [new("s", "A", 3), new("B", "A", 1), new("A", "B", 5)]).OrThrow();

        problem.ToCostGame().Match(_ => "", refusal => refusal.Message).Should().StartWith("Without the others, B cannot");
        problem.Folk().Payoffs.Should().Equal(2, 2);
        problem.Bird().Payoffs.Should().Equal(3, 1);
        problem.Tree.Should().Equal(new NetworkLink("A", "B", 1), new NetworkLink("s", "A", 3));
    }

    [Fact]
    public void Of_BadNetworks_AreRefused()
    {
        var players = Players.Of("A", "B").OrThrow();
        SpanningTreeProblem.Of("s", players, [new("s", "A", 1)]).RefusedAs().Should().Be(nameof(PlayerNotConnected));
        SpanningTreeProblem.Of("s", players, []).RefusedAs().Should().Be(nameof(PlayerNotConnected));
        SpanningTreeProblem.Of("A", players, []).RefusedAs().Should().Be(nameof(SourceIsPlayer));
        SpanningTreeProblem.Of("s", players, [new("s", "C", 1)]).RefusedAs().Should().Be(nameof(UnknownPlayer));
        SpanningTreeProblem.Of("s", players, [new("A", "A", 1)]).RefusedAs().Should().Be(nameof(LinkToItself));
        SpanningTreeProblem.Of("s", players, [new("s", "A", -1)]).RefusedAs().Should().Be(nameof(QuantityNegative));
        SpanningTreeProblem.Of("s", players, [new("s", "A", double.NaN)]).RefusedAs().Should().Be(nameof(QuantityNotFinite));
    }

    // The cost of a link becomes the dearest link on the way through the tree.
    private static IEnumerable<NetworkLink> Irreducible(SpanningTreeProblem problem, string[] places)
    {
        var dearest = new double[places.Length, places.Length];
        for (var i = 0; i < places.Length; i++)
        {
            for (var j = 0; j < places.Length; j++)
            {
                dearest[i, j] = problem.Tree.Where(link => (link.A == places[i] && link.B == places[j]) || (link.A == places[j] && link.B == places[i])).Select(link => link.Cost).DefaultIfEmpty(double.PositiveInfinity).Min();
            }
        }

        for (var k = 0; k < places.Length; k++)
        {
            for (var i = 0; i < places.Length; i++)
            {
                for (var j = 0; j < places.Length; j++)
                {
                    dearest[i, j] = Math.Min(dearest[i, j], Math.Max(dearest[i, k], dearest[k, j]));
                }
            }
        }

        return places.SelectMany((a, i) => places.Select((b, j) => (a, b, i, j)).Where(pair => pair.j > i).Select(pair => new NetworkLink(a, pair.b, dearest[i, pair.j])));
    }
}
