using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using StrategicAlliance.Games;

namespace StrategicAlliance.Tests.Games;

public sealed class PowerIndexTests
{
    private static readonly IPowerIndex[] SummingToOne =
        [new ShapleyShubikIndex(), new BanzhafIndex(), new DeeganPackelIndex(), new PublicGoodIndex(), new JohnstonIndex()];

    [Fact]
    public void Of_AnyVoteUpToTenVoters_EqualsLookingAtEveryCoalition() =>
        Prop.ForAll(Votes(), vote => EqualsEnumeration([.. vote.Weights.Select(weight => (decimal)weight)], vote.Quota)).QuickCheckThrowOnFailure();

    [Fact]
    public void Of_HugeAndFractionalWeights_EqualsLookingAtEveryCoalition()
    {
        EqualsEnumeration([1e15m + 0.1m, 3.3e14m, 7.77e14m, 2, 1e-9m, 5.5e14m, 0], 1.4e15m);
        EqualsEnumeration([0.1m, 0.2m, 0.3m, 0.4m], 0.6m);
        EqualsEnumeration([1e20m, 1e-9m, 3e19m, 8e19m, 1e20m], 2e20m + 1e-9m);
    }

    [Fact]
    public void Of_ImproperVote_EqualsLookingAtEveryCoalition()
    {
        EqualsEnumeration([1, 1, 1, 1], 1);
        EqualsEnumeration([5, 3, 2, 2, 1], 3);
    }

    [Fact]
    public void Of_OneAndTwoVoters_Decides()
    {
        EqualsEnumeration([3], 2);
        EqualsEnumeration([3, 1], 2);
        EqualsEnumeration([1, 3], 4);
    }

    // Every one of n equal voters has 1/n; with the quota at k the swings are C(n-1, k-1).
    [Theory]
    [InlineData(63, 32)]
    [InlineData(64, 33)]
    [InlineData(100, 51)]
    [InlineData(127, 64)]
    [InlineData(128, 65)]
    [InlineData(300, 151)]
    [InlineData(100, 1)]
    [InlineData(100, 100)]
    public void Of_EqualVoters_IsEqualAndSwingsAreBinomial(int voters, int quota)
    {
        var vote = Vote(Enumerable.Repeat(1m, voters).ToArray(), quota);

        var swings = BanzhafSwings.Of(vote).OrThrow();

        swings.Swings.Should().AllBeEquivalentTo(Choose(voters - 1, quota - 1));
        swings.Winning.Should().Be(Enumerable.Range(quota, voters - quota + 1).Aggregate(BigInteger.Zero, (sum, size) => sum + Choose(voters, size)));
        (swings.Winning + swings.Losing).Should().Be(BigInteger.One << voters);
        foreach (var index in SummingToOne)
        {
            index.Of(vote).OrThrow().Payoffs.Should().OnlyContain(power => Math.Abs(power - (1.0 / voters)) < 1e-13, index.Name);
        }
    }

    // The integral of a polynomial of degree 199: 200 different weights.
    [Fact]
    public void ShapleyShubik_ManyDifferentWeights_SumsToOneInOrderOfWeights()
    {
        var power = new ShapleyShubikIndex().Of(Vote([.. Enumerable.Range(1, 200).Select(weight => (decimal)weight)], 10051)).OrThrow().Payoffs;

        power.Sum().Should().BeApproximately(1, 1e-12);
        power.Should().BeInAscendingOrder();
    }

    [Fact]
    public void Of_ThirtyHugeWeights_IsCounted()
    {
        var numbers = new StrategicAlliance.Facts.SeededGenerator(7);
        decimal[] weights = [.. Enumerable.Range(0, 30).Select(_ => (decimal)(numbers.NextBits() >> 14))];
        var vote = Vote(weights, decimal.Round(weights.Sum() * 0.6m));

        foreach (var index in SummingToOne)
        {
            index.Of(vote).OrThrow().Payoffs.Sum().Should().BeApproximately(1, 1e-12, index.Name);
        }

        var game = Vote(weights[..16], decimal.Round(weights[..16].Sum() * 0.6m));
        EqualsEnumeration([.. game.Weights], game.Quota);
    }

