using FsCheck;
using FsCheck.Fluent;
using StrategicAlliance.Learning;

namespace StrategicAlliance.Tests.Learning;

public sealed class RelativeScopeTests
{
    [Fact]
    public void Compare_PublishedCase_ALowerScopeRacesMore()
    {
        // SCI-O-019.
        var scopes = RelativeScope.Compare(
            ["us-small-car", "us-large-car", "us-truck", "eu-car"], ["us-small-car", "jp-car", "asia-car"], ["us-small-car"]);

        scopes.OfA.Should().Be(0.25);
        scopes.OfB.Should().BeApproximately(1.0 / 3, 1e-15);
        scopes.HigherRaceIncentive.Should().Be(RaceSide.A);
    }

    [Fact]
    public void Of_MarketNamedTwiceOnEitherSide_CountsOnce() =>
        RelativeScope.Of(["a", "a", "b"], ["a", "a"]).Should().Be(0.5);

    [Fact]
    public void Of_MarketOfTheAllianceThatIsNoneOfTheFirms_IsNotCounted() =>
        RelativeScope.Of(["a", "b"], ["a", "c", "d"]).Should().Be(0.5);

    [Fact]
    public void Of_NamesThatDifferInCase_AreDifferentMarkets() => RelativeScope.Of(["US"], ["us"]).Should().Be(0);

    [Fact]
    public void Of_FirmWithoutMarkets_IsUndefined()
    {
        RelativeScope.Of([], ["a"]).Should().BeNull();
        RelativeScope.Compare([], ["a"], ["a"]).HigherRaceIncentive.Should().BeNull();
    }

    [Fact]
    public void Compare_SameRatioOfDifferentCounts_NobodyHasMoreToGain() =>
        RelativeScope.Compare(["a", "x", "y"], ["a", "b", "p", "q", "r", "s"], ["a", "b"]).HigherRaceIncentive.Should().BeNull();

    [Fact]
    public void Compare_NoOverlap_BothAreZeroAndEven()
    {
        var scopes = RelativeScope.Compare(["a"], ["b"], ["c"]);

        (scopes.OfA, scopes.OfB, scopes.HigherRaceIncentive).Should().Be((0.0, 0.0, null));
    }

    [Fact]
    public void Of_ByValue_WeighsTheMarkets()
    {
        var markets = new Dictionary<string, decimal>(StringComparer.Ordinal) { ["a"] = 30, ["b"] = 90 };

        RelativeScope.Of(markets, ["a"]).Should().Be(0.25);
        RelativeScope.Of(markets.ToDictionary(market => market.Key, _ => 0m, StringComparer.Ordinal), ["a"]).Should().BeNull();
    }

    [Fact]
    public void Of_NegativeValueOrNull_Throws()
    {
        FluentActions.Invoking(() => RelativeScope.Of(new Dictionary<string, decimal>(StringComparer.Ordinal) { ["a"] = -1 }, ["a"]))
            .Should().Throw<ArgumentOutOfRangeException>().WithParameterName("markets");
        FluentActions.Invoking(() => RelativeScope.Of(["a", null!], [])).Should().Throw<ArgumentException>().WithParameterName("markets");
        FluentActions.Invoking(() => RelativeScope.Of(["a"], null!)).Should().Throw<ArgumentNullException>().WithParameterName("inAlliance");
    }

    [Fact]
    public void Of_AnyMarkets_EqualValuesAreTheCountAndMoreAlliancesMarketsNeverLowerIt()
    {
        var markets = Gen.NonEmptyListOf(Gen.Elements("a", "b", "c", "d", "e"));
        var inputs = from firm in markets from alliance in markets from more in markets select (firm, alliance, more);

        Prop.ForAll(inputs.ToArbitrary(), one =>
        {
            var scope = RelativeScope.Of(one.firm, one.alliance)!.Value;
            var weighted = RelativeScope.Of(one.firm.Distinct(StringComparer.Ordinal).ToDictionary(market => market, _ => 7m, StringComparer.Ordinal), one.alliance)!.Value;
            return scope is >= 0 and <= 1
                && Math.Abs(weighted - scope) < 1e-15
                && RelativeScope.Of(one.firm, one.alliance.Concat(one.more)) >= scope;
        }).QuickCheckThrowOnFailure();
    }
}
