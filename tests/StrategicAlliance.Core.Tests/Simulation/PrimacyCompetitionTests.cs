using StrategicAlliance.Facts;
using StrategicAlliance.Simulation;

namespace StrategicAlliance.Tests.Simulation;

public sealed class PrimacyCompetitionTests
{
    // v = 0: the quantile of (1/(N+1))^(1/N), by a second program with 40 digits; v > 0 by a second program with four times the steps.
    [Theory]
    [InlineData(2, 0, 0.1951194176719978)]
    [InlineData(10, 0, 0.7953445327144284)]
    [InlineData(1_000, 0, 2.463210923031772)]
    [InlineData(2, 0.5, 0.13851891542046318)]
    [InlineData(10, 0.5, 0.5315798253911506)]
    [InlineData(10, 0.01, 0.7952180089703502)]
    [InlineData(100, 0.9, 0.21737057956290262)]
    [InlineData(10, 1.5, -0.6071281740426555)]
    [InlineData(1_000, 1.5, -1.5025579402716853)]
    [InlineData(100, 20, -44.10463057437461)]
    [InlineData(1_000_000, 0.01, 4.189342745918058)]
    [InlineData(1_000_000, 20, -90.21277468732151)]
    public void MeanKeepingParity_AsComputedElsewhere_IsMet(int rivals, double deviation, double mean) =>
        PrimacyCompetition.MeanKeepingParity(rivals, deviation).Should().BeApproximately(mean, 1e-9 * Math.Max(1, Math.Abs(mean)));

    [Theory]
    [InlineData(0)]
    [InlineData(0.3)]
    [InlineData(7)]
    public void MeanKeepingParity_OneRival_IsItsMean(double deviation) => PrimacyCompetition.MeanKeepingParity(1, deviation).Should().Be(0);

    [Theory]
    [InlineData(2)]
    [InlineData(1_000)]
    public void MeanKeepingParity_AsVariableAsARival_IsItsMean(int rivals)
    {
        PrimacyCompetition.MeanKeepingParity(rivals, 1).Should().Be(0);
        PrimacyCompetition.MeanKeepingParity(rivals, 0.999999).Should().BeApproximately(0, 1e-5);
        PrimacyCompetition.MeanKeepingParity(rivals, 1.000001).Should().BeApproximately(0, 1e-5);
    }

    [Theory]
    [InlineData(2, 0.7)]
    [InlineData(50, 0)]
    [InlineData(50, 0.2)]
    [InlineData(50, 3)]
    public void ProbabilityOfFirst_AtParity_IsOneAmongAll(int rivals, double deviation) =>
        PrimacyCompetition.ProbabilityOfFirst(rivals, PrimacyCompetition.MeanKeepingParity(rivals, deviation), deviation).Should().BeApproximately(1.0 / (rivals + 1), 1e-12);

    [Fact]
    public void ProbabilityOfFirst_OneRival_IsThatOfADifference() =>
        PrimacyCompetition.ProbabilityOfFirst(1, 0.8, 0.6).Should().BeApproximately(NormalDistribution.Cumulative(0.8 / Math.Sqrt(1.36)), 1e-12);

    [Fact]
    public void ProbabilityOfFirst_Drawn_IsMet()
    {
        var random = new SeededGenerator(6);
        const int draws = 40_000;
        var first = 0;
        for (var i = 0; i < draws; i++)
        {
            var own = 0.4 + (1.7 * Normal(random));
            first += Enumerable.Range(0, 4).All(_ => Normal(random) < own) ? 1 : 0;
        }

        var expected = PrimacyCompetition.ProbabilityOfFirst(4, 0.4, 1.7);
        ((double)first / draws).Should().BeApproximately(expected, 5 * Math.Sqrt(expected * (1 - expected) / draws));
    }

    [Fact]
    public void Arguments_OutsideTheirRange_Throw()
    {
        Refused(() => PrimacyCompetition.MeanKeepingParity(0, 1), "rivals");
        Refused(() => PrimacyCompetition.MeanKeepingParity(1_000_001, 1), "rivals");
        Refused(() => PrimacyCompetition.MeanKeepingParity(2, -0.1), "deviation");
        Refused(() => PrimacyCompetition.MeanKeepingParity(2, double.NaN), "deviation");
        Refused(() => PrimacyCompetition.ProbabilityOfFirst(2, double.NegativeInfinity, 1), "mean");
    }

    private static double Normal(SeededGenerator random) => NormalDistribution.Quantile((random.NextBits() >> 12) * (1.0 / (1UL << 52)) + 1e-17);

    private static void Refused(Func<double> compute, string parameter) =>
        FluentActions.Invoking(compute).Should().Throw<ArgumentOutOfRangeException>().Which.ParamName.Should().Be(parameter);
}