    [Fact]
    public void Of_TooManyVotersOrStates_IsRefused()
    {
        var numbers = new StrategicAlliance.Facts.SeededGenerator(7);
        BanzhafSwings.Of(Vote(Enumerable.Repeat(1m, 1001).ToArray(), 501)).TryAnswered(out _, out var refusal).Should().BeFalse();
        refusal.Should().BeOfType<VotingTooLarge>().Which.Players.Should().Be(1001);
        decimal[] weights = [.. Enumerable.Range(0, 80).Select(_ => (decimal)(numbers.NextBits() >> 14))];
        new ShapleyShubikIndex().Of(Vote(weights, decimal.Round(weights.Sum() * 0.5m))).TryAnswered(out _, out refusal).Should().BeFalse();
        refusal.Should().BeOfType<VotingTooLarge>();
    }

    internal static WeightedVoting Vote(decimal[] weights, decimal quota) =>
        WeightedVoting.Of(Names(weights.Length), weights, quota).OrThrow();

    internal static Players Names(int count) => Players.Of(Enumerable.Range(1, count).Select(i => FormattableString.Invariant($"P{i}"))).OrThrow();

    private static BigInteger Choose(int n, int k)
    {
        var ways = BigInteger.One;
        for (var i = 1; i <= k; i++)
        {
            ways = ways * (n - k + i) / i;
        }

        return ways;
    }

    private static Arbitrary<(int[] Weights, int Quota)> Votes() => (
        from voters in Gen.Choose(1, 10)
        from weights in Gen.Choose(0, 12).ArrayOf(voters)
        let sum = weights.Sum()
        where sum > 0
        from quota in Gen.Choose(1, sum)
        select (weights, quota)).ToArbitrary();

    private static bool EqualsEnumeration(decimal[] weights, decimal quota)
    {
        var vote = Vote(weights, quota);
        var expected = new EnumeratedVote(weights, quota);
        var count = BanzhafSwings.Of(vote).OrThrow();

        count.Swings.Should().Equal(expected.Swings.Select(swings => (BigInteger)swings));
        count.Winning.Should().Be(expected.Winning);
        Near(new ShapleyShubikIndex(), expected.Shapley);
        Near(new DeeganPackelIndex(), expected.Deegan);
        Near(new PublicGoodIndex(), expected.Holler);
        Near(new JohnstonIndex(), expected.Johnston);
        Near(new BanzhafIndex(), [.. expected.Swings.Select(swings => (double)swings / expected.Swings.Sum())]);
        Near(new AbsoluteBanzhafIndex(), [.. expected.Swings.Select(swings => swings / Math.Pow(2, weights.Length - 1))]);
        Near(new ColemanPreventiveIndex(), [.. expected.Swings.Select(swings => (double)swings / expected.Winning)]);
        Near(new ColemanInitiativeIndex(), [.. expected.Swings.Select(swings => swings / (Math.Pow(2, weights.Length) - expected.Winning))]);
        ColemanCollectivity.Of(vote).OrThrow().Should().BeApproximately(expected.Winning / Math.Pow(2, weights.Length), 1e-15);
        return true;

        void Near(IPowerIndex index, double[] figures)
        {
            var found = index.Of(vote).OrThrow();
            found.Concept.Should().Be(index.Name);
            found.Certificate.IsProof.Should().BeTrue();
            for (var i = 0; i < figures.Length; i++)
            {
                found.Payoffs[i].Should().BeApproximately(figures[i], 1e-13, $"{index.Name} of {i} in {string.Join(' ', weights)} quota {quota}");
            }
        }
    }
}
