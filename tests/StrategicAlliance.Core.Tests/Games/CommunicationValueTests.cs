using FsCheck;
using FsCheck.Fluent;
using StrategicAlliance.Facts;
using StrategicAlliance.Games;

namespace StrategicAlliance.Tests.Games;

public sealed class CommunicationValueTests
{
    private static readonly Players Three = PowerIndexTests.Names(3);

    // A talks to both, B and C do not talk to each other; alone they have 1, 2 and 3. With the links both, gains of 1-2, 1-3 and all: 9, 2 and 6.
    // Myerson: A's contributions by order 6, 6: worked below; position: links 12 and 13 are worth 9 and 2 alone, 6 together: 6.5 and -0.5.
    [Fact]
    public void Position_PlayersWithWorthAlone_KeepItAndDivideTheRest()
    {
        var game = Game.FromValues(Three, [0, 1, 2, 12, 3, 6, 5, 12]).OrThrow();
        var graph = CommunicationGraph.Of(Three, ("P1", "P2"), ("P3", "P1")).OrThrow();

        var shares = new PositionValue(graph).Solve(game).OrThrow().Payoffs;

        shares.ShouldBeNear([1 + 3, 2 + 3.25, 3 - 0.25]);
    }

    [Fact]
    public void Values_AnyGraph_GiveEveryConnectedPartItsWorth() => ForAll((game, graph) =>
    {
        foreach (ISolutionConcept concept in (ISolutionConcept[])[new MyersonValue(graph), new PositionValue(graph)])
        {
            var shares = concept.Solve(game).OrThrow().Payoffs;
            foreach (var part in Parts(graph, game.Players.All))
            {
                part.Members.Sum(player => shares[player]).Should().BeApproximately(game[part], 1e-9, concept.Name);
            }
        }
    });

    // Fairness characterizes the Myerson value: both ends lose the same when a link is cut.
    [Fact]
    public void Myerson_AnyLinkCut_CostsBothEndsTheSame() => ForAll((game, graph) =>
    {
        var with = new MyersonValue(graph).Solve(game).OrThrow().Payoffs;
        foreach (var link in graph.Links)
        {
            var without = new MyersonValue(Graph(game.Players, graph.Links.Where(other => other != link))).Solve(game).OrThrow().Payoffs;
            var losses = link.Members.Select(end => with[end] - without[end]).ToArray();
            losses[0].Should().BeApproximately(losses[1], 1e-9);
        }
    });

    // Balanced link contributions (Slikker 2005) characterize the position value: what the links of j do for i is what those of i do for j.
    [Fact]
    public void Position_LinksOfTwo_ContributeTheSameToEachOther() => ForAll((game, graph) =>
    {
        for (var i = 0; i < game.Players.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                Contribution(game, graph, i, j).Should().BeApproximately(Contribution(game, graph, j, i), 1e-8);
            }
        }
    });

    [Fact]
    public void Myerson_CompleteGraph_IsTheShapleyValue() => ForAll((game, _) =>
    {
        var all = Enumerable.Range(0, game.Players.Count).SelectMany(i => Enumerable.Range(0, i).Select(j => Coalition.Empty.With(i).With(j)));
        new MyersonValue(Graph(game.Players, all)).Solve(game).OrThrow().Payoffs.ShouldBeNear(new ShapleyValue().Solve(game).OrThrow().Payoffs);
    });

    [Fact]
    public void Values_NoLinks_AreWhatPlayersHaveAlone()
    {
        var game = RandomGame.Of(4, 5);
        var graph = Graph(game.Players, []);

        new MyersonValue(graph).Solve(game).OrThrow().Payoffs.ShouldBeNear([game.Values[1], game.Values[2], game.Values[4], game.Values[8]]);
        new PositionValue(graph).Solve(game).OrThrow().Payoffs.ShouldBeNear([game.Values[1], game.Values[2], game.Values[4], game.Values[8]]);
    }

    [Fact]
    public void Position_TooManyLinks_IsRefused()
    {
        var names = PowerIndexTests.Names(8);
        var all = Enumerable.Range(0, 8).SelectMany(i => Enumerable.Range(0, i).Select(j => Coalition.Empty.With(i).With(j)));

        WeightedVotingTests.Refused<Solution, TooManyLinks>(new PositionValue(Graph(names, all)).Solve(RandomGame.Of(8, 1))).Links.Should().Be(28);
    }

    [Fact]
    public void Of_WrongLinks_IsRefused()
    {
        Refused<UnknownPlayer>(CommunicationGraph.Of(Three, ("P1", "X")));
        Refused<LinkToItself>(CommunicationGraph.Of(Three, ("P1", "P1"))).Place.Should().Be("P1");
        Refused<LinkGivenTwice>(CommunicationGraph.Of(Three, ("P1", "P2"), ("P2", "P1")));
    }

    private static TRefusal Refused<TRefusal>(Outcome<CommunicationGraph> outcome)
        where TRefusal : Refusal => WeightedVotingTests.Refused<CommunicationGraph, TRefusal>(outcome);

    private static CommunicationGraph Graph(Players players, IEnumerable<Coalition> links) =>
        CommunicationGraph.Of(players, links.Select(link => (players[link.Members.First()], players[link.Members.Last()]))).OrThrow();

    private static double Contribution(Game game, CommunicationGraph graph, int of, int to)
    {
        var with = new PositionValue(graph).Solve(game).OrThrow().Payoffs[to];
        return graph.Links.Where(link => link.Contains(of))
            .Sum(link => with - new PositionValue(Graph(game.Players, graph.Links.Where(other => other != link))).Solve(game).OrThrow().Payoffs[to]);
    }

    private static List<Coalition> Parts(CommunicationGraph graph, Coalition all)
    {
        var parts = all.Members.Select(player => Coalition.Empty.With(player)).ToList();
        foreach (var link in graph.Links)
        {
            var touched = parts.Where(part => (part.Bits & link.Bits) != 0).ToList();
            parts.RemoveAll(touched.Contains);
            parts.Add(touched.SelectMany(part => part.Members).Aggregate(Coalition.Empty, (one, player) => one.With(player)));
        }

        return parts;
    }

    private static void ForAll(Action<Game, CommunicationGraph> holds) => Prop.ForAll(
        (from players in Gen.Choose(1, 5) from seed in Gen.Choose(0, 100_000) select (players, seed)).ToArbitrary(),
        one =>
        {
            var game = RandomGame.Of(one.players, (ulong)one.seed);
            var numbers = new SeededGenerator((ulong)one.seed, 2);
            var links = Enumerable.Range(0, one.players).SelectMany(i => Enumerable.Range(0, i).Where(_ => numbers.Happens(0.5)).Select(j => Coalition.Empty.With(i).With(j)));
            holds(game, Graph(game.Players, links.ToList()));
        }).QuickCheckThrowOnFailure();
}
