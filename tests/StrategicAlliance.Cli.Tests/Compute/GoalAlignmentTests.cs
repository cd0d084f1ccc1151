using System.Text.Json.Nodes;

namespace StrategicAlliance.Cli.Tests.Compute;

public class GoalAlignmentTests
{
    private const string Model = "goal-alignment-kendall-w";

    [Theory]
    [InlineData("[[1,2,3],[1,2,3]]", 8.0, 1.0, 4.0)]
    [InlineData("[[1,2,3],[3,2,1]]", 0.0, 0.0, 0.0)]
    [InlineData("[[1,2.5,2.5],[1,2,3]]", 6.5, 0.928571428571, 3.714285714286)]
    [InlineData("[[1,2,2],[1,2,3]]", 6.5, 0.928571428571, 3.714285714286)]
    public void Compute_Ranks_IsCorrectedForTies(string ranks, double sumSquares, double w, double chiSquare)
    {
        var answer = Compute(ranks);

        answer["sumSquares"]!.GetValue<double>().Should().Be(sumSquares);
        answer["W"]!.GetValue<double>().Should().BeApproximately(w, 1e-11);
        answer["chiSquare"]!.GetValue<double>().Should().BeApproximately(chiSquare, 1e-11);
        answer["degreesOfFreedom"]!.GetValue<int>().Should().Be(2);
    }

    [Theory]
    [InlineData("[[1,2],[1,2,3]]", "DimensionMismatch")]
    [InlineData("[[1,2,3]]", "InsufficientData")]
    [InlineData("[[1],[1]]", "InsufficientData")]
    [InlineData("[]", "InsufficientData")]
    [InlineData("[[2,2,2],[2,2,2]]", "InsufficientData")]
    [InlineData("[[0,1,2],[1,2,3]]", "Rejected")]
    [InlineData("[[1,2,4],[1,2,3]]", "Rejected")]
    public void Compute_WhatIsNoRanking_HasNoFigure(string ranks, string result)
    {
        var answer = Compute(ranks);

        answer["result"]!.GetValue<string>().Should().Be(result);
        answer.ContainsKey("W").Should().BeFalse();
    }

    [Fact]
    public void Compute_NoRanks_NamesThem() =>
        Answer("{}")["missing"]!.ToJsonString().Should().Be("""["ranks"]""");

    private static JsonObject Compute(string ranks) => Answer($$"""{ "ranks": {{ranks}} }""");

    private static JsonObject Answer(string inputs)
    {
        var run = CommandRun.With(inputs, "compute", Model, "--format", "json");
        run.Status.Should().Be(0, run.Output);
        return run.Json;
    }
}
