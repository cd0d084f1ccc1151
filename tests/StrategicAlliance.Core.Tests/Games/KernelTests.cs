using StrategicAlliance.Facts;
using StrategicAlliance.Games;

namespace StrategicAlliance.Tests.Games;

public sealed class KernelTests
{
    [Fact]
    public void Prekernel_ThreePlayers_IsThePrenucleolus()
    {
        // With three players the prekernel is one point, the prenucleolus (Peleg and Sudhölter).
        new Prekernel().Solve(ExactGames.Of(("A,B", 10), ("A,B,C", 2))).OrThrow().Payoffs.Should().SatisfyRespectively(Near(3), Near(3), Near(-4));
        new Prekernel().Solve(ExactGames.ThatPeersGetWrong).OrThrow().Payoffs.Should().SatisfyRespectively(Near(45.5), Near(45.5), Near(26));
    }

    [Fact]
    public void Kernel_PrekernelOutsideTheImputations_StaysInside()
    {
        var solution = new Kernel().Solve(ExactGames.Of(("A,B", 10), ("A,B,C", 2))).OrThrow();

        solution.Payoffs.Should().SatisfyRespectively(Near(1), Near(1), Near(0));
        solution.Certificate.Should().BeOfType<KernelCertificate>().Which.IndividuallyRational.Should().BeTrue();
    }

    [Fact]
    public void Kernel_OnePlayerAndTwo_AreRight()
    {
        new Kernel().Solve(ExactGames.Of(("A", 7))).OrThrow().Payoffs.Should().Equal(7);
        new Prekernel().Solve(ExactGames.Of(("A", 7))).OrThrow().Payoffs.Should().Equal(7);
        new Kernel().Solve(ExactGames.Of(("A", 1), ("B", 3), ("A,B", 10))).OrThrow().Payoffs.Should().SatisfyRespectively(Near(4), Near(6));
    }

    [Fact]
    public void Kernel_PlayersHaveMoreAlone_IsRefused() =>
        new Kernel().Solve(ExactGames.Of(("A", 3), ("B", 3), ("A,B", 5))).Should().BeOfType<Outcome<Solution>.Refused>().Which.Refusal.Should().BeOfType<NoImputations>();

    [Fact]
    public void Kernel_CostGame_IsThatOfItsGains() =>
        new Kernel().Solve(CostGame.FromValues(ExactGames.Named(2), [0, 11, 7, 15]).OrThrow()).OrThrow().Payoffs.Should().SatisfyRespectively(Near(9.5), Near(5.5));

    [Fact]
    public void Certificate_SharesOutOfBalance_AreRefusedWithThePair()
    {
        var refusal = KernelCertificate.Of(ExactGames.ThatPeersGetWrong, [65, 26, 26], true)
            .Should().BeOfType<Outcome<KernelCertificate>.Refused>().Which.Refusal.Should().BeOfType<SurplusesOutOfBalance>().Which;

        // Without B, A has -50 with C (15 - 91) or -65 alone; without A, B has -26 alone.
        (refusal.Pair.First, refusal.Pair.Second).Should().Be(("A", "B"));
        (refusal.Pair.FirstSurplus, refusal.Pair.SecondSurplus).Should().Be((-65.0, -26.0));
        (refusal.Pair.FirstCoalition, refusal.Pair.SecondCoalition).Should().Be(("A", "B"));
        KernelCertificate.Of(ExactGames.ThatPeersGetWrong, [1, 1, 1], true).Should().BeOfType<Outcome<KernelCertificate>.Refused>().Which.Refusal.Should().BeOfType<AllocationNotEfficient>();
    }

    [Fact]
    public void Nucleoli_RandomGames_LieInTheKernelAndPrekernelIsCertified()
    {
        var generator = new SeededGenerator(11);
        for (var round = 0; round < 120; round++)
        {
            var players = ExactGames.Named(2 + (round % 5));
            var game = Game.FromValues(players, ExactGames.Random(generator, players.Count, round / 5 % 5)).OrThrow();

            new Prekernel().Solve(game).OrThrow().Certificate.IsProof.Should().BeTrue();
            if (ExactNucleolus.Of(RationalGame.Exactly(game).OrThrow()).TryAnswered(out var nucleolus, out _))
            {
                KernelCertificate.Of(game, [.. nucleolus.Payoffs.Select(payoff => payoff.ToDouble())], true).OrThrow().Pairs.Should().HaveCount(players.Count * (players.Count - 1) / 2);
                new Kernel().Solve(game).OrThrow().Certificate.IsProof.Should().BeTrue();
            }
        }
    }

    private static Action<double> Near(double expected) => payoff => payoff.Should().BeApproximately(expected, 1e-6);
}
