using System.Text.Json.Nodes;

namespace StrategicAlliance.Cli.Tests.Compute;

public class TrustModelTests
{
    private const string ThreeSources = """{"opinions":[{"b":0.1,"d":0.3,"u":0.6,"a":0.5},{"b":0.4,"d":0.2,"u":0.4,"a":0.5},{"b":0.7,"d":0.1,"u":0.2,"a":0.5}]}""";

    // van der Heijden, Kopp and Kargl 2018, as printed there.
    [Theory]
    [InlineData("sl-weighted-fusion", 0.562, 0.146, 0.292)]
    [InlineData("sl-consensus-compromise-fusion", 0.629, 0.182, 0.189)]
    [InlineData("sl-constraint-fusion", 0.738, 0.184, 0.078)]
    public void Fusion_ThreeSources_IsAsPrinted(string model, double b, double d, double u)
    {
        var answer = Run(model, ThreeSources);

        Number(answer, "b").Should().BeApproximately(b, 5e-4);
        Number(answer, "d").Should().BeApproximately(d, 5e-4);
        Number(answer, "u").Should().BeApproximately(u, 5e-4);
    }

    [Fact]
    public void OppositeBelief_ByHand_IsTheFormula() =>
        Number(Run("sl-trust-discount-opposite-belief", """{"trust":{"b":0.2,"d":0.4,"u":0.4,"a":0.75},"opinion":{"b":0.45,"d":0.35,"u":0.2,"a":0.25}}"""), "b").Should().BeApproximately(0.23, 1e-12);

    [Fact]
    public void Comultiplication_ByHand_IsTheFormula()
    {
        // b = 0.2 + 0.4 - 0.08; d = 0 + (ax (1 - ay) dx uy)/(3/4) = 0.25 * 0.8 * 0.6 / 0.75; u = ay dx uy / 0.75.
        var answer = Run("sl-comultiplication", """{"x":{"b":0.2,"d":0.8,"u":0},"y":{"b":0.4,"d":0,"u":0.6}}""");

        Number(answer, "b").Should().BeApproximately(0.52, 1e-12);
        Number(answer, "d").Should().BeApproximately(0.16, 1e-12);
        Number(answer, "u").Should().BeApproximately(0.32, 1e-12);
        Number(answer, "a").Should().BeApproximately(0.75, 1e-12);
    }

    [Theory]
    [InlineData("sl-cumulative-fusion", """{"count":3,"each":{"b":0.5,"d":0.2,"u":0.3}}""")]
    [InlineData("sl-weighted-fusion", """{"groups":[{"count":2,"opinion":{"b":0.5,"d":0.2,"u":0.3}}]}""")]
    [InlineData("sl-averaging-fusion", """{"opinions":[{"b":0.5,"d":0.2,"u":0.3}]}""")]
    public void Fusion_EveryFormOfInput_IsRead(string model, string input) => Number(Run(model, input), "b").Should().BeGreaterThanOrEqualTo(0.5);

    [Theory]
    [InlineData("sl-mapping", """{"r":-1,"s":0}""")]
    [InlineData("sl-mapping", """{"r":1,"s":0,"W":0}""")]
    [InlineData("sl-projection", """{"opinion":{"b":0.5,"d":0.6,"u":0.1}}""")]
    [InlineData("sl-projection", """{"opinion":{"b":1.5,"d":-0.6,"u":0.1}}""")]
    [InlineData("sl-constraint-fusion", """{"opinions":[{"b":1,"d":0,"u":0},{"b":0,"d":1,"u":0}]}""")]
    [InlineData("sl-averaging-fusion", """{"count":0,"each":{"b":1,"d":0,"u":0}}""")]
    [InlineData("beta-interval", """{"r":1,"s":1,"level":1}""")]
    [InlineData("beta-tail", """{"r":1,"s":1,"threshold":1.2}""")]
    [InlineData("beta-reputation", """{"feedbackValue":2}""")]
    [InlineData("beta-reputation", """{"feedbackValue":1,"count":1.5}""")]
    [InlineData("beta-reputation-forgetting", """{"sequence":[1],"lambda":1.2}""")]
    [InlineData("beta-reputation-halflife", """{"halfLifeDays":0,"asOf":"2020-01-01","evidence":[]}""")]
    [InlineData("deterrence", """{"gain":1,"detectionProbability":1.2,"penalty":1}""")]
    [InlineData("deterrence", """{"gain":1,"detectionProbability":0.2,"penalty":-1}""")]
    [InlineData("deterrence", """{"gain":1,"detectionProbability":0.2,"penalty":1,"delayPeriods":-1}""")]
    [InlineData("trust-network", """{"discounting":"opposite-belief","edges":[{"src":"A","dst":"B","opinion":{"b":1,"d":0,"u":0}},{"src":"C","dst":"D","opinion":{"b":1,"d":0,"u":0}}]}""")]
    public void Compute_OutsideTheDomain_IsRejected(string model, string input) => Run(model, input)["result"]!.GetValue<string>().Should().Be("Rejected");

    [Theory]
    [InlineData("sl-projection", """{"opinion":{"b":0.5}}""")]
    [InlineData("sl-weighted-fusion", """{"opinions":[]}""")]
    [InlineData("beta-reputation", """{"r":1}""")]
    [InlineData("beta-reputation-combining", """{"own":{"r":1,"s":1},"reporters":[{"trusterAboutReporter":{"r":1,"s":1}}]}""")]
    [InlineData("trust-network", """{"discounting":"opposite-belief","chain":[]}""")]
    [InlineData("deterrence", """{"gain":1,"penalty":1}""")]
    public void Compute_SomethingMissing_IsInsufficient(string model, string input)
    {
        var run = CommandRun.With(input, "compute", model, "--format", "json");

        run.Status.Should().Be(0, run.Output);
        run.Json["result"]!.GetValue<string>().Should().Be("InsufficientData");
    }

    [Theory]
    [InlineData("sl-projection", """{"opinion":{"b":"0.5","d":0.4,"u":0.1}}""")]
    [InlineData("trust-network", """{"discounting":"somehow","chain":[]}""")]
    [InlineData("beta-reputation-halflife", """{"halfLifeDays":1,"asOf":"soon","evidence":[]}""")]
    public void Compute_WrongType_IsWrongInput(string model, string input) => CommandRun.With(input, "compute", model, "--format", "json").Status.Should().Be(3);

    [Fact]
    public void Deterrence_NothingFound_SaysThatNoPenaltyDeters()
    {
        var answer = Run("deterrence-penalty", """{"harm":100,"detectionProbability":0}""");

        answer["result"]!.GetValue<string>().Should().Be("CannotBeDeterred");
        answer["penalty"].Should().BeNull();
    }

    [Fact]
    public void Deterrence_Inspections_AreJoined()
    {
        var answer = Run("deterrence", """{"gain":50,"perInspectionProbability":0.2,"inspections":4,"penalty":100}""");

        Number(answer, "expectedPenalty").Should().BeApproximately(59.04, 1e-12);
        answer["deterred"]!.GetValue<bool>().Should().BeTrue();
    }

    private static JsonObject Run(string model, string input)
    {
        var run = CommandRun.With(input, "compute", model, "--format", "json");
        run.Status.Should().Be(0, run.Output + run.Error);
        return run.Json;
    }

    private static double Number(JsonObject answer, string name) => answer[name]!.GetValue<double>();
}
