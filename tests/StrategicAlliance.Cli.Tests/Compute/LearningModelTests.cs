namespace StrategicAlliance.Cli.Tests.Compute;

public class LearningModelTests
{
    [Theory]
    [InlineData("""["a","a","b"]""", """["a","c"]""", """["a"]""", 0.5, 0.5, null)]
    [InlineData("""["a"]""", """["b"]""", """["c"]""", 0.0, 0.0, null)]
    [InlineData("""["a","b"]""", """["a"]""", """["a","z"]""", 0.5, 1.0, "A")]
    [InlineData("""["a"]""", """["a","b"]""", """["a"]""", 1.0, 0.5, "B")]
    [InlineData("""["a"]""", """["b"]""", "[]", 0.0, 0.0, null)]
    public void RelativeScope_AnyMarkets_NamesTheLowerOrNobody(string a, string b, string alliance, double ofA, double ofB, string? higher)
    {
        var run = Run("khanna-relative-scope", $$"""{"marketsA":{{a}},"marketsB":{{b}},"allianceMarkets":{{alliance}}}""");

        run.Json["relativeScopeA"]!.GetValue<double>().Should().Be(ofA);
        run.Json["relativeScopeB"]!.GetValue<double>().Should().Be(ofB);
        run.Json["higherRaceIncentive"]?.GetValue<string>().Should().Be(higher);
    }

    [Theory]
    [InlineData("""{"marketsA":[],"marketsB":["a"],"allianceMarkets":["a"]}""")]
    [InlineData("""{"marketsA":["a"],"marketsB":["a"]}""")]
    public void RelativeScope_FirmWithoutMarketsOrMissing_IsInsufficient(string inputs) =>
        Run("khanna-relative-scope", inputs).Json["result"]!.GetValue<string>().Should().Be("InsufficientData");

    [Theory]
    [InlineData(0.3, 0.3, 0.8, 0, 0, "tie")]
    [InlineData(0, 0.3, 0.8, 0, 0, "B")]
    [InlineData(0.3, 0, 0.8, 0, 0.9, "B")]
    [InlineData(0, 0, 0.8, 0, 0, null)]
    [InlineData(0.3, 0.2, 1, 0, 0, null)]
    public void LearningRace_AnyRates_NamesTheWinnerTieOrNobody(double rateA, double rateB, double threshold, double initialA, double initialB, string? winner) =>
        Run("learning-race-completion", Race(rateA, rateB, threshold, initialA, initialB)).Json["winner"]?.GetValue<string>().Should().Be(winner);

    [Fact]
    public void LearningRace_OneNeverFinishes_HasNoTimeAndAnOpenExposure()
    {
        var answer = Run("learning-race-completion", Race(0, 0.3, 0.8, 0, 0)).Json;

        answer["timeA"].Should().BeNull();
        answer["exposureWindow"].Should().BeNull();
        answer["exposureIsOpenEnded"]!.GetValue<bool>().Should().BeTrue();
    }

    [Theory]
    [InlineData(-0.1, 0.3, 0.8, 0)]
    [InlineData(0.1, 0.3, 1.2, 0)]
    [InlineData(0.1, 0.3, 0.8, -1)]
    public void LearningRace_OutOfRange_IsRejected(double rateA, double rateB, double threshold, double initialA)
    {
        var run = Run("learning-race-completion", Race(rateA, rateB, threshold, initialA, 0));

        run.Json["result"]!.GetValue<string>().Should().Be("Rejected");
        run.Status.Should().Be(0);
    }

    [Fact]
    public void LearningRace_InitialMissing_IsInsufficient() =>
        Run("learning-race-completion", """{"rateA":1,"rateB":1,"threshold":0.9,"initialB":0}""").Json["missing"]!.AsArray().Select(name => name!.GetValue<string>())
            .Should().Equal("initialA");

    private static string Race(double rateA, double rateB, double threshold, double initialA, double initialB) => FormattableString.Invariant(
        $$"""{"rateA":{{rateA}},"rateB":{{rateB}},"threshold":{{threshold}},"initialA":{{initialA}},"initialB":{{initialB}}}""");

    private static CommandRun Run(string model, string inputs) => CommandRun.With(inputs, "compute", model, "--format", "json");
}
