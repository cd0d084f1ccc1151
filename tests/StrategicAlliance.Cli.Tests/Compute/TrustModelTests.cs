using System.Text.Json.Nodes;

namespace StrategicAlliance.Cli.Tests.Compute;

/// <summary>What the published cases do not show: other inputs of the same models, and what no answer can be given for.</summary>
public class TrustModelTests
{
    [Fact]
    public void EigenTrust_NothingThatSettles_SaysSo()
    {
        var answer = Compute("eigentrust", """{"peers":["A","B"],"localTrust":[[0,1],[1,0]],"preTrust":[1,0],"alpha":0}""");

        Text(answer, "result").Should().Be("NotConverged");
        Text(answer, "rule").Should().Be("TrustNeverSettles");
        answer["trust"]!["A"].Should().BeNull();
        answer["sum"].Should().BeNull();
    }

    [Theory]
    [InlineData("""{"localTrust":[[0,1],[1,0]],"alpha":0.1}""", "InsufficientData")]
    [InlineData("""{"localTrust":[[0,1],[1,0]],"preTrust":[0,0],"alpha":0.1}""", "Rejected")]
    [InlineData("""{"localTrust":[[0,-1],[1,0]],"preTrust":[1,0],"alpha":0.1}""", "Rejected")]
    [InlineData("""{"localTrust":[[0,1],[1,0]],"preTrust":[1,-1],"alpha":0.1}""", "Rejected")]
    [InlineData("""{"localTrust":[[0,1],[1,0]],"preTrust":[1,0],"alpha":1.1}""", "Rejected")]
    [InlineData("""{"peers":["A","A"],"localTrust":[[0,1],[1,0]],"preTrust":[1,0],"alpha":0.1}""", "Rejected")]
    [InlineData("""{"peers":["A"],"localTrust":[[0,1],[1,0]],"preTrust":[1,0],"alpha":0.1}""", "DimensionMismatch")]
    [InlineData("""{"localTrust":[[0,1],[1]],"preTrust":[1,0],"alpha":0.1}""", "DimensionMismatch")]
    [InlineData("""{"localTrust":[],"preTrust":[],"alpha":0.1}""", "InsufficientData")]
    public void EigenTrust_WhatHasNoAnswer_IsNamed(string inputs, string result) => Text(Compute("eigentrust", inputs), "result").Should().Be(result);

    [Fact]
    public void EigenTrustDistrust_RowsThatAreNotShares_AreDivided()
    {
        var answer = Compute("eigentrust-distrust", """{"trust":[0.5,0.3,0.2],"distrustRows":[[0,2,6],[0,0,0],[0,0,0]]}""");

        Numbers(answer, "discounted").Should().Equal(0.5, 0.3 - 0.125, 0.2 - 0.375);
        Text(Compute("eigentrust-distrust", """{"trust":[1],"distrustRows":[[0,1],[0,0]]}"""), "result").Should().Be("DimensionMismatch");
        Text(Compute("eigentrust-distrust", """{"trust":[1,0],"distrustRows":[[0,-1],[0,0]]}"""), "result").Should().Be("Rejected");
    }

    [Fact]
    public void TravosReputation_WalkThrough_GivesThePrintedTrust()
    {
        const string inputs = """
            {"opinions":{"a7":{"m":15,"n":46},"a8":{"m":4,"n":1},"a9":{"m":3,"n":0}},"bins":5,
             "observedOutcomesInBin":{"a7":{"successes":11,"failures":4},"a8":{"successes":22,"failures":10},"a9":{"successes":18,"failures":8}}}
            """;

        Number(Compute("travos-reputation", inputs), "trust").Should().BeApproximately(0.7419, 5e-5);
    }

