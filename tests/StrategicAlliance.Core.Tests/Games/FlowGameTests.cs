using StrategicAlliance.Games;

namespace StrategicAlliance.Tests.Games;

public class FlowGameTests
{
    [Fact]
    public void ToGame_TwoWaysAndAPublicPipe_CountsOwners()
    {
        var game = FlowGame.Of(Players.Of("A", "B").OrThrow(), "s", "t", [new("s", "m", 3, "A"), new("m", "t", 2, "B"), new("m", "t", 0.5), new("s", "t", 1, "B")]).OrThrow();

        game.Value.Should().Be(3.5);
        game.ToGame().OrThrow().Values.ToArray().Should().Equal(0, 0.5, 1, 3.5);
    }

    [Fact]
    public void NarrowestCut_RandomNetworks_IsInTheCoreAndAsWideAsTheFlow() => Drawn.ForSeeds(draw =>
    {
        var players = Drawn.Named(1 + draw(4));
        var places = Enumerable.Range(0, 5).Select(place => FormattableString.Invariant($"{place}")).ToArray();
        var edges = Enumerable.Range(0, 3 + draw(10)).Select(_ => (From: draw(5), Step: 1 + draw(4), Capacity: draw(5), Owner: draw(players.Count)))
            .Select(edge => new FlowEdge(places[edge.From], places[(edge.From + edge.Step) % 5], edge.Capacity, players[edge.Owner])).ToArray();
        var flow = FlowGame.Of(players, "0", "4", edges).OrThrow();
        var game = flow.ToGame().OrThrow();
        var shares = flow.NarrowestCut().OrThrow().Payoffs;

        game.Grand.Should().Be(flow.Value);
        shares.Sum().Should().BeApproximately(game.Grand, 1e-9);
        for (var bits = 0; bits < game.Values.Length; bits++)
        {
            new Coalition((ulong)bits).Members.Sum(player => shares[player]).Should().BeGreaterThanOrEqualTo(game.Values[bits] - 1e-9);
            game.Values[bits].Should().Be(NarrowestOfAllCuts(places, edges, players, bits), "the largest flow is the narrowest cut (Ford & Fulkerson 1956)");
        }
    });

    [Fact]
    public void Of_NoWay_FlowsNothing()
    {
        var flow = FlowGame.Of(Players.Of("A").OrThrow(), "s", "t", [new("a", "b", 3, "A")]).OrThrow();

        flow.Value.Should().Be(0);
        flow.ToGame().OrThrow().Grand.Should().Be(0);
        flow.NarrowestCut().OrThrow().Payoffs.Should().Equal(0);
    }

    [Fact]
    public void Of_BadNetworks_AreRefused()
    {
        var players = Players.Of("A").OrThrow();
        FlowGame.Of(players, "s", "s", []).RefusedAs().Should().Be(nameof(SourceIsSink));
        FlowGame.Of(players, "s", "t", [new("s", "t", 1, "B")]).RefusedAs().Should().Be(nameof(UnknownPlayer));
        FlowGame.Of(players, "s", "t", [new("s", "s", 1, "A")]).RefusedAs().Should().Be(nameof(LinkToItself));
        FlowGame.Of(players, "s", "t", [new("s", "t", -1, "A")]).RefusedAs().Should().Be(nameof(QuantityNegative));
        FlowGame.Of(players, "s", "t", [new("s", "t", double.NaN, "A")]).RefusedAs().Should().Be(nameof(QuantityNotFinite));
        var open = FlowGame.Of(players, "s", "t", [new("s", "t", 1)]).OrThrow();
        open.ToGame().RefusedAs().Should().Be(nameof(EmptyCoalitionValued));
        open.NarrowestCut().RefusedAs().Should().Be(nameof(CutIsPublic));
    }

    private static double NarrowestOfAllCuts(string[] places, FlowEdge[] edges, Players players, int bits) => Enumerable.Range(0, 1 << places.Length)
        .Where(side => (side & 1) != 0 && (side >> 4 & 1) == 0)
        .Min(side => edges
            .Where(edge => (bits >> players.IndexOf(edge.Owner!) & 1) != 0)
            .Where(edge => (side >> Array.IndexOf(places, edge.From) & 1) != 0 && (side >> Array.IndexOf(places, edge.To) & 1) == 0)
            .Sum(edge => edge.Capacity));
}
