using System.Text.Json.Nodes;

namespace StrategicAlliance.Cli.Tests.Compute;

public class DistanceModelTests
{
    [Theory]
    [InlineData("""{ "dimensions": ["uai", "pdi", "mas"], "scoresA": { "pdi": 1, "mas": 2 }, "scoresB": { "uai": 3, "mas": 4 }, "referenceVariance": { "uai": 1, "pdi": 1, "mas": null } }""", """["uai","pdi","mas"]""")]
    [InlineData("""{ "scoresA": { "x": 1, "y": 2 }, "scoresB": { "x": 1 }, "referenceVariance": { "y": 1, "x": 1 } }""", """["y"]""")]
    [InlineData("""{ "dimensions": ["x"], "scoresA": { "x": 1 }, "referenceVariance": { "x": 1 } }""", """["x"]""")]
    [InlineData("""{ "dimensions": ["x", "y"], "scoresA": { "x": 1, "y": 1 }, "scoresB": { "x": 1, "y": 2 } }""", """["x","y"]""")]
    public void KogutSingh_DimensionsMissing_NamesThemInTheirOrder(string inputs, string missing)
    {
        var answer = CommandRun.Compute("kogut-singh-cultural-distance", inputs);

        answer["result"]!.GetValue<string>().Should().Be("InsufficientData");
        answer["missingDimensions"]!.ToJsonString().Should().Be(missing);
        answer.ContainsKey("kogutSinghIndex").Should().BeFalse();
    }

    [Fact]
    public void KogutSingh_NoDimensionsGiven_TakesThoseOfTheVariances()
    {
        // (4/2 + 9/3) / 2 = 2.5.
        var answer = CommandRun.Compute("kogut-singh-cultural-distance", """{ "scoresA": { "x": 1, "y": 2, "z": 9 }, "scoresB": { "x": 3, "y": 5 }, "referenceVariance": { "x": 2, "y": 3 } }""");

        answer["kogutSinghIndex"]!.GetValue<double>().Should().Be(2.5);
        answer["squareRootForm"]!.GetValue<double>().Should().BeApproximately(Math.Sqrt(2.5), 1e-12);
        answer["standardizedEuclidean"]!.GetValue<double>().Should().BeApproximately(Math.Sqrt(5), 1e-12);
    }

    [Fact]
    public void KogutSingh_VarianceOfADimensionNotAskedFor_IsNotRead() =>
        CommandRun.Compute("kogut-singh-cultural-distance", """{ "dimensions": ["x"], "scoresA": { "x": 1 }, "scoresB": { "x": 3 }, "referenceVariance": { "x": 2, "y": 0 } }""")["kogutSinghIndex"]!
            .GetValue<double>().Should().Be(2);

    [Theory]
    [InlineData("great-circle-distance", """{ "latA": 1, "lonA": 1, "latB": 2, "lonB": 2 }""", """["meanEarthRadiusKm"]""")]
    [InlineData("great-circle-distance", """{ "latA": 1, "latB": null, "lonB": 2, "meanEarthRadiusKm": 6371 }""", """["lonA","latB"]""")]
    [InlineData("psychic-distance-asymmetry", """{ "distanceAtoB": 22 }""", """["distanceBtoA"]""")]
    [InlineData("cage-trade-multiplier", """{ "multipliers": { "a": 2 }, "distanceElasticity": -1, "flags": ["b", "a"], "distanceKm": 1, "benchmarkDistanceKm": 1 }""", """["multipliers.b"]""")]
    [InlineData("cage-trade-multiplier", """{ "multipliers": { "a": 2 }, "flags": [], "distanceKm": 1 }""", """["distanceElasticity","benchmarkDistanceKm"]""")]
    [InlineData("jaffe-technological-proximity", """{ "patentCountsA": [1] }""", """["patentCountsB"]""")]
    [InlineData("jaffe-technological-proximity", """{ "patentCountsA": [0, 0], "patentCountsB": [0, 0] }""", """["patentCountsA","patentCountsB"]""")]
    [InlineData("jaffe-technological-proximity", """{ "patentCountsA": [], "patentCountsB": [] }""", """["patentCountsA","patentCountsB"]""")]
    [InlineData("technology-similarity-complementarity", """{ "patentsA": 0, "patentsB": 5, "aInCommonClasses": 0, "bInCommonClasses": 0, "aInCommonSubcategories": 0, "bInCommonSubcategories": 0 }""", """["patentsA"]""")]
    [InlineData("partner-diversity-blau", """{ "categoryCounts": [0, 0] }""", """["categoryCounts"]""")]
    [InlineData("partner-diversity-blau", """{ "categoryCounts": [] }""", """["categoryCounts"]""")]
    [InlineData("organizational-culture-profile-gap", """{ "profileA": [25, 25, 25, 25] }""", """["profileB"]""")]
    [InlineData("kogut-singh-cultural-distance", """{ "dimensions": [] }""", """["dimensions"]""")]
    public void Compute_NeededInputMissing_NamesIt(string model, string inputs, string missing)
    {
        var answer = CommandRun.Compute(model, inputs);

        answer["result"]!.GetValue<string>().Should().Be("InsufficientData");
        answer["missing"]!.ToJsonString().Should().Be(missing);
    }

