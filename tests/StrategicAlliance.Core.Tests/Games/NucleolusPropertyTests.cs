using StrategicAlliance.Facts;
using StrategicAlliance.Games;

namespace StrategicAlliance.Tests.Games;

public class NucleolusPropertyTests
{
    private static readonly string[] Kinds = ["uniform", "near-convex", "ties", "empty core", "zero and huge", "negative", "tiny", "cents"];
    private static readonly int[] Sizes = [3, 4, 5, 6, 7, 8, 9, 10];

    public static TheoryData<string> All() => new(Kinds);

    [Theory]
    [MemberData(nameof(All))]
    public void Solve_RandomGames_PassKohlbergsCriterion(string kind)
    {
        // 8 kinds times 250 games: two thousand in all.
        for (ulong seed = 1; seed <= 250; seed++)
        {
            var game = NucleolusGames.Random(Sizes[seed % 8], kind, seed);
            var reason = $"{kind}, seed {seed}";
            KohlbergCertificate.Of(game, new Prenucleolus().Shares(game), individuallyRational: false).Match(_ => "", refusal => refusal.Message).Should().BeEmpty(reason);

            var nucleolus = new Nucleolus().Solve(game);
            if (nucleolus.TryAnswered(out var found, out var refusal))
            {
                KohlbergCertificate.Of(game, [.. found.Payoffs], individuallyRational: true).Match(_ => "", wrong => wrong.Message).Should().BeEmpty(reason);
            }
            else
            {
                refusal.Should().BeOfType<NoImputations>(reason);
            }
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Solve_WeightedKinds_AreAnsweredOrRefusedByTheirOwnRule(string kind)
    {
        for (ulong seed = 1; seed <= 40; seed++)
        {
            var game = NucleolusGames.Random(Sizes[seed % 6], kind, seed);
            foreach (ISolutionConcept concept in (ISolutionConcept[])[new PerCapitaNucleolus(), new ProportionalNucleolus(), new DisruptionNucleolus()])
            {
                if (!concept.Solve(game).TryAnswered(out _, out var refusal))
                {
                    (refusal is NoImputations or CoreIsEmpty or CoalitionValueNegative or SolutionNotUnique).Should().BeTrue($"{concept.Name}, {kind}, seed {seed}: {refusal}");
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Solve_Relabelled_RelabelsTheAnswer(string kind)
    {
        int[] order = [3, 0, 4, 1, 2, 5];
        for (ulong seed = 1; seed <= 15; seed++)
        {
            var game = NucleolusGames.Random(6, kind, seed);
            var relabelled = game.Remade(bits => game.Values[Enumerable.Range(0, 6).Where(player => (bits >> player & 1) != 0).Sum(player => 1 << order[player])]);

            var found = new Prenucleolus().Shares(relabelled);
            found.ShouldBeClose([.. order.Select(player => new Prenucleolus().Shares(game)[player])], 1e-12);
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Solve_AdditiveGameAdded_ShiftsTheAnswer(string kind)
    {
        for (ulong seed = 1; seed <= 15; seed++)
        {
            var game = NucleolusGames.Random(6, kind, seed);
            var size = game.Values.ToArray().Max(Math.Abs);
            double[] own = [size, -2 * size, 0, 3 * size, size / 4, 7 * size];
            var shifted = game.Remade(bits => game.Values[bits] + NucleolusGames.SumOf(bits, own));

            new Prenucleolus().Shares(shifted).ShouldBeClose([.. new Prenucleolus().Shares(game).Zip(own, (payoff, more) => payoff + more)], 1e-11);
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Solve_Scaled_ScalesTheAnswer(string kind)
    {
        foreach (var factor in (double[])[1e-7, 3, 1e9])
        {
            for (ulong seed = 1; seed <= 5; seed++)
            {
                var game = NucleolusGames.Random(6, kind, seed);
                var scaled = game.Remade(bits => factor * game.Values[bits]);
                new Prenucleolus().Shares(scaled).ShouldBeClose([.. new Prenucleolus().Shares(game).Select(payoff => factor * payoff)], 1e-11);
            }
        }
    }

    [Fact]
    public void Solve_CostGame_IsTheGainGameTurned()
    {
        var game = NucleolusGames.Random(5, "negative", 11);
        var costs = CostGame.FromValues(game.Players, [.. game.Values.ToArray().Select(value => 0 - value)]).OrThrow();

        new Prenucleolus().Solve(costs).OrThrow().Payoffs.Should().Equal(new Prenucleolus().Shares(game).Select(payoff => 0 - payoff));
    }

    [Fact]
    public void Solve_CoreNotEmpty_LiesInTheCore()
    {
        for (ulong seed = 1; seed <= 60; seed++)
        {
            var game = NucleolusGames.Random(5, "near-convex", seed);
            Balancedness.Of(game).OrThrow().IsBalanced.Should().Be(Core.Examine(game, new Nucleolus().Shares(game)).IsInCore);
        }
    }
}
