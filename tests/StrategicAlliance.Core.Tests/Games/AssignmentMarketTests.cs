using StrategicAlliance.Games;

namespace StrategicAlliance.Tests.Games;

public class AssignmentMarketTests
{
    private static readonly double[] Reserves = [10, 11, 15, 17, 20, 21.5, 25, 26];
    private static readonly double[] Values = [30, 28, 26, 24, 22, 21, 20, 18, 17, 15];

    [Fact]
    public void Solutions_ShapleyAndShubikHomes_AreAsPublished()
    {
        var market = AssignmentMarket.OfGoods(
            [new("S1", 18), new("S2", 15), new("S3", 19)],
            ["B1", "B2", "B3"],
            [[23, 26, 20], [22, 24, 21], [21, 22, 17]]).OrThrow();

        market.Value.Should().Be(16);
        market.Matching.Select(trade => (trade.Seller, trade.Buyer, trade.Surplus)).Should().Equal(("S1", "B2", 8), ("S2", "B3", 6), ("S3", "B1", 2));
        market.SellerOptimal().Payoffs.Should().Equal(5, 6, 1, 1, 3, 0);
        market.BuyerOptimal().Payoffs.Should().Equal(3, 5, 0, 2, 5, 1);
        market.Tau().Payoffs.Should().Equal(4, 5.5, 0.5, 1.5, 4, 0.5);
        market.CorePriceOf("S1").OrThrow().Should().Match<PriceInterval>(price => price.Low == 21 && price.High == 23);
        market.CorePrice().RefusedAs().Should().Be(nameof(PricesNotKnown));
        market.SurplusOf("S3", "B3").Should().Be(0);
        market.Nucleolus().Payoffs.Select(share => Math.Round(3 * share, 9)).Should().Equal(12, 17, 1, 5, 12, 1);
    }

    [Fact]
    public void CorePrice_HorseMarket_IsBetweenTheMarginalPairs()
    {
        var market = HorseMarket();

        market.CorePrice().OrThrow().Should().Match<PriceInterval>(price => price.Low == 21 && price.High == 21.5);
        market.Matching.Select(trade => trade.Seller + trade.Buyer).Should().Equal("S1B1", "S2B2", "S3B3", "S4B4", "S5B5");
        market.Nucleolus()["S1"].Should().BeApproximately(11.25, 1e-12);
        market.Nucleolus()["B5"].Should().BeApproximately(0.75, 1e-12);
        market.Nucleolus()["S6"].Should().Be(0);
        market.Tau().ShouldBe(market.Nucleolus());
    }

    [Fact]
    public void CorePrice_EqualAtTheMargin_IsOnePrice()
    {
        var market = AssignmentMarket.OfOneGood([new("S1", 10), new("S2", 20)], [new("B1", 30), new("B2", 20)]).OrThrow();

        market.Matching.Should().HaveCount(1);
        market.CorePrice().OrThrow().Should().Match<PriceInterval>(price => price.Low == 20 && price.High == 20);
    }

    [Fact]
    public void Solutions_NobodyGains_AreNothing()
    {
        var market = AssignmentMarket.OfOneGood([new("S", 10)], [new("B", 5), new("C", 10)]).OrThrow();

        market.Value.Should().Be(0);
        market.Matching.Should().BeEmpty();
        market.CorePrice().RefusedAs().Should().Be(nameof(NobodyTrades));
        market.CorePriceOf("S").RefusedAs().Should().Be(nameof(NobodyTrades));
        market.Nucleolus().Payoffs.Should().Equal(0, 0, 0);
        AssignmentMarket.OfSurplus(["S"], [], [[]]).OrThrow().Tau().Payoffs.Should().Equal(0);
        AssignmentMarket.OfSurplus([], ["B"], []).OrThrow().SellerOptimal().Payoffs.Should().Equal(0);
    }

    [Fact]
    public void Solutions_OnePair_ShareEqually()
    {
        var market = AssignmentMarket.OfSurplus(["S"], ["B"], [[3]]).OrThrow();

        market.Nucleolus().Payoffs.Should().Equal(1.5, 1.5);
        market.SellerOptimal().Payoffs.Should().Equal(3, 0);
        market.BuyerOptimal().Payoffs.Should().Equal(0, 3);
    }

    [Fact]
    public void Solutions_RandomMarkets_AreThoseOfTheTable() => Drawn.ForSeeds(draw =>
    {
        var market = Random(draw, 4, draw(2) == 0 ? 4 : 20);
        var game = market.ToGame().OrThrow();

        market.Value.Should().BeApproximately(game.Grand, 1e-9);
        market.Matching.Sum(trade => trade.Surplus).Should().BeApproximately(game.Grand, 1e-9);
        market.Nucleolus().ShouldBe(new Nucleolus().Solve(game).OrThrow(), 1e-8);
        for (var player = 0; player < market.Players.Count; player++)
        {
            var lost = game.Grand - game[new Coalition(game.Players.All.Bits).Without(player)];
            var best = player < market.Sellers.Count ? market.SellerOptimal() : market.BuyerOptimal();
            best.Payoffs[player].Should().BeApproximately(lost, 1e-9);
        }

        if (new TauValue().Solve(game).TryAnswered(out var tau, out _))
        {
            market.Tau().ShouldBe(tau, 1e-8);
        }
    });

