using StrategicAlliance.Facts;
using StrategicAlliance.Trust;
using static StrategicAlliance.Tests.Trust.Pieces;

namespace StrategicAlliance.Tests.Trust;

/// <summary>
/// The protocol: 10 reporters have 20 dealings each with a target that keeps its word with a probability drawn evenly from 0 to 1. Before, each reported on 30 others, each of its own such
/// probability, from 20 dealings, and the truster had one dealing with each of them. Liars say the same lie of everybody. The error is that of the expectation from the
/// probability, over 400 trials; the truster has no dealing with the target.
/// </summary>
public sealed class SlanderTests
{
    private const int Trials = 400;

    [Theory]
    [InlineData(0, 0.04)]
    [InlineData(2, 0.04)]
    [InlineData(4, 0.07)]
    [InlineData(6, 0.11)]
    [InlineData(8, 0.15)]
    public void Assess_Slander_ErrorStaysBelow(int liars, double most) => Error(liars, (_, _) => 0).Should().BeLessThan(most);

    [Theory]
    [InlineData(4, 0.07)]
    [InlineData(6, 0.11)]
    public void Assess_BallotStuffing_ErrorStaysBelow(int liars, double most) => Error(liars, (_, _) => 20).Should().BeLessThan(most);

    [Theory]
    [InlineData(4, 0.07)]
    [InlineData(6, 0.11)]
    public void Assess_MirroredLies_ErrorStaysBelow(int liars, double most) => Error(liars, (kept, all) => all - kept).Should().BeLessThan(most);

    [Fact]
    public void Reliability_HonestAndLiar_AreToldApart()
    {
        var random = new SeededGenerator(7);
        var ledger = Trial(random, 5, (_, _) => 0, out _);

        var honest = ReporterReliability.Of(ledger, "me", "r9", "target", Start.AddDays(100), 2);
        var liar = ReporterReliability.Of(ledger, "me", "r0", "target", Start.AddDays(100), 2);

        honest.Statements.Should().Be(30);
        honest.Skill.Should().BeGreaterThan(0.2);
        liar.Agreement.Should().BeApproximately(liar.Chance, 1e-9, "who says the same of everybody is right as often as chance is");
        liar.Skill.Should().Be(0);
    }

    private static double Error(int liars, Func<int, int, int> lie)
    {
        var random = new SeededGenerator(20020617);
        var model = new BetaTrust();
        return Enumerable.Range(0, Trials).Average(_ =>
        {
            var ledger = Trial(random, liars, lie, out var truth);
            return Math.Abs(model.Assess(ledger, new TrustQuery("me", "target", Start.AddDays(100))).Overall.Opinion.Expectation - truth);
        });
    }

    private static EvidenceLedger Trial(SeededGenerator random, int liars, Func<int, int, int> lie, out double truth)
    {
        var pieces = new List<TrustEvidence>();
        for (var subject = 0; subject < 30; subject++)
        {
            var p = random.NextDouble();
            pieces.Add(random.Happens(p) ? Kept($"own{subject}", 0, "me", $"s{subject}", 1) : Broken($"own{subject}", 0, "me", $"s{subject}", 1));
            Report(p, $"s{subject}");
        }

        truth = random.NextDouble();
        Report(truth, "target");
        return EvidenceLedger.Of(pieces);

        void Report(double p, string about)
        {
            for (var reporter = 0; reporter < 10; reporter++)
            {
                var kept = Enumerable.Range(0, 20).Count(_ => random.Happens(p));
                var said = reporter < liars ? lie(kept, 20) : kept;
                pieces.Add(Said($"{about}-r{reporter}", 1, $"r{reporter}", about, said, 20 - said));
            }
        }
    }
}
