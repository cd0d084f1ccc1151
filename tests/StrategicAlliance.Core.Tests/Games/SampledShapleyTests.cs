using System.Numerics;
using StrategicAlliance.Facts;
using StrategicAlliance.Games;

namespace StrategicAlliance.Tests.Games;

public sealed class SampledShapleyTests
{
    public static TheoryData<SamplingMethod> Methods => new(Enum.GetValues<SamplingMethod>());

    [Theory]
    [MemberData(nameof(Methods))]
    public void Estimate_ManySeeds_IsCoveredByItsErrors(SamplingMethod method)
    {
        var game = RandomGame.Of(10, 4);
        var exact = new ShapleyValue().Solve(game).OrThrow().Payoffs;
        var (covered, far, errors, typical, mean) = (0, 0, 0, 0.0, new double[10]);
        for (var seed = 0UL; seed < 100; seed++)
        {
            var found = Estimate(game, new() { Method = method, Budget = 600, Seed = seed });
            for (var player = 0; player < 10; player++)
            {
                var error = Math.Abs(found.Solution.Payoffs[player] - exact[player]);
                covered += error <= 1.96 * found.Sampling.StandardErrors[player] ? 1 : 0;
                far += error > 6 * found.Sampling.StandardErrors[player] ? 1 : 0;
                mean[player] += (found.Solution.Payoffs[player] - exact[player]) / 100;
                typical += found.Sampling.StandardErrors[player] / 1000;
                errors++;
            }

            found.Solution.Payoffs.Sum().Should().BeApproximately(game.Grand, 1e-9);
            found.Sampling.Evaluations.Should().BeInRange(500, 600);
            found.Sampling.IsProof.Should().BeFalse();
        }

        ((double)covered / errors).Should().BeInRange(0.91, 0.99);
        far.Should().Be(0);
        mean.Should().OnlyContain(bias => Math.Abs(bias) < 0.4 * typical, "the mean of 100 estimates strays by a tenth of their error");
    }

    // allocation.md, section 5: 60 unanimity games of 16 players; the relative error of the whole vector, root mean square of 20 runs.
    [Fact]
    public void Estimate_UnanimityGames_StratifiedIsSeveralTimesNearerThanOrders()
    {
        var numbers = new SeededGenerator(11);
        var values = new double[1 << 16];
        for (var k = 0; k < 60; k++)
        {
            int[] players = [.. Enumerable.Range(0, 16)];
            var size = 2 + numbers.NextBelow(14);
            numbers.Shuffle<int>(players);
            var carrier = players[..size].Sum(player => 1 << player);
            var worth = numbers.NextDouble();
            for (var bits = 0; bits < values.Length; bits++)
            {
                values[bits] += (bits & carrier) == carrier ? worth : 0;
            }
        }

        var game = Game.FromValues(PowerIndexTests.Names(16), values).OrThrow();
        var stratified = RelativeError(game, SamplingMethod.Stratified, 2560);

        stratified.Should().BeLessThan(0.03);
        RelativeError(game, SamplingMethod.Permutations, 2560).Should().BeGreaterThan(3 * stratified);
        RelativeError(game, SamplingMethod.Stratified, 10240).Should().BeLessThan(0.7 * stratified, "four times the work halves the error");
    }

    [Fact]
    public void Estimate_NearlyQuadraticGame_RegressionIsNearest()
    {
        var game = Game.FromFunction(PowerIndexTests.Names(12), coalition => Math.Pow(coalition.Members.Sum(player => player + 1), 1.7)).OrThrow();

        RelativeError(game, SamplingMethod.PairedRegression, 1000).Should().BeLessThan(RelativeError(game, SamplingMethod.Stratified, 1000));
        RelativeError(game, SamplingMethod.AntitheticPermutations, 1000).Should().BeLessThan(RelativeError(game, SamplingMethod.Permutations, 1000));
    }

