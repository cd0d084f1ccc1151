using FsCheck;
using FsCheck.Fluent;
using StrategicAlliance.Facts;
using StrategicAlliance.Games;

namespace StrategicAlliance.Tests.Games;

public sealed class UnionValueTests
{
    private static readonly Players Four = PowerIndexTests.Names(4);

    // The example of the manual of the R package TUvalues, whose own answer (35, 40, 45, 50) leaves out sets of members that are not the whole union.
    [Fact]
    public void BanzhafOwen_UnionOfTwo_CountsSetsOfMembersThatAreNotTheUnion()
    {
        // In the order of the bits: 1, 2, 12, 3, 13, 23, 123, 4, 14, 24, 124, 34, 134, 234, 1234.
        var game = Game.FromValues(Four, [0, 0, 0, 30, 0, 30, 40, 60, 0, 40, 50, 70, 50, 80, 90, 100]).OrThrow();
        var unions = Unions.Of(Four, ["P1", "P3"], ["P2"], ["P4"]).OrThrow();

        new BanzhafOwenValue(unions).Solve(game).OrThrow().Payoffs.ShouldBeNear([22.5, 25, 32.5, 35]);
    }

    [Fact]
    public void Owen_EqualsMeanOverOrdersThatKeepUnionsTogether()
    {
        for (var seed = 0UL; seed < 12; seed++)
        {
            var game = RandomGame.Of(5, seed);
            var unions = Unions.Of(game.Players, RandomGame.Groups(game.Players, 3, seed)).OrThrow();

            new OwenValue(unions).Solve(game).OrThrow().Payoffs.ShouldBeNear(OverOrders(game, unions));
        }
    }

    [Fact]
    public void BanzhafOwen_EqualsItsDefinition()
    {
        for (var seed = 0UL; seed < 12; seed++)
        {
            var game = RandomGame.Of(6, seed);
            var unions = Unions.Of(game.Players, RandomGame.Groups(game.Players, 4, seed)).OrThrow();

            new BanzhafOwenValue(unions).Solve(game).OrThrow().Payoffs.ShouldBeNear(Enumerable.Range(0, 6).Select(player => BanzhafOwen(game, unions, player)));
        }
    }

    [Fact]
    public void Owen_AnyGame_IsEfficientAndAUnionGetsItsShapleyValue() => ForAll((game, unions) =>
    {
        var shares = new OwenValue(unions).Solve(game).OrThrow().Payoffs;
        var quotient = Game.FromFunction(
            PowerIndexTests.Names(unions.Groups.Count),
            groups => game[game.Players.Coalition(groups.Members.SelectMany(group => unions.Groups[group].Members).Select(player => game.Players[player]))]).OrThrow();

        shares.Sum().Should().BeApproximately(game.Grand, 1e-9);
        unions.Groups.Select(group => group.Members.Sum(player => shares[player])).ShouldBeNear(new ShapleyValue().Solve(quotient).OrThrow().Payoffs);
    });

    [Fact]
    public void Values_TrivialUnions_AreThoseWithoutUnions() => ForAll((game, _) =>
    {
        foreach (var unions in (Unions[])[Unions.Of(game.Players, game.Players).OrThrow(), Unions.Of(game.Players, game.Players.Select(player => new[] { player })).OrThrow()])
        {
            new OwenValue(unions).Solve(game).OrThrow().Payoffs.ShouldBeNear(new ShapleyValue().Solve(game).OrThrow().Payoffs);
            new BanzhafOwenValue(unions).Solve(game).OrThrow().Payoffs.ShouldBeNear(new BanzhafValue().Solve(game).OrThrow().Payoffs);
        }
    });

    [Fact]
    public void AumannDreze_AnyGame_GivesEveryUnionItsWorth() => ForAll((game, unions) =>
    {
        var shares = new AumannDrezeValue(unions).Solve(game).OrThrow().Payoffs;

        unions.Groups.Select(group => group.Members.Sum(player => shares[player])).ShouldBeNear(unions.Groups.Select(group => game[group]));
    });