    [Fact]
    public void Matching_RandomMarkets_IsTheFirstOfTheBest() => Drawn.ForSeeds(draw =>
    {
        var market = Random(draw, 4, 3);

        market.Matching.Select(trade => (trade.Seller, trade.Buyer)).Should().Equal(First(market));
    });

    [Fact]
    public void Nucleolus_FortyAgainstForty_IsInTheCore()
    {
        var draws = new StrategicAlliance.Facts.SeededGenerator(7);
        var surplus = Enumerable.Range(0, 40).Select(_ => (IReadOnlyList<double>)[.. Enumerable.Range(0, 40).Select(_ => Math.Floor(draws.NextDouble() * 100))]).ToArray();
        var market = AssignmentMarket.OfSurplus(Enumerable.Range(0, 40).Select(i => FormattableString.Invariant($"S{i}")), Enumerable.Range(0, 40).Select(i => FormattableString.Invariant($"B{i}")), surplus).OrThrow();

        var nucleolus = market.Nucleolus();

        nucleolus.Payoffs.Sum().Should().BeApproximately(market.Value, 1e-9);
        foreach (var (seller, buyer) in market.Sellers.SelectMany(seller => market.Buyers.Select(buyer => (seller, buyer))))
        {
            (nucleolus[seller] + nucleolus[buyer]).Should().BeGreaterThanOrEqualTo(market.SurplusOf(seller, buyer) - 1e-9);
        }

        ((LeastSlacks)nucleolus.Certificate).Slacks.Should().BeInAscendingOrder();
    }

    [Fact]
    public void Of_BadMarkets_AreRefused()
    {
        AssignmentMarket.OfSurplus([], [], []).RefusedAs().Should().Be(nameof(NoPlayers));
        AssignmentMarket.OfSurplus(["A"], ["A"], [[1]]).RefusedAs().Should().Be(nameof(PlayerNamedTwice));
        AssignmentMarket.OfSurplus(["A"], ["B"], [[double.NaN]]).RefusedAs().Should().Be(nameof(QuantityNotFinite));
        AssignmentMarket.OfOneGood([new("A", double.PositiveInfinity)], []).RefusedAs().Should().Be(nameof(QuantityNotFinite));
        AssignmentMarket.OfOneGood([], [new("A", double.NaN)]).RefusedAs().Should().Be(nameof(QuantityNotFinite));
        FluentActions.Invoking(() => AssignmentMarket.OfSurplus(["A"], ["B"], [[1, 2]])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => AssignmentMarket.OfSurplus(["A"], ["B"], [])).Should().Throw<ArgumentException>();
        AssignmentMarket.OfSurplus(["A"], ["B"], [[1]]).OrThrow().CorePrice().RefusedAs().Should().Be(nameof(PricesNotKnown));
        AssignmentMarket.OfSurplus(["A"], ["B"], [[1]]).OrThrow().CorePriceOf("A").RefusedAs().Should().Be(nameof(PricesNotKnown));
    }

    private static AssignmentMarket HorseMarket() => AssignmentMarket.OfOneGood(
        Reserves.Select((reserve, index) => KeyValuePair.Create(FormattableString.Invariant($"S{index + 1}"), reserve)),
        Values.Select((value, index) => KeyValuePair.Create(FormattableString.Invariant($"B{index + 1}"), value))).OrThrow();

    private static AssignmentMarket Random(Func<int, int> draw, int most, int values)
    {
        var (sellers, buyers) = (1 + draw(most), 1 + draw(most));
        var surplus = Enumerable.Range(0, sellers).Select(_ => (IReadOnlyList<double>)[.. Enumerable.Range(0, buyers).Select(_ => (double)draw(values))]).ToArray();
        return AssignmentMarket.OfSurplus(Enumerable.Range(0, sellers).Select(i => FormattableString.Invariant($"S{i}")), Enumerable.Range(0, buyers).Select(i => FormattableString.Invariant($"B{i}")), surplus).OrThrow();
    }

    // All matchings in the order of preference: the first buyer first, nobody last.
    private static List<(string Seller, string Buyer)> First(AssignmentMarket market)
    {
        var best = new List<(string, string)>();
        Search(0, [], 0, -1);
        return best;

        double Search(int seller, List<(string Seller, string Buyer)> pairs, double worth, double record)
        {
            if (seller == market.Sellers.Count)
            {
                if (worth > record)
                {
                    best = [.. pairs];
                    return worth;
                }

                return record;
            }

            var name = market.Sellers[seller];
            foreach (var buyer in market.Buyers.Where(buyer => market.SurplusOf(name, buyer) > 0 && !pairs.Exists(pair => pair.Buyer == buyer)))
            {
                pairs.Add((name, buyer));
                record = Search(seller + 1, pairs, worth + market.SurplusOf(name, buyer), record);
                pairs.RemoveAt(pairs.Count - 1);
            }

            return Search(seller + 1, pairs, worth, record);
        }
    }
}
