using System.Text.Json.Nodes;
using StrategicAlliance.Games;

namespace StrategicAlliance.Tests.Games;

public class LeastCoreTests
{
    [Fact]
    public void Of_OracleGames_HasTheOraclesValue()
    {
        foreach (var item in (JsonArray)LinearPrograms.File["leastCores"]!)
        {
            double[] values = [.. ((JsonArray)item!["values"]!).Select(value => value!.GetValue<double>())];
            var found = LeastCore.Of(NucleolusGames.Of(values)).OrThrow();

            found.Value.Should().BeApproximately(item["value"]!.GetValue<double>(), 1e-9, item.ToJsonString());
        }
    }

    [Fact]
    public void Of_AnyGame_IsProvedFromBothSides()
    {
        foreach (var kind in (string[])["uniform", "ties", "near-convex", "negative"])
        {
            for (ulong seed = 1; seed <= 30; seed++)
            {
                var game = NucleolusGames.Random(6, kind, seed);
                var found = LeastCore.Of(game).OrThrow();

                Core.Examine(game, [.. found.Payoffs]).Excess.Should().BeApproximately(found.Value, 1e-11);
                for (var player = 0; player < 6; player++)
                {
                    found.Weights.Where(weight => weight.Coalition.Contains(player)).Aggregate(Rational.Zero, (sum, weight) => sum + weight.Weight).Should().Be(Rational.One);
                }

                var worth = found.Weights.Sum(weight => weight.Weight.ToDouble() * game[weight.Coalition]);
                ((worth - game.Grand) / found.Weights.Sum(weight => weight.Weight.ToDouble())).Should().BeApproximately(found.Value, 1e-11);
            }
        }
    }

    [Fact]
    public void Of_OnePlayer_Refuses() => LeastCore.Of(NucleolusGames.Of(0, 3)).Match(_ => "", refusal => refusal.Rule).Should().Be(nameof(OnlyOnePlayer));

    [Fact]
    public void Of_CostGame_HasTheSignOfComplaints()
    {
        // Two towns: together they save 3, each 1.5 at best.
        var found = LeastCore.Of(NucleolusGames.CostsOf(0, 11, 7, 15)).OrThrow();

        found.Value.Should().Be(-1.5);
        found.Payoffs.Should().Equal(9.5, 5.5);
        found.Worth.Should().Be(18);
    }

    [Fact]
    public void Examine_AllocationOutsideTheCore_NamesTheWorstCoalition()
    {
        var game = NucleolusGames.Of(0, 0, 0, 90, 0, 100, 120, 220);
        var found = Core.Examine(game, [120, 60, 40]);

        (found.Worst, found.Excess, found.IsBlocked, found.IsInCore).Should().Be(("P01,P02", 20, true, false));
    }

    [Fact]
    public void Examine_PaymentsOutsideTheCore_NamesWhoPaysTooMuch()
    {
        var found = Core.Examine(NucleolusGames.CostsOf(0, 11, 7, 15), [7, 8]);

        (found.Worst, found.Excess, found.IsBlocked, found.IsEfficient).Should().Be(("P01", 1, true, true));
    }

    [Fact]
    public void Examine_LessThanAll_IsNotInTheCore()
    {
        var found = Core.Examine(NucleolusGames.Of(0, 1, 1, 10), [4, 5]);

        (found.Left, found.IsBlocked, found.IsEfficient, found.IsInCore).Should().Be((1, false, false, false));
    }

    [Fact]
    public void Examine_WrongLength_Throws()
    {
        var game = NucleolusGames.Of(0, 1, 1, 10);
        FluentActions.Invoking(() => Core.Examine(game, [4])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Core.Examine(game, [4, double.NaN])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Core.Examine(game, [4, 6], -1)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void ElementOf_EmptyCore_RefusesWithWeightsThatProveIt()
    {
        Core.ElementOf(NucleolusGames.Of(0, 0, 0, 1, 0, 1, 1, 1)).TryAnswered(out _, out var refusal).Should().BeFalse();

        var empty = refusal.Should().BeOfType<CoreIsEmpty>().Which;
        (empty.Worth, empty.Grand).Should().Be((1.5, 1));
        empty.Weights.Select(weight => weight.ToString()).Should().Equal("1/2 P00,P01", "1/2 P00,P02", "1/2 P01,P02");
    }

    [Fact]
    public void Balancedness_CoreOfOnePoint_IsBalancedWithinRounding()
    {
        // Glove market with prices in tenths: the core is one point, and its least value is 0 but for rounding.
        var game = NucleolusGames.By(7, bits => 0.1 * Math.Min(int.PopCount(bits & 7), int.PopCount(bits >> 3)));
        var verdict = Balancedness.Of(game).OrThrow();

        verdict.IsBalanced.Should().BeTrue();
        ((double[])[.. verdict.Element!.Payoffs]).ShouldBeClose([0.1, 0.1, 0.1, 0, 0, 0, 0], 1e-12);
    }

    [Fact]
    public void Balancedness_OneCentTooMuch_IsFound()
    {
        var game = NucleolusGames.Of(0, 0, 0, 2_000_000.01, 0, 2_000_000, 2_000_000, 3_000_000);

        Balancedness.Of(game).OrThrow().IsBalanced.Should().BeFalse();
    }
}
