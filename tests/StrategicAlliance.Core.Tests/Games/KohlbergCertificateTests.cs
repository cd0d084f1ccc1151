using StrategicAlliance.Facts;
using StrategicAlliance.Games;

namespace StrategicAlliance.Tests.Games;

public sealed class KohlbergCertificateTests
{
    [Fact]
    public void Of_PublishedNucleoli_AreCertified()
    {
        var checkedOnes = 0;
        foreach (var (id, players, values, isCost, expected) in ExactGames.Published())
        {
            foreach (var (solution, shares) in expected.Where(pair => pair.Key.Contains("ucleolus", StringComparison.Ordinal)))
            {
                Func<Coalition, double> weight = solution switch
                {
                    "perCapitaNucleolus" => coalition => 1.0 / coalition.Count,
                    "proportionalNucleolus" => coalition => 1 / Math.Abs(values[coalition.Bits]),
                    _ => _ => 1,
                };
                var tolerance = 1e-8 * Math.Abs(values[^1]);
                var outcome = isCost
                    ? KohlbergCertificate.Of(CostGame.FromValues(players, values).OrThrow(), shares, solution != "prenucleolus", weight, tolerance)
                    : KohlbergCertificate.Of(Game.FromValues(players, values).OrThrow(), shares, solution != "prenucleolus", weight, tolerance);

                outcome.Should().BeOfType<Outcome<KohlbergCertificate>.Answered>($"{id} {solution}");
                Holds(players, outcome.OrThrow());
                checkedOnes++;
            }
        }

        checkedOnes.Should().Be(24);
    }

    [Fact]
    public void Of_PublishedSharesOfOtherRules_AreRefusedUnlessTheyAreTheNucleolus()
    {
        var refused = 0;
        foreach (var (id, players, values, isCost, expected) in ExactGames.Published())
        {
            if (!expected.TryGetValue("nucleolus", out var nucleolus))
            {
                continue;
            }

            foreach (var (rule, shares) in expected.Where(pair => pair.Key != "nucleolus" && Math.Abs(pair.Value.Sum() - values[^1]) < 1e-6 * Math.Abs(values[^1])))
            {
                var same = shares.Zip(nucleolus, (one, other) => Math.Abs(one - other)).Max() < 1e-6 * Math.Abs(values[^1]);
                var tolerance = 1e-8 * Math.Abs(values[^1]);
                var outcome = isCost
                    ? KohlbergCertificate.Of(CostGame.FromValues(players, values).OrThrow(), shares, true, _ => 1, tolerance)
                    : KohlbergCertificate.Of(Game.FromValues(players, values).OrThrow(), shares, true, _ => 1, tolerance);

                outcome.TryAnswered(out _, out var refusal).Should().Be(same, $"{id} {rule}");
                refused += refusal is NotTheNucleolus or CoalitionBelowOwnValue ? 1 : 0;
            }
        }

        refused.Should().BeGreaterThan(20);
    }

    [Fact]
    public void Of_ExampleThatPeersGetWrong_TakesTheRightOneOnly()
    {
        var game = ExactGames.ThatPeersGetWrong;

        KohlbergCertificate.Of(game, [45.5, 45.5, 26], true).OrThrow().Levels.Should().NotBeEmpty();
        KohlbergCertificate.Of(game, [45.5, 45.5, 26], false).OrThrow().IsUnique.Should().BeTrue();
        foreach (var wrong in new double[][] { [26, 65, 26], [65, 26, 26], [45.5001, 45.4999, 26], [39, 39, 39] })
        {
            var refusal = KohlbergCertificate.Of(game, wrong, true).Should().BeOfType<Outcome<KohlbergCertificate>.Refused>().Which.Refusal.Should().BeOfType<NotTheNucleolus>().Which;

            // The direction named leaves no coalition of the level worse off, makes one better, and gives nobody anything from outside.
            var gains = refusal.Coalitions.Select(coalition => coalition.Members.Sum(player => refusal.Direction[player])).ToList();
            gains.Should().OnlyContain(gain => gain >= 0).And.Contain(gain => gain > 0);
            refusal.Direction.Sum().Should().Be(0);
        }
    }

    [Fact]
    public void Of_SharesThatDoNotSum_AreRefused() =>
        KohlbergCertificate.Of(ExactGames.ThatPeersGetWrong, [45.5, 45.5, 25], true)
            .Should().BeOfType<Outcome<KohlbergCertificate>.Refused>().Which.Refusal.Should().BeOfType<AllocationNotEfficient>().Which.Sum.Should().Be(116);