    [Fact]
    public void TravosReputation_ReporterOfWhomNothingIsKnown_CountsByTheWidthOfABin()
    {
        var answer = Compute("travos-reputation", """{"opinions":{"x":{"m":9,"n":1}},"bins":4}""");

        answer["probabilityAccurate"]!["x"]!.GetValue<double>().Should().BeApproximately(0.25, 1e-12);
        Text(Compute("travos-reputation", """{"opinions":{"x":{"m":9,"n":1}},"bins":0}"""), "result").Should().Be("Rejected");
        Text(Compute("travos-reputation", """{"opinions":{"x":{"m":-9,"n":1}}}"""), "result").Should().Be("Rejected");
        Text(Compute("travos-reputation", """{"opinions":{"x":{}}}"""), "result").Should().Be("InsufficientData");
    }

    [Theory]
    [InlineData("fire", """{"ratings":[]}""", "InsufficientData")]
    [InlineData("fire", """{"ratings":[{"age":1}]}""", "InsufficientData")]
    [InlineData("fire", """{"ratings":[{"age":1,"value":2}]}""", "Rejected")]
    [InlineData("fire", """{"ratings":[{"age":1,"value":1}],"lambda":0}""", "Rejected")]
    [InlineData("travos-direct", """{"history":{}}""", "InsufficientData")]
    [InlineData("travos-direct", """{"history":{"a":{"m":1,"n":1}},"epsilon":0}""", "Rejected")]
    [InlineData("dirichlet-reputation", "{}", "InsufficientData")]
    [InlineData("dirichlet-reputation", """{"counts":[1,2],"baseRate":[1]}""", "DimensionMismatch")]
    [InlineData("dirichlet-reputation", """{"counts":[1,2],"baseRate":[0.5,0.6]}""", "Rejected")]
    [InlineData("dirichlet-reputation", """{"counts":[1,2],"baseRate":"mine"}""", "Rejected")]
    [InlineData("dirichlet-reputation", """{"previousCounts":[1,2],"longevity":0.5,"newCounts":[1]}""", "DimensionMismatch")]
    [InlineData("dirichlet-reputation", """{"counts":[1,-2]}""", "Rejected")]
    [InlineData("iterated-quantile-filter", """{"raters":[]}""", "InsufficientData")]
    [InlineData("iterated-quantile-filter", """{"raters":[{"r":1,"s":-1}]}""", "Rejected")]
    [InlineData("iterated-quantile-filter", """{"raters":[{"r":1,"s":1}],"q":0.5}""", "Rejected")]
    [InlineData("repeated-pd-grim", """{"T":5,"R":3}""", "InsufficientData")]
    [InlineData("repeated-pd-grim", """{"T":5,"R":3,"P":1,"S":2}""", "Rejected")]
    [InlineData("repeated-pd-grim", """{"T":5,"R":1,"P":1,"S":0}""", "CannotBeDeterred")]
    [InlineData("repeated-pd-tft", """{"T":5,"R":3,"P":1}""", "InsufficientData")]
    [InlineData("repeated-pd-limited", """{"T":5,"R":3,"P":1,"S":0}""", "InsufficientData")]
    [InlineData("repeated-pd-limited", """{"T":5,"R":3,"P":1,"S":0,"punishmentPeriods":1.5}""", "Rejected")]
    [InlineData("repeated-pd-imperfect-monitoring", """{"T":5,"R":3,"P":1,"S":0,"detectionProbability":0}""", "CannotBeDeterred")]
    [InlineData("repeated-pd-imperfect-monitoring", """{"T":5,"R":3,"P":1,"S":0,"detectionProbability":2}""", "Rejected")]
    [InlineData("repeated-oligopoly-grim", """{"collude":1,"deviate":2,"nash":1}""", "CannotBeDeterred")]
    [InlineData("repeated-oligopoly-grim", """{"collude":1,"firms":2}""", "InsufficientData")]
    [InlineData("repeated-oligopoly-grim", """{"firms":1}""", "Rejected")]
    [InlineData("repeated-oligopoly-detection-lag", """{"collude":1,"deviate":2,"nash":0,"periodsUndetected":0}""", "Rejected")]
    [InlineData("no-shirking", """{"effort":1,"jobFindingRate":0.5,"separationRate":0.1,"discountRate":0.05,"detectionRate":0}""", "CannotBeDeterred")]
    [InlineData("no-shirking", """{"effort":1}""", "InsufficientData")]
    [InlineData("no-shirking", """{"effort":-1,"jobFindingRate":0.5,"separationRate":0.1,"discountRate":0.05,"detectionRate":1}""", "Rejected")]
    [InlineData("moral-hazard-contract", """{"pHigh":0.6,"pLow":0.6,"participation":70,"effortCostDifference":20}""", "CannotBeDeterred")]
    [InlineData("moral-hazard-contract", """{"pHigh":1.6,"pLow":0.6,"participation":70,"effortCostDifference":20}""", "Rejected")]
    public void Compute_WhatHasNoAnswer_IsNamed(string model, string inputs, string result) => Text(Compute(model, inputs), "result").Should().Be(result);