    [Fact]
    public void Values_CostGame_AreTheSame()
    {
        var game = RandomGame.Of(5, 3);
        var costs = CostGame.FromValues(game.Players, game.Values).OrThrow();
        var unions = Unions.Of(game.Players, ["P1", "P4"], ["P3"], ["P2", "P5"]).OrThrow();

        foreach (ISolutionConcept concept in (ISolutionConcept[])[new OwenValue(unions), new BanzhafOwenValue(unions), new AumannDrezeValue(unions)])
        {
            concept.Solve(costs).OrThrow().Payoffs.Should().Equal(concept.Solve(game).OrThrow().Payoffs);
        }
    }

    [Fact]
    public void Of_NoPartition_IsRefused()
    {
        Refused<UnknownPlayer>(Unions.Of(Four, ["P1", "X"]));
        Refused<PlayerInTwoUnions>(Unions.Of(Four, ["P1", "P2"], ["P2", "P3", "P4"])).Player.Should().Be("P2");
        Refused<PlayerInTwoUnions>(Unions.Of(Four, ["P1", "P1"], ["P2", "P3", "P4"]));
        Refused<PlayerInNoUnion>(Unions.Of(Four, ["P1", "P2"], ["P4"])).Player.Should().Be("P3");
        Refused<EmptyUnion>(Unions.Of(Four, ["P1", "P2"], [], ["P3", "P4"])).Position.Should().Be(1);
    }

    [Fact]
    public void Solve_GameOfOthers_Throws() =>
        FluentActions.Invoking(() => new OwenValue(Unions.Of(Four, Four).OrThrow()).Solve(RandomGame.Of(3, 1))).Should().Throw<ArgumentException>();

    private static TRefusal Refused<TRefusal>(Outcome<Unions> outcome)
        where TRefusal : Refusal => WeightedVotingTests.Refused<Unions, TRefusal>(outcome);

    private static void ForAll(Action<Game, Unions> holds) => Prop.ForAll(
        (from players in Gen.Choose(1, 7) from seed in Gen.Choose(0, 100_000) select (players, seed)).ToArbitrary(),
        one =>
        {
            var game = RandomGame.Of(one.players, (ulong)one.seed);
            holds(game, Unions.Of(game.Players, RandomGame.Groups(game.Players, 4, (ulong)one.seed)).OrThrow());
        }).QuickCheckThrowOnFailure();

    private static double[] OverOrders(Game game, Unions unions)
    {
        var sums = new double[game.Players.Count];
        var orders = 0;
        foreach (var order in Orders([.. Enumerable.Range(0, unions.Groups.Count)]))
        {
            foreach (var players in Inside([.. order.Select(group => unions.Groups[group].Members.ToArray())]))
            {
                orders++;
                var before = Coalition.Empty;
                foreach (var player in players)
                {
                    sums[player] += game[before.With(player)] - game[before];
                    before = before.With(player);
                }
            }
        }

        return [.. sums.Select(sum => sum / orders)];
    }

    private static IEnumerable<int[]> Inside(int[][] groups) =>
        groups.Length == 0 ? [[]] : Orders(groups[0]).SelectMany(first => Inside(groups[1..]).Select(rest => (int[])[.. first, .. rest]));

    private static IEnumerable<int[]> Orders(int[] items) =>
        items.Length == 0 ? [[]] : items.SelectMany(first => Orders([.. items.Where(item => item != first)]).Select(rest => (int[])[first, .. rest]));

    private static double BanzhafOwen(Game game, Unions unions, int player)
    {
        var own = unions.Groups.Single(group => group.Contains(player));
        var others = unions.Groups.Where(group => group != own).ToArray();
        var outside = Subsets(others.Length).Select(set => others.Where((_, k) => set[k]).SelectMany(group => group.Members).ToArray()).ToArray();
        var fellows = own.Without(player).Members.ToArray();
        var inside = Subsets(fellows.Length).Select(set => fellows.Where((_, k) => set[k]).ToArray()).ToArray();
        return outside.SelectMany(r => inside.Select(t => r.Concat(t).Aggregate(Coalition.Empty, (all, member) => all.With(member))))
            .Average(rest => game[rest.With(player)] - game[rest]);
    }

    private static IEnumerable<bool[]> Subsets(int count) =>
        Enumerable.Range(0, 1 << count).Select(bits => Enumerable.Range(0, count).Select(k => (bits >> k & 1) != 0).ToArray());
}