    [Fact]
    public void Of_PlayerBelowOwnValue_IsRefusedForTheNucleolusOnly()
    {
        // Peleg and Sudhölter 5.5.12: the prenucleolus pays C -4.
        var game = ExactGames.Of(("A,B", 10), ("A,B,C", 2));

        KohlbergCertificate.Of(game, [3, 3, -4], false).OrThrow().IndividuallyRational.Should().BeFalse();
        KohlbergCertificate.Of(game, [1, 1, 0], true).OrThrow().IndividuallyRational.Should().BeTrue();
        KohlbergCertificate.Of(game, [1, 1, 0], false).Should().BeOfType<Outcome<KohlbergCertificate>.Refused>().Which.Refusal.Should().BeOfType<NotTheNucleolus>();
        KohlbergCertificate.Of(game, [3, 3, -4], true).Should().BeOfType<Outcome<KohlbergCertificate>.Refused>().Which.Refusal.Should().BeOfType<CoalitionBelowOwnValue>().Which.Coalition.Should().Be("C");
    }

    [Fact]
    public void Of_OneAndTwoPlayers_AreRight()
    {
        KohlbergCertificate.Of(ExactGames.Of(("A", 7)), [7], true).OrThrow().Levels.Should().BeEmpty();
        KohlbergCertificate.Of(ExactGames.Of(("A", 1), ("B", 3), ("A,B", 10)), [4, 6], true).OrThrow().Levels.Should().ContainSingle();
        KohlbergCertificate.Of(ExactGames.Of(("A", 1), ("B", 3), ("A,B", 10)), [5, 5], true).Should().BeOfType<Outcome<KohlbergCertificate>.Refused>();
    }

    [Fact]
    public void Of_ArgumentsThatMakeNoSense_Throw()
    {
        var game = ExactGames.ThatPeersGetWrong;
        FluentActions.Invoking(() => KohlbergCertificate.Of(game, [1, 2], true)).Should().Throw<ArgumentException>().Which.ParamName.Should().Be("allocation");
        FluentActions.Invoking(() => KohlbergCertificate.Of(game, [1, double.NaN, 2], true)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => KohlbergCertificate.Of(game, [39, 39, 39], true, _ => -1, 0)).Should().Throw<ArgumentException>().Which.ParamName.Should().Be("weight");
        FluentActions.Invoking(() => KohlbergCertificate.Of(game, [39, 39, 39], true, _ => 1, double.NaN)).Should().Throw<ArgumentException>().Which.ParamName.Should().Be("tolerance");
    }

    [Fact]
    public void Of_SymmetricGame_OfSixteenPlayers_IsCertifiedWithFewCoalitions()
    {
        var players = ExactGames.Named(16);
        var game = Game.FromFunction(players, coalition => coalition.Count * coalition.Count).OrThrow();

        var certificate = KohlbergCertificate.Of(game, Enumerable.Repeat(16.0, 16).ToArray(), true).OrThrow();

        Holds(players, certificate);
        certificate.Levels[^1].Weights.Count.Should().BeLessThanOrEqualTo(30);
    }

    [Fact]
    public void Of_RandomGames_AgreesWithTheExactSolverAndRefusesItsNeighbours()
    {
        var generator = new SeededGenerator(20261122);
        for (var round = 0; round < 240; round++)
        {
            var players = ExactGames.Named(2 + (round % 5));
            var game = Game.FromValues(players, ExactGames.Random(generator, players.Count, round / 5 % 6)).OrThrow();
            var exact = RationalGame.Exactly(game).OrThrow();
            foreach (var individually in new[] { true, false })
            {
                var solved = individually ? ExactNucleolus.Of(exact) : ExactPrenucleolus.Of(exact);
                if (!solved.TryAnswered(out var solution, out var refusal))
                {
                    refusal.Should().BeOfType<NoImputations>();
                    continue;
                }

                var shares = solution.Payoffs.Select(payoff => payoff.ToDouble()).ToArray();
                var certificate = KohlbergCertificate.Of(game, shares, individually).OrThrow();
                Holds(players, certificate);
                Holds(players, (KohlbergCertificate)solution.Certificate);
                certificate.Levels.Count.Should().BeLessThanOrEqualTo(Math.Max(1, players.Count - 1));

                var scale = 1e-3 * game.Values.ToArray().Max(Math.Abs);
                var (from, to) = (round % players.Count, (round + 1) % players.Count);
                if (scale > 0)
                {
                    shares[from] += scale;
                    shares[to] -= scale;
                    KohlbergCertificate.Of(game, shares, individually).Should().BeOfType<Outcome<KohlbergCertificate>.Refused>(FormattableString.Invariant($"round {round}"));
                }
            }
        }
    }

    // What a reader can check by hand.
    internal static void Holds(Players players, KohlbergCertificate certificate)
    {
        foreach (var level in certificate.Levels)
        {
            level.Weights.Should().OnlyContain(weight => weight.Weight > 0);
            for (var player = 0; player < players.Count; player++)
            {
                level.Weights.Where(weight => weight.Coalition.Contains(player)).Aggregate(Rational.Zero, (sum, weight) => sum + weight.Weight).Should().Be(Rational.One);
            }

            level.Weights.Count.Should().BeLessThanOrEqualTo(2 * (players.Count - 1));
        }

        certificate.Levels.Select(level => level.Excess).Should().BeInDescendingOrder();
    }
}
