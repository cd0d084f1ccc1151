using StrategicAlliance.Games;

namespace StrategicAlliance.Tests.Games;

public class SequencingProblemTests
{
    [Fact]
    public void Solutions_CurielExample_AreAsPublished()
    {
        var problem = SequencingProblem.Of(new Job("1", 2, 4), new Job("2", 2, 6), new Job("3", 1, 5)).OrThrow();

        problem.TotalSavings.Should().Be(14);
        problem.BestOrder.Should().Equal("3", "2", "1");
        problem.EqualGainSplitting().Payoffs.Should().Equal(5, 4, 5);
        problem.Shapley().Payoffs.Should().Equal(4, 6, 4);
        problem.Nucleolus().Payoffs.Select(share => Math.Round(3 * share, 9)).Should().Equal(14, 14, 14);
        problem.Gain(0, 2).Should().Be(6);
    }

    [Fact]
    public void Solutions_OneJobOrAGoodOrder_SaveNothing()
    {
        SequencingProblem.Of(new Job("A", 1, 1)).OrThrow().Nucleolus().Payoffs.Should().Equal(0);
        var sorted = SequencingProblem.Of(new Job("A", 1, 3), new Job("B", 1, 2), new Job("C", 0, 0)).OrThrow();
        sorted.TotalSavings.Should().Be(0);
        sorted.Nucleolus().Payoffs.Should().Equal(0, 0, 0);
        sorted.BestOrder.Should().Equal("A", "B", "C");
    }

    [Fact]
    public void Solutions_RandomQueues_AreThoseOfTheTable() => Drawn.ForSeeds(draw =>
    {
        var problem = SequencingProblem.Of(Enumerable.Range(0, 1 + draw(6)).Select(job => new Job(FormattableString.Invariant($"J{job}"), draw(5), draw(5)))).OrThrow();
        var game = problem.ToGame().OrThrow();

        problem.Shapley().ShouldBe(new ShapleyValue().Solve(game).OrThrow());
        problem.Nucleolus().ShouldBe(new Nucleolus().Solve(game).OrThrow(), 1e-8);
        problem.EqualGainSplitting().Payoffs.Sum().Should().BeApproximately(game.Grand, 1e-9);
        game.Grand.Should().BeApproximately(Cost(problem.Queue) - Cost([.. problem.BestOrder.Select(player => problem.Queue.Single(job => job.Player == player))]), 1e-9);
    });

    [Fact]
    public void ToGame_MembersApart_MayNotChangePlaces()
    {
        var game = SequencingProblem.Of(new Job("A", 1, 1), new Job("B", 1, 2), new Job("C", 1, 3)).OrThrow().ToGame().OrThrow();

        game[game.Players.Coalition("A", "C")].Should().Be(0);
        game[game.Players.Coalition("B", "C")].Should().Be(1);
        game.Grand.Should().Be(4);
    }

    [Fact]
    public void Of_BadQueues_AreRefused()
    {
        SequencingProblem.Of().RefusedAs().Should().Be(nameof(NoPlayers));
        SequencingProblem.Of(new Job("A", -1, 1)).RefusedAs().Should().Be(nameof(QuantityNegative));
        SequencingProblem.Of(new Job("A", 1, double.NaN)).RefusedAs().Should().Be(nameof(QuantityNotFinite));
        SequencingProblem.Of(new Job("A", 1, 1), new Job("A", 1, 1)).RefusedAs().Should().Be(nameof(PlayerNamedTwice));
        SequencingProblem.Of(Enumerable.Range(0, 40).Select(job => new Job(FormattableString.Invariant($"J{job}"), 1, job))).OrThrow().ToGame().RefusedAs().Should().Be(nameof(TooManyPlayersForTable));
    }

    private static double Cost(IEnumerable<Job> queue)
    {
        var (time, cost) = (0.0, 0.0);
        foreach (var job in queue)
        {
            time += job.Processing;
            cost += time * job.UnitCost;
        }

        return cost;
    }
}
