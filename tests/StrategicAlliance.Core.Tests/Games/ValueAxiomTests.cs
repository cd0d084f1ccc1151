using FsCheck;
using FsCheck.Fluent;
using StrategicAlliance.Facts;
using StrategicAlliance.Games;

namespace StrategicAlliance.Tests.Games;

public sealed class ValueAxiomTests
{
    private static readonly ISolutionConcept[] Linear =
        [new ShapleyValue(), new BanzhafValue(), new SolidarityValue(), new EqualSurplusDivision(), new EgalitarianNonSeparableContribution(), new UtopiaPayoffs()];

    private static readonly string[] NotEfficient = ["banzhaf", "minimalRights", "utopia"];

    // The proportional rule and the solidarity value are not meant to shift, nor is the normalized Banzhaf value.
    private static readonly string[] NotShifting = ["proportional", "solidarity", "banzhafNormalized"];

    [Fact]
    public void Efficient_AnyGame_SharesEverything() => ForGames((game, concept) =>
    {
        if (!NotEfficient.Contains(concept.Name, StringComparer.Ordinal) && concept.Solve(game).TryAnswered(out var solution, out _))
        {
            solution.Payoffs.Sum().Should().BeApproximately(game.Grand, Scale(solution), concept.Name);
        }
    });

    [Fact]
    public void All_PlayersRelabelled_RelabelTheAnswer() => ForGames((game, concept) =>
    {
        int[] order = [.. Enumerable.Range(1, game.Players.Count - 1), 0];
        var turned = concept.Solve(game.Relabelled(order));
        if (concept.Solve(game).TryAnswered(out var solution, out _))
        {
            Close(turned.OrThrow().Payoffs, [.. order.Select(player => solution.Payoffs[player])], Scale(solution), concept.Name);
        }
        else
        {
            turned.Refused().Should().NotBeNull(concept.Name);
        }
    });

    [Fact]
    public void All_ValuesScaled_ScaleTheAnswer() => ForGames((game, concept) =>
    {
        if (concept.Solve(game).TryAnswered(out var solution, out _))
        {
            Close(concept.Solve(game.Made(group => 8 * game[group])).OrThrow().Payoffs, [.. solution.Payoffs.Select(payoff => 8 * payoff)], 8 * Scale(solution), concept.Name);
        }
    });

    [Fact]
    public void Covariant_AdditiveGameAdded_ShiftsTheAnswer() => ForGames((game, concept) =>
    {
        if (!NotShifting.Contains(concept.Name, StringComparer.Ordinal) && concept.Solve(game).TryAnswered(out var solution, out _))
        {
            var moved = concept.Solve(game.Made(group => game[group] + group.Members.Sum(player => player - 1.0)));
            Close(moved.OrThrow().Payoffs, [.. solution.Payoffs.Select((payoff, player) => payoff + player - 1)], Scale(solution), concept.Name);
        }
    });

    [Fact]
    public void Linear_TwoGamesAdded_AddTheAnswers() => ForGames((game, concept) =>
    {
        var other = TableGames.Random(game.Players.Count, 99);
        var sum = concept.Payoffs(game).Zip(concept.Payoffs(other), (one, two) => one + two).ToArray();
        concept.Payoffs(game.Made(group => game[group] + other[group])).ShouldBe(sum, 1e-11);
    }, Linear);

    [Fact]
    public void Shapley_NullAndSymmetricPlayers_GetNothingAndTheSame() => ForGames((game, concept) =>
    {
        // The last player adds nothing, the first two are counted, not named.
        var last = game.Players.Count - 1;
        var made = game.Made(group =>
        {
            var first = (group.Contains(0) ? 1UL : 0) + (group.Contains(1) ? 1UL : 0);
            return game.Values[(int)((group.Without(0).Without(1).Without(last).Bits) | first)];
        });

        var found = concept.Payoffs(made);

        found[last].Should().BeApproximately(0, 1e-12, concept.Name);
        found[0].Should().BeApproximately(found[1], 1e-12, concept.Name);
    }, [new ShapleyValue(), new BanzhafValue()], least: 3);

    private static void ForGames(Action<Game, ISolutionConcept> holds) =>
        ForGames(holds, [.. SolutionConcepts.All.Where(concept => concept is not SeparableCostsRemainingBenefits)]);

    private static void ForGames(Action<Game, ISolutionConcept> holds, ISolutionConcept[] concepts, int least = 1) => Prop.ForAll(
        Gen.Choose(least, 10).Zip(Gen.Choose(0, 1_000_000)).Zip(Gen.Choose(0, 2)).ToArbitrary(),
        drawn =>
        {
            var ((players, seed), kind) = drawn;
            var game = TableGames.Random(players, (ulong)seed, whole: kind == 1);
            if (kind == 2)
            {
                // Near convex: these are quasi-balanced, so that the tau value has an answer too.
                game = game.Made(group => group.IsEmpty ? 0 : (10 * group.Count * group.Count) + (0.1 * game[group]));
            }

            foreach (var concept in concepts)
            {
                holds(game, concept);
            }
        }).QuickCheckThrowOnFailure();

    // Where a rule divides by a small difference, its payoffs grow and rounding with them.
    private static double Scale(Solution solution) => 1e-9 * (1 + solution.Payoffs.Max(Math.Abs)) * (1 + solution.Payoffs.Max(Math.Abs));

    private static void Close(ValueList<double> found, double[] expected, double tolerance, string because) =>
        found.Zip(expected).Should().OnlyContain(pair => Math.Abs(pair.First - pair.Second) <= tolerance, because);
}
