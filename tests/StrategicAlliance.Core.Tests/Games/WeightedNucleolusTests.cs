using StrategicAlliance.Games;

namespace StrategicAlliance.Tests.Games;

public class WeightedNucleolusTests
{
    [Fact]
    public void Disruption_ExampleOfAnotherPackage_Agrees()
    {
        // CoopGame 0.2.2 manual, disruptionNucleolus: 3.193548 4.754839 2.129032 3.922581.
        var game = NucleolusGames.Of(0, 0, 0, 2, 0, 3, 1, 8, 0, 4, 3, 11, 2, 6.5, 9.5, 14);

        new DisruptionNucleolus().Shares(game).ShouldBeClose([3.1935483870967742, 4.7548387096774194, 2.1290322580645161, 3.9225806451612903], 1e-14);
    }

    [Fact]
    public void Disruption_Glove_GivesAllToTheShortSide() => new DisruptionNucleolus().Shares(NucleolusGames.Of(0, 0, 0, 1, 0, 1, 0, 1)).Should().Equal(1, 0, 0);

    [Fact]
    public void Disruption_ThreePlayers_IsWherePropensitiesMeet()
    {
        // With three players and room for all, the propensities of the three pairs (and of the three singles) can be made equal: that is Gately's point.
        var game = NucleolusGames.Of(0, 0, 0, 210, 0, 1170, 770, 1530);

        new DisruptionNucleolus().Shares(game).ShouldBeClose([.. new GatelyPoint().Solve(game).OrThrow().Payoffs], 1e-13);
    }

    [Fact]
    public void Disruption_NoCore_RefusesWithTheWeights() =>
        new DisruptionNucleolus().Solve(NucleolusGames.Of(0, 0, 0, 1, 0, 1, 1, 1)).Match(_ => "", refusal => refusal.Message)
            .Should().Be("The core is empty: 1/2 of P00,P01 + 1/2 of P00,P02 + 1/2 of P01,P02 are worth 1.5, all players together 1.");

    [Fact]
    public void Proportional_NegativeValue_Refuses() =>
        new ProportionalNucleolus().Solve(NucleolusGames.Of(0, -1, 2, 9)).Match(_ => "", refusal => refusal.Rule).Should().Be(nameof(CoalitionValueNegative));

    [Fact]
    public void Proportional_NothingToCompareWith_RefusesNotUnique() =>
        new ProportionalNucleolus().Solve(NucleolusGames.Of(0, 0, 0, 9)).Match(_ => "", refusal => refusal.Rule).Should().Be(nameof(SolutionNotUnique));

    [Fact]
    public void Proportional_Costs_SavesEveryCoalitionTheSamePart()
    {
        // Only the singles matter here: both save a sixth of their own cost.
        var found = new ProportionalNucleolus().Solve(NucleolusGames.CostsOf(0, 12, 6, 15)).OrThrow();

        found.Payoffs.Should().Equal(10, 5);
    }

    [Fact]
    public void Proportional_ScaledGame_ScalesTheAnswer()
    {
        var game = NucleolusGames.Random(5, "near-convex", 3);
        var scaled = game.Remade(bits => 1e6 * game.Values[bits]);

        new ProportionalNucleolus().Shares(scaled).ShouldBeClose([.. new ProportionalNucleolus().Shares(game).Select(payoff => 1e6 * payoff)], 1e-12);
    }

    [Fact]
    public void PerCapita_LargerTotal_MakesNobodyWorseOff()
    {
        // Young 1985: monotone in the aggregate, which the nucleolus is not.
        for (ulong seed = 1; seed <= 60; seed++)
        {
            var game = NucleolusGames.Random(5, "cents", seed);
            var more = game.Remade(bits => game.Values[bits] + (bits == 31 ? 50 : 0));
            if (new PerCapitaNucleolus().Solve(game).TryAnswered(out var before, out _))
            {
                new PerCapitaNucleolus().Shares(more).Zip(before.Payoffs).Should().OnlyContain(pair => pair.First >= pair.Second - 1e-9);
            }
        }
    }
}