    [Theory]
    [InlineData("""{"counts":[1,2,3]}""", 1, 2, 3)]
    [InlineData("""{"newCounts":[1,2,3],"longevity":0.5}""", 1, 2, 3)]
    [InlineData("""{"previousCounts":[1,2,3],"longevity":0.5}""", 0.5, 1, 1.5)]
    [InlineData("""{"previousCounts":[1,2,3],"newCounts":[1,1,1]}""", 2, 3, 4)]
    [InlineData("""{"counts":[2,2,2],"longevity":0.5,"newCounts":[1,0,0]}""", 2, 1, 1)]
    public void Dirichlet_EveryMixOfCounts_IsAged(string inputs, double low, double middle, double high) =>
        Numbers(Compute("dirichlet-reputation", inputs), "counts").Should().Equal(low, middle, high);

    [Fact]
    public void Filter_EverybodyDropped_Warns()
    {
        var answer = Compute("iterated-quantile-filter", """{"raters":[{"r":10,"s":0},{"r":0,"s":10}],"q":0.01}""");

        answer["keptIndices"]!.AsArray().Should().BeEmpty();
        answer["majorityDropped"]!.GetValue<bool>().Should().BeTrue();
        Text(answer, "warning").Should().NotBeNull();
    }

    [Fact]
    public void LimitedPunishment_OnlyWithoutImpatience_IsTold()
    {
        var answer = Compute("repeated-pd-limited", """{"T":5,"R":3,"P":2,"S":-1,"punishmentPeriods":2}""");

        Number(answer, "criticalDiscount").Should().Be(1);
        answer["sustainableForSomeDiscountBelowOne"]!.GetValue<bool>().Should().BeFalse();
    }

    [Fact]
    public void Oligopoly_NumberOfFirms_IsLinearCournot() =>
        Number(Compute("repeated-oligopoly-grim", """{"firms":2,"demand":"P = 1 - Q","cost":0}"""), "criticalDiscount").Should().BeApproximately(9.0 / 17, 1e-15);

    [Fact]
    public void MoralHazard_ValueOfSuccess_TellsWhetherEffortPays()
    {
        var answer = Compute("moral-hazard-contract", """{"pHigh":0.8,"pLow":0.75,"participation":70,"effortCostDifference":20,"successValue":200}""");

        (Number(answer, "profitHighEffort"), Number(answer, "profitLowEffort")).Should().Be((90, 100));
        answer["highEffortEfficient"]!.GetValue<bool>().Should().BeFalse();
    }

    private static JsonObject Compute(string model, string inputs)
    {
        var run = CommandRun.With(inputs, "compute", model, "--format", "json");
        run.Status.Should().Be(0, run.Error);
        return run.Json;
    }

    private static string? Text(JsonObject answer, string name) => answer[name]?.GetValue<string>();

    private static double Number(JsonObject answer, string name) => answer[name]!.GetValue<double>();

    private static double[] Numbers(JsonObject answer, string name) => [.. answer[name]!.AsArray().Select(item => item!.GetValue<double>())];
}