    // The square of the members' weight is the sum of all products of two weights, which those two share equally: w_i times all weights.
    [Fact]
    public void Estimate_ThreeHundredPlayers_IsNearTheKnownShares()
    {
        var players = PowerIndexTests.Names(300);
        var weights = Enumerable.Range(0, 300).Select(player => 1 + (player % 7.0)).ToArray();
        var all = weights.Sum();
        var game = LargeGame.Of(players, members =>
        {
            var sum = 0.0;
            for (var player = members.Next(0); player >= 0; player = members.Next(player + 1))
            {
                sum += weights[player];
            }

            return sum * sum;
        });

        var found = new SampledShapley(new() { Budget = 12_000 }).Estimate(game).OrThrow();

        for (var player = 0; player < 300; player++)
        {
            found.Solution.Payoffs[player].Should().BeApproximately(weights[player] * all, 6 * found.Sampling.StandardErrors[player]);
        }
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void Estimate_UpToFourPlayers_HasItsValue(SamplingMethod method)
    {
        for (var players = 1; players <= 4; players++)
        {
            var game = RandomGame.Of(players, 9);
            var exact = new ShapleyValue().Solve(game).OrThrow().Payoffs;
            var found = Estimate(game, new() { Method = method, Budget = 4000 });
            for (var player = 0; player < players; player++)
            {
                found.Solution.Payoffs[player].Should().BeApproximately(exact[player], 1e-9 + (5 * found.Sampling.StandardErrors[player]));
            }

            if (method == SamplingMethod.Stratified && players < 4)
            {
                found.Sampling.StandardErrors.Should().OnlyContain(error => error == 0, "nothing is left to chance");
                found.Sampling.Evaluations.Should().BeLessThanOrEqualTo(1 << players);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void Estimate_SameSeed_IsTheSameOnOneCoreAndTwo(SamplingMethod method)
    {
        var game = RandomGame.Of(9, 2);
        var one = Estimate(game, new() { Method = method, Budget = 700, Seed = 5 });

        Estimate(game, new() { Method = method, Budget = 700, Seed = 5, MaxDegreeOfParallelism = 2 }).Solution.Payoffs.Should().Equal(one.Solution.Payoffs);
        Estimate(game, new() { Method = method, Budget = 700, Seed = 6 }).Solution.Payoffs.Should().NotEqual(one.Solution.Payoffs);
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void Estimate_TooSmallBudget_IsRefusedAndTheNeededOneIsEnough(SamplingMethod method)
    {
        var game = RandomGame.Of(8, 2);
        var refusal = WeightedVotingTests.Refused<ShapleyEstimate, TooFewEvaluations>(new SampledShapley(new() { Method = method, Budget = 5 }).Estimate(LargeGame.Of(game)));

        refusal.Needed.Should().BeGreaterThan(5);
        Estimate(game, new() { Method = method, Budget = (int)refusal.Needed }).Sampling.Evaluations.Should().Be((int)refusal.Needed);
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void Estimate_TargetStandardError_StopsThere(SamplingMethod method)
    {
        var found = Estimate(RandomGame.Of(8, 2), new() { Method = method, Budget = 1_000_000, TargetStandardError = 1 });

        found.Sampling.TargetReached.Should().BeTrue();
        found.Sampling.Evaluations.Should().BeLessThan(100_000);
        found.Sampling.StandardErrors.Max().Should().BeLessThanOrEqualTo(1);
    }

    [Fact]
    public void Estimate_BadValues_AreRefused()
    {
        var players = PowerIndexTests.Names(5);
        WeightedVotingTests.Refused<ShapleyEstimate, CoalitionValueNotFinite>(new SampledShapley().Estimate(LargeGame.Of(players, members => members.Count == 4 && !members.Contains(2) ? double.NaN : members.Count)))
            .Coalition.Should().Be("P1,P2,P4,P5");
        WeightedVotingTests.Refused<ShapleyEstimate, EmptyCoalitionValued>(new SampledShapley().Estimate(LargeGame.Of(players, _ => 1)));
        WeightedVotingTests.Refused<ShapleyEstimate, ValuesTooLarge>(new SampledShapley().Estimate(LargeGame.Of(players, members => members.Count % 2 == 1 ? 1.7e308 : members.Count == 0 ? 0 : -1.7e308)));
    }

    [Fact]
    public void Estimate_Cancelled_Throws()
    {
        using var source = new CancellationTokenSource();
        var asked = 0;
        var game = LargeGame.Of(PowerIndexTests.Names(12), members =>
        {
            if (++asked == 100)
            {
                source.Cancel();
            }

            return members.Count;
        });

        FluentActions.Invoking(() => new SampledShapley().Estimate(game, null, source.Token)).Should().Throw<OperationCanceledException>();
        asked.Should().Be(100);
    }

    [Fact]
    public void Estimate_Progress_IsToldUpToTheEnd()
    {
        var told = new List<SamplingProgress>();

        var found = new SampledShapley(new() { Budget = 1000 }).Estimate(LargeGame.Of(RandomGame.Of(9, 3)), new Listener(told.Add), CancellationToken.None).OrThrow();

        told.Should().HaveCountGreaterThan(3);
        told.Select(step => step.Evaluations).Should().BeInAscendingOrder();
        told[^1].Evaluations.Should().Be(found.Sampling.Evaluations);
        told[^1].LargestStandardError.Should().Be(found.Sampling.StandardErrors.Max());
        found.StandardErrorOf("P3").Should().Be(found.Sampling.StandardErrors[2]);
    }

    [Fact]
    public void Estimate_FunctionThrowsOnSeveralCores_ThrowsTheSame()
    {
        var game = LargeGame.Of(PowerIndexTests.Names(9), members => members.Count == 3 ? throw new TimeZoneNotFoundException("mine") : members.Count);

        FluentActions.Invoking(() => new SampledShapley(new() { MaxDegreeOfParallelism = 2 }).Estimate(game)).Should().Throw<TimeZoneNotFoundException>();
    }

    [Fact]
    public void PlayerSet_BeyondOneWord_FindsItsMembers()
    {
        var counts = new List<(int Count, int Found)>();
        var game = LargeGame.Of(PowerIndexTests.Names(130), members =>
        {
            var found = 0;
            for (var player = members.Next(0); player >= 0; player = members.Next(player + 1))
            {
                found += members.Contains(player) ? 1 : 1000;
            }

            counts.Add((members.Count, found));
            return members.Words.ToArray().Sum(word => BitOperations.PopCount(word));
        });

        var shares = new SampledShapley(new() { Budget = 5000 }).Estimate(game).OrThrow().Solution.Payoffs;

        counts.Should().OnlyContain(pair => pair.Count == pair.Found && pair.Count <= 130);
        shares.Should().OnlyContain(share => Math.Abs(share - 1) < 1e-9, "everybody adds 1 to everything");
    }

    [Fact]
    public void Settings_OutOfRange_Throw()
    {
        FluentActions.Invoking(() => new SamplingSettings { Budget = 0 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new SamplingSettings { TargetStandardError = double.NaN }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new SamplingSettings { MaxDegreeOfParallelism = 0 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new SamplingSettings { Method = (SamplingMethod)9 }).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static ShapleyEstimate Estimate(Game game, SamplingSettings settings) => new SampledShapley(settings).Estimate(LargeGame.Of(game)).OrThrow();

    private static double RelativeError(Game game, SamplingMethod method, int budget)
    {
        var exact = new ShapleyValue().Solve(game).OrThrow().Payoffs;
        var squares = Enumerable.Range(0, 20)
            .Select(seed => Estimate(game, new() { Method = method, Budget = budget, Seed = (ulong)seed }).Solution.Payoffs)
            .Select(found => found.Zip(exact, (one, other) => (one - other) * (one - other)).Sum());
        return Math.Sqrt(squares.Average() / exact.Sum(share => share * share));
    }

    private sealed class Listener(Action<SamplingProgress> hear) : IProgress<SamplingProgress>
    {
        public void Report(SamplingProgress value) => hear(value);
    }
}