    [Theory]
    [InlineData("kogut-singh-cultural-distance", """{ "scoresA": { "x": 1 }, "scoresB": { "x": 2 }, "referenceVariance": { "x": 0 } }""")]
    [InlineData("kogut-singh-cultural-distance", """{ "scoresA": { "x": 1 }, "scoresB": { "x": 2 }, "referenceVariance": { "x": -4 } }""")]
    [InlineData("kogut-singh-cultural-distance", """{ "dimensions": ["x", "x"], "scoresA": { "x": 1 }, "scoresB": { "x": 2 }, "referenceVariance": { "x": 1 } }""")]
    [InlineData("kogut-singh-cultural-distance", """{ "scoresA": { "x": 1e200 }, "scoresB": { "x": 0 }, "referenceVariance": { "x": 1 } }""")]
    [InlineData("psychic-distance-asymmetry", """{ "distanceAtoB": -1, "distanceBtoA": 2 }""")]
    [InlineData("great-circle-distance", """{ "latA": 91, "lonA": 1, "latB": 2, "lonB": 2, "meanEarthRadiusKm": 6371 }""")]
    [InlineData("great-circle-distance", """{ "latA": 1, "lonA": 181, "latB": 2, "lonB": 2, "meanEarthRadiusKm": 6371 }""")]
    [InlineData("great-circle-distance", """{ "latA": 1, "lonA": 1, "latB": 2, "lonB": 2, "meanEarthRadiusKm": 0 }""")]
    [InlineData("cage-trade-multiplier", """{ "multipliers": { "a": -2 }, "distanceElasticity": -1, "flags": ["a"], "distanceKm": 1, "benchmarkDistanceKm": 1 }""")]
    [InlineData("cage-trade-multiplier", """{ "distanceElasticity": -1, "flags": [], "distanceKm": 0, "benchmarkDistanceKm": 1 }""")]
    [InlineData("jaffe-technological-proximity", """{ "patentCountsA": [1, -1], "patentCountsB": [1, 1] }""")]
    [InlineData("technology-similarity-complementarity", """{ "patentsA": 10, "patentsB": -5, "aInCommonClasses": 0, "bInCommonClasses": 0, "aInCommonSubcategories": 0, "bInCommonSubcategories": 0 }""")]
    [InlineData("partner-diversity-blau", """{ "categoryCounts": [3, -1] }""")]
    [InlineData("organizational-culture-profile-gap", """{ "profileA": [25, 25, 25, 24], "profileB": [25, 25, 25, 25] }""")]
    [InlineData("organizational-culture-profile-gap", """{ "profileA": [25, 25, 25, 25], "profileB": [-5, 55, 25, 25] }""")]
    public void Compute_OutsideTheMethod_IsRejectedWithAReason(string model, string inputs)
    {
        var answer = CommandRun.Compute(model, inputs);

        answer["result"]!.GetValue<string>().Should().Be("Rejected");
        answer["reason"]!.GetValue<string>().Should().NotBeEmpty().And.NotContain("\n").And.NotContain("Parameter");
        answer.Count.Should().Be(2, "no figure stands beside it");
    }

