using StrategicAlliance.Facts;
using StrategicAlliance.Games;

namespace StrategicAlliance.Tests.Games;

public sealed class ExactSolutionTests
{
    [Fact]
    public void Nucleolus_ThirdsInTheAnswer_AreThirds()
    {
        // Ferguson: v(1) = -1, v(3) = 1, v(12) = 3, v(13) = 4, v(23) = 2, v(123) = 5.
        var game = RationalGame.FromTable(
            ExactGames.Named(3),
            [new("A", -1), new("B", 0), new("C", 1), new("B,A", 3), new("A,C", 4), new("B,C", 2), new("A,B,C", 5)],
            MissingCoalitions.Refused).OrThrow();

        var solution = ExactNucleolus.Of(game).OrThrow();

        solution.Payoffs.Should().Equal(new Rational(8, 3), new Rational(2, 3), new Rational(5, 3));
        solution["A"].Should().Be(new Rational(8, 3));
        var certificate = solution.Certificate.Should().BeOfType<KohlbergCertificate>().Which;
        certificate.Tolerance.Should().Be(0);
        certificate.Levels[0].Exact.Should().Be(new Rational(-1, 3));
        ExactShapleyValue.Of(game).Payoffs.Should().Equal(new Rational(5, 3), new Rational(7, 6), new Rational(13, 6));
        solution.ToSolution().Payoffs.Should().Equal(8.0 / 3, 2.0 / 3, 5.0 / 3);
        KohlbergCertificate.Of(game, [new Rational(8, 3) + new Rational(1, 1_000_000_000_000), new Rational(2, 3) - new Rational(1, 1_000_000_000_000), new Rational(5, 3)], true)
            .Should().BeOfType<Outcome<KohlbergCertificate>.Refused>("there is no tolerance at all");
    }

    [Fact]
    public void Solutions_PublishedGames_AreThePublishedOnes()
    {
        foreach (var (id, players, values, isCost, expected) in ExactGames.Published().Where(one => !one.IsCost))
        {
            var game = RationalGame.AsWritten(Game.FromValues(players, values).OrThrow()).OrThrow();
            foreach (var (rule, shares) in expected)
            {
                var solution = rule switch
                {
                    "nucleolus" => ExactNucleolus.Of(game).OrThrow(),
                    "prenucleolus" => ExactPrenucleolus.Of(game).OrThrow(),
                    "perCapitaNucleolus" => ExactNucleolus.Of(game, coalition => new Rational(1, coalition.Count)).OrThrow(),
                    "shapley" => ExactShapleyValue.Of(game),
                    "banzhaf" => ExactBanzhafValue.Of(game),
                    _ => null,
                };
                solution?.Payoffs.Zip(shares, (payoff, share) => Math.Abs(payoff.ToDouble() - share) / Math.Max(1, Math.Abs(share))).Max().Should().BeLessThan(1e-6, $"{id} {rule} ({isCost})");
            }
        }
    }

    [Fact]
    public void Nucleolus_ValuesInTenths_AreNotDisturbedByBinaryNumbers()
    {
        var game = Game.FromValues(ExactGames.Named(3), [0, 0, 0, 0.3, 0, 0.3, 0.3, 0.1 + 0.2 > 0.3 ? 0.6 : 0]).OrThrow();

        ExactNucleolus.Of(RationalGame.AsWritten(game).OrThrow()).OrThrow().Payoffs.Should().Equal(new Rational(1, 5), new Rational(1, 5), new Rational(1, 5));
    }

    [Fact]
    public void Nucleolus_PlayersHaveMoreAlone_IsRefused() =>
        ExactNucleolus.Of(RationalGame.FromValues(ExactGames.Named(2), [0, 3, 3, 5]).OrThrow())
            .Should().BeOfType<Outcome<ExactSolution>.Refused>().Which.Refusal.Should().BeOfType<NoImputations>().Which.Alone.Should().Be(6);

    [Fact]
    public void Nucleolus_OnePlayer_GetsAll() => ExactNucleolus.Of(RationalGame.FromValues(ExactGames.Named(1), [0, new Rational(1, 3)]).OrThrow()).OrThrow().Payoffs.Should().Equal(new Rational(1, 3));

    [Fact]
    public void Game_WrongTables_AreRefusedByName()
    {
        var two = ExactGames.Named(2);
        Refused(RationalGame.FromTable(two, [new("A", 1)], MissingCoalitions.Refused)).Should().BeOfType<CoalitionValueMissing>();
        Refused(RationalGame.FromTable(two, [new("A", 1), new("A", 1)], MissingCoalitions.Zero)).Should().BeOfType<CoalitionValuedTwice>();
        Refused(RationalGame.FromTable(two, [new("", 1)], MissingCoalitions.Zero)).Should().BeOfType<EmptyCoalitionValued>().Which.Value.Should().Be(1);
        Refused(RationalGame.FromTable(two, [new("C", 1)], MissingCoalitions.Zero)).Should().BeOfType<UnknownPlayer>();
        Refused(RationalGame.FromValues(two, [1, 0, 0, 0])).Should().BeOfType<EmptyCoalitionValued>();
        Refused(RationalGame.FromValues(ExactGames.Named(13), [])).Should().BeOfType<TooManyPlayersForExact>().Which.Most.Should().Be(12);
        FluentActions.Invoking(() => RationalGame.FromValues(two, [0, 0, 0])).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Nucleolus_ShiftedAndScaled_ShiftsAndScales()
    {
        var generator = new SeededGenerator(7);
        for (var round = 0; round < 20; round++)
        {
            var players = ExactGames.Named(3 + (round % 3));
            var values = Array.ConvertAll(ExactGames.Random(generator, players.Count, round % 4), value => (Rational)(long)value);
            var shifted = values.Select((value, bits) => (value * new Rational(2, 7)) + Enumerable.Range(0, players.Count).Where(i => (bits >> i & 1) != 0).Sum(i => i + 1)).ToArray();

            var first = ExactPrenucleolus.Of(RationalGame.FromValues(players, values).OrThrow()).OrThrow().Payoffs;
            var second = ExactPrenucleolus.Of(RationalGame.FromValues(players, shifted).OrThrow()).OrThrow().Payoffs;

            second.Should().Equal(first.Select((payoff, i) => (payoff * new Rational(2, 7)) + (i + 1)));
        }
    }

    private static Refusal Refused(Outcome<RationalGame> outcome) => outcome.Should().BeOfType<Outcome<RationalGame>.Refused>().Which.Refusal;
}
