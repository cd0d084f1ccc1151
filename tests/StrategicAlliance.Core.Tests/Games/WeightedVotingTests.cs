using StrategicAlliance.Facts;
using StrategicAlliance.Games;

namespace StrategicAlliance.Tests.Games;

public sealed class WeightedVotingTests
{
    private static readonly Players Three = Players.Of("A", "B", "C").OrThrow();

    [Fact]
    public void Of_NegativeWeight_IsRefused() =>
        Refused<NegativeWeight>(WeightedVoting.Of(Three, [2m, -1m, 1m], 1m)).Player.Should().Be("B");

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Of_QuotaNotPositive_IsRefused(int quota) =>
        Refused<QuotaNotPositive>(WeightedVoting.Of(Three, [2m, 1m, 1m], quota)).Quota.Should().Be(quota);

    [Fact]
    public void Of_QuotaAboveAllWeights_IsRefused()
    {
        Refused<QuotaAboveAllWeights>(WeightedVoting.Of(Three, [2m, 1m, 1m], 4.5m)).Weights.Should().Be(4);
        Refused<QuotaAboveAllWeights>(WeightedVoting.Of(Three, [0m, 0m, 0m], 1m));
        WeightedVoting.Of(Three, [2m, 1m, 1m], 4m).OrThrow().Quota.Should().Be(4);
    }

    [Fact]
    public void Of_NotFinite_IsRefused()
    {
        Refused<WeightNotFinite>(WeightedVoting.Of(Three, [2, double.NaN, 1], 1)).Player.Should().Be("B");
        Refused<WeightNotFinite>(WeightedVoting.Of(Three, [2, 1, double.PositiveInfinity], 1)).Player.Should().Be("C");
        Refused<QuotaNotFinite>(WeightedVoting.Of(Three, [2.0, 1, 1], double.NaN));
    }

    [Fact]
    public void Of_BeyondExactNumbers_IsRefused()
    {
        Refused<WeightOutOfRange>(WeightedVoting.Of(Three, [1e300, 1, 1], 1)).Value.Should().Be(1e300);
        Refused<WeightOutOfRange>(WeightedVoting.Of(Three, [1e-300, 1, 1], 1));
        Refused<WeightsTooFarApart>(WeightedVoting.Of(Three, [1e27m, 1e-27m, 1], 1));
    }

    [Fact]
    public void Of_Names_AreAllNeededOnce()
    {
        Refused<UnknownPlayer>(WeightedVoting.Of(Three, [KeyValuePair.Create("D", 1m)], 1));
        Refused<PlayerNamedTwice>(WeightedVoting.Of(Three, [KeyValuePair.Create("A", 1m), KeyValuePair.Create("A", 2m)], 1));
        Refused<WeightMissing>(WeightedVoting.Of(Three, [KeyValuePair.Create("C", 1m), KeyValuePair.Create("A", 2m)], 1)).Player.Should().Be("B");
        WeightedVoting.Of(Three, [KeyValuePair.Create("C", 1m), KeyValuePair.Create("A", 2m), KeyValuePair.Create("B", 3m)], 1).OrThrow().Weights.Should().Equal(2, 3, 1);
    }

    [Fact]
    public void Of_OtherNumberOfWeights_Throws() =>
        FluentActions.Invoking(() => WeightedVoting.Of(Three, [1m, 2m], 1)).Should().Throw<ArgumentException>();

    // 0.1 + 0.2 reaches 0.3, which it does not in binary numbers if the sum is compared as it is with 0.3 - or overshoots.
    [Fact]
    public void Of_BinaryNumbers_AreTheDecimalsTheyStandFor() =>
        new BanzhafIndex().Of(WeightedVoting.Of(Three, [0.1, 0.7, 0.2], 0.8).OrThrow()).OrThrow().Payoffs.Should().Equal(0.2, 0.6, 0.2);

    [Fact]
    public void IsProper_TwoDisjointWinners_IsFalse()
    {
        WeightedVoting.Of(Three, [1m, 1m, 1m], 2).OrThrow().IsProper().OrThrow().Should().BeTrue();
        WeightedVoting.Of(Three, [1m, 1m, 1m], 1).OrThrow().IsProper().OrThrow().Should().BeFalse();
        WeightedVoting.Of(Three, [1m, 1m, 2m], 2).OrThrow().IsProper().OrThrow().Should().BeFalse("{A,B} and {C} both reach half of the weights");

        // Below half of the weights, and yet nobody wins without A.
        WeightedVoting.Of(Three, [10m, 1m, 1m], 5).OrThrow().IsProper().OrThrow().Should().BeTrue();
    }

    [Fact]
    public void ToGame_IsOneForCoalitionsThatReachTheQuota()
    {
        var game = WeightedVoting.Of(Three, [0.5m, 0.3m, 0.2m], 0.7m).OrThrow().ToGame().OrThrow();

        game.Values.ToArray().Should().Equal(0, 0, 0, 1, 0, 1, 0, 1);
        Refused<TooManyPlayersForTable>(PowerIndexTests.Vote(Enumerable.Repeat(1m, 31).ToArray(), 16).ToGame());
    }

    internal static TRefusal Refused<TRefusal>(Outcome<WeightedVoting> outcome)
        where TRefusal : Refusal => Refused<WeightedVoting, TRefusal>(outcome);

    internal static TRefusal Refused<T, TRefusal>(Outcome<T> outcome)
        where T : notnull
        where TRefusal : Refusal
    {
        outcome.TryAnswered(out _, out var refusal).Should().BeFalse();
        refusal!.Message.Should().NotBeNullOrWhiteSpace();
        refusal.Remedy.Should().NotBeNullOrWhiteSpace();
        return refusal.Should().BeOfType<TRefusal>().Subject;
    }

    private static TRefusal Refused<TRefusal>(Outcome<Game> outcome)
        where TRefusal : Refusal => Refused<Game, TRefusal>(outcome);
}