    [Theory]
    [InlineData("jaffe-technological-proximity", """{ "patentCountsA": [1, 2], "patentCountsB": [1, 2, 3] }""")]
    [InlineData("jaffe-technological-proximity", """{ "patentCountsA": [], "patentCountsB": [1] }""")]
    [InlineData("organizational-culture-profile-gap", """{ "profileA": [50, 50], "profileB": [25, 25, 25, 25] }""")]
    [InlineData("organizational-culture-profile-gap", """{ "quadrants": ["a", "b", "c"], "profileA": [50, 50], "profileB": [50, 50] }""")]
    public void Compute_ListsOfUnequalLength_IsADimensionMismatch(string model, string inputs) =>
        CommandRun.Compute(model, inputs)["result"]!.GetValue<string>().Should().Be("DimensionMismatch");

    [Theory]
    [InlineData(10, 5, 11, 0, 11, 0)]
    [InlineData(10, 5, 6, 0, 5, 0)]
    public void Complementarity_CountsContradictEachOther_IsInconsistent(int a, int b, int aClasses, int bClasses, int aSubcategories, int bSubcategories) =>
        CommandRun.Compute(
            "technology-similarity-complementarity",
            $$"""{ "patentsA": {{a}}, "patentsB": {{b}}, "aInCommonClasses": {{aClasses}}, "bInCommonClasses": {{bClasses}}, "aInCommonSubcategories": {{aSubcategories}}, "bInCommonSubcategories": {{bSubcategories}} }""")["result"]!
            .GetValue<string>().Should().Be("InconsistentMeasurement");

    [Fact]
    public void Psychic_BothZero_HasNoRelativeAsymmetry()
    {
        var answer = CommandRun.Compute("psychic-distance-asymmetry", """{ "distanceAtoB": 0, "distanceBtoA": 0 }""");

        answer.ContainsKey("relativeAsymmetry").Should().BeTrue();
        answer["relativeAsymmetry"].Should().BeNull();
        answer["isSymmetric"]!.GetValue<bool>().Should().BeTrue();
    }

    [Fact]
    public void Blau_OneCategory_HasNoNormalizedFigure()
    {
        var answer = CommandRun.Compute("partner-diversity-blau", """{ "categoryCounts": [7] }""");

        answer["blau"]!.GetValue<double>().Should().Be(0);
        answer.ContainsKey("normalized").Should().BeTrue();
        answer["normalized"].Should().BeNull();
    }

    [Fact]
    public void Cage_NoFlags_IsDistanceAloneAndNeedsNoMultipliers() =>
        CommandRun.Compute("cage-trade-multiplier", """{ "distanceElasticity": -1, "flags": [], "distanceKm": 4000, "benchmarkDistanceKm": 1000 }""")["expectedInteractionRelativeToBenchmark"]!
            .GetValue<double>().Should().BeApproximately(0.25, 1e-12);

    [Theory]
    [InlineData("kogut-singh-cultural-distance", """{ "scoresA": { "x": "high" } }""", "$.scoresA.x")]
    [InlineData("kogut-singh-cultural-distance", """{ "referenceVariance": [1] }""", "$.referenceVariance")]
    [InlineData("great-circle-distance", """{ "latA": "north" }""", "$.latA")]
    [InlineData("cage-trade-multiplier", """{ "multipliers": { "a": true } }""", "$.multipliers.a")]
    [InlineData("jaffe-technological-proximity", """{ "patentCountsA": [1, "two"] }""", "$.patentCountsA[1]")]
    [InlineData("organizational-culture-profile-gap", """{ "quadrants": "clan" }""", "$.quadrants")]
    public void Compute_WrongType_NamesItsPath(string model, string inputs, string path)
    {
        var run = CommandRun.With(inputs, "compute", model, "--format", "json");

        run.Status.Should().Be(3);
        run.Json["errors"]![0]!["path"]!.GetValue<string>().Should().Be(path);
    }
}
