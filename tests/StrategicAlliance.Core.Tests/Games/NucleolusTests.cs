using System.Numerics;
using StrategicAlliance.Games;

namespace StrategicAlliance.Tests.Games;

public class NucleolusTests
{
    [Fact]
    public void Solve_HandCheckableGame_IsHalfAndHalf()
    {
        // Of the first level only {12} and {3} balance each other: x3 = 26; then 1 and 2 are alike in all that is left.
        new Nucleolus().Shares(NucleolusGames.Of(0, 0, 0, 65, 0, 15, 4, 117)).Should().Equal(45.5, 45.5, 26);
    }

    [Fact]
    public void Solve_CostsWithNegativeShare_IsNotWhatOnePackagePrints()
    {
        var costs = NucleolusGames.CostsOf(0, 0.538, 0.761, 0.554, 1.742, 0.137, 0.293, 0.343);

        ((double[])[.. new Nucleolus().Solve(costs).OrThrow().Payoffs]).ShouldBeClose([0.448 / 3, 0.916 / 3, -0.335 / 3], 1e-12);
    }

    [Fact]
    public void Solve_LessTogetherThanAlone_RefusesNoImputations()
    {
        var game = NucleolusGames.Of(0, 4, 5, 7);

        new Nucleolus().Solve(game).Match(_ => "", refusal => refusal.Rule).Should().Be(nameof(NoImputations));
        new PerCapitaNucleolus().Solve(game).Match(_ => "", refusal => refusal.Rule).Should().Be(nameof(NoImputations));
        new Prenucleolus().Shares(game).Should().Equal(3, 4);
    }

    [Fact]
    public void Solve_CostsMoreTogetherThanAlone_RefusesInPlainFigures() =>
        new Nucleolus().Solve(NucleolusGames.CostsOf(0, 4, 5, 11)).Match(_ => "", refusal => refusal.Message).Should().Be("All players together pay 11, more than the 9 they would pay alone.");

    [Fact]
    public void Solve_OneAndTwoPlayers_AreStandard()
    {
        foreach (ISolutionConcept concept in (ISolutionConcept[])[new Nucleolus(), new Prenucleolus(), new PerCapitaNucleolus(), new DisruptionNucleolus()])
        {
            concept.Shares(NucleolusGames.Of(0, -5)).Should().Equal([-5], concept.Name);
            concept.Shares(NucleolusGames.Of(0, 1, 2, 7)).Should().Equal([3, 4], concept.Name);
        }

        new ProportionalNucleolus().Shares(NucleolusGames.Of(0, 1, 2, 9)).Should().Equal(3, 6);
    }

    [Fact]
    public void Solve_ZeroGame_GivesNothing() => new Nucleolus().Shares(NucleolusGames.By(6, _ => 0)).Should().OnlyContain(payoff => payoff == 0);

    [Fact]
    public void Solve_AdditiveGameInTenths_GivesEachItsOwn()
    {
        // 0.1 + 0.2 is not 0.3 in binary: within rounding nobody is worse off.
        double[] own = [0.1, 0.2, 0.3, 0.7, 1.1];
        var game = NucleolusGames.By(5, bits => NucleolusGames.SumOf(bits, own));

        new Nucleolus().Shares(game).ShouldBeClose(own, 1e-15);
        new Prenucleolus().Shares(game).ShouldBeClose(own, 1e-15);
        new DisruptionNucleolus().Shares(game).ShouldBeClose(own, 1e-15);
        Balancedness.Of(game).OrThrow().IsBalanced.Should().BeTrue();
    }

    [Fact]
    public void Solve_AllAlike_GivesAllTheSame()
    {
        foreach (var power in (double[])[0.5, 1, 2])
        {
            var game = NucleolusGames.By(9, bits => Math.Pow(BitOperations.PopCount((uint)bits), power));
            new Prenucleolus().Shares(game).ShouldBeClose([.. Enumerable.Repeat(Math.Pow(9, power - 1), 9)], 1e-14);
        }
    }

    [Fact]
    public void Solve_BankruptcyOfTalmud_IsTheTalmudRule()
    {
        // Aumann & Maschler 1985: estate 300 of 100, 200, 300 gives 50, 100, 150.
        double[] claims = [100, 200, 300];
        new Nucleolus().Shares(NucleolusGames.By(3, bits => Math.Max(0, 300 - NucleolusGames.SumOf(7 ^ bits, claims)))).Should().Equal(50, 100, 150);
    }

    [Fact]
    public void Solve_WeightedMajority_IsTheHomogeneousRepresentation()
    {
        // Peleg 1968: the nucleolus of a constant-sum homogeneous weighted majority game is its normalized weights.
        double[] weights = [1, 1, 1, 2, 2, 4];
        new Nucleolus().Shares(NucleolusGames.By(6, bits => NucleolusGames.SumOf(bits, weights) >= 6 ? 1 : 0)).ShouldBeClose([.. weights.Select(weight => weight / 11)], 1e-15);
    }

    [Fact]
    public void Certificate_WrongPoint_FailsTheCheckThatTheAnswerPasses()
    {
        var game = NucleolusGames.Random(6, "ties", 7);
        var payoffs = new Prenucleolus().Shares(game);
        KohlbergCertificate.Of(game, payoffs, individuallyRational: false).Match(_ => true, _ => false).Should().BeTrue();

        (payoffs[0], payoffs[1]) = (payoffs[0] + 0.01, payoffs[1] - 0.01);
        KohlbergCertificate.Of(game, payoffs, individuallyRational: false).Match(_ => true, _ => false).Should().BeFalse();
    }

    [Fact]
    public void Solve_ValuesBeyondSums_Refuses() =>
        new Prenucleolus().Solve(NucleolusGames.Of(0, 1e300, 1e300, 1e308)).Match(_ => "", refusal => refusal.Rule).Should().Be(nameof(ValuesTooLarge));
}
