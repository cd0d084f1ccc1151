using System.Text.Json.Nodes;

namespace StrategicAlliance.Cli.Tests.Compute;

public class DiffusionModelTests
{
    private const string Network = """
        "agents": 40, "neighbours": 4, "categories": 3, "alpha": 0.5, "rewiring": [0, 1], "similarityTolerance": 0.01
        """;

    [Fact]
    public void Barter_AlphaOfOne_ClosesTheGap()
    {
        var answer = Barter("[[10, 2], [4, 8]]", """[{ "i": 0, "j": 1, "categoryFromI": 0, "categoryFromJ": 1 }]""", "1");

        answer["finalKnowledge"]!.ToJsonString().Should().Be("[[10,8],[10,8]]");
        answer["tradeHappened"]!.ToJsonString().Should().Be("[true]");
        answer["meanKnowledge"]!.GetValue<double>().Should().Be(9);
    }

    [Fact]
    public void Barter_NobodyMeets_KeepsTheLevels() => Barter("[[1, 2]]", "[]", "0.5")["finalKnowledge"]!.ToJsonString().Should().Be("[[1,2]]");

    [Theory]
    [InlineData("[[1, 2], [3]]", "[]", "0.5", "DimensionMismatch")]
    [InlineData("[[1, 2], []]", "[]", "0.5", "DimensionMismatch")]
    [InlineData("[[1], [2]]", "[]", "1.5", "Rejected")]
    [InlineData("[[1], [2]]", "[]", "-0.1", "Rejected")]
    [InlineData("[[1, 2], [2, 1]]", """[{ "i": 0, "j": 2, "categoryFromI": 0, "categoryFromJ": 1 }]""", "0.5", "Rejected")]
    [InlineData("[[1, 2], [2, 1]]", """[{ "i": 0, "j": -1, "categoryFromI": 0, "categoryFromJ": 1 }]""", "0.5", "Rejected")]
    [InlineData("[[1, 2], [2, 1]]", """[{ "i": 0, "j": 1, "categoryFromI": 2, "categoryFromJ": 1 }]""", "0.5", "Rejected")]
    [InlineData("[[1, 2], [2, 1]]", """[{ "i": 1, "j": 1, "categoryFromI": 0, "categoryFromJ": 1 }]""", "0.5", "Rejected")]
    [InlineData("[]", "[]", "0.5", "InsufficientData")]
    [InlineData("[[], []]", "[]", "0.5", "InsufficientData")]
    [InlineData("[[1], [2]]", "[]", "null", "InsufficientData")]
    [InlineData("[[1, 2], [2, 1]]", """[{ "i": 0, "j": 1, "categoryFromI": 0 }]""", "0.5", "InsufficientData")]
    public void Barter_WrongOrMissing_GivesANamedResult(string knowledge, string schedule, string alpha, string result) =>
        Barter(knowledge, schedule, alpha)["result"]!.GetValue<string>().Should().Be(result);

    [Fact]
    public void Barter_IndexThatIsNoWholeNumber_IsAnInputError() =>
        CommandRun.With("""{ "knowledge": [[1], [2]], "schedule": [{ "i": 0.5, "j": 1, "categoryFromI": 0, "categoryFromJ": 0 }], "alpha": 0.5 }""", "compute", "cowan-jonard-barter-step").Status.Should().Be(3);

    [Fact]
    public void Network_OneSeed_IsTheSameAndAnotherIsNot()
    {
        var first = Compute("cowan-jonard-network-property", $$"""{ {{Network}}, "replications": 3 }""").ToJsonString();

        Compute("cowan-jonard-network-property", $$"""{ {{Network}}, "replications": 3, "seed": 1 }""").ToJsonString().Should().Be(first);
        Compute("cowan-jonard-network-property", $$"""{ {{Network}}, "replications": 3, "seed": 2 }""").ToJsonString().Should().NotBe(first);
    }

    [Fact]
    public void Network_InitialText_SetsExpertsAndTheirLevel()
    {
        var without = Means("""uniform(0,1), then for each category 0 random draws of an agent set to level 10""");
        var low = Means("""uniform(0,1), then for each category 50 random draws of an agent set to level 5""");

        without.Should().OnlyContain(mean => mean > 0.4 && mean < 1);
        low.Should().OnlyContain(mean => mean > 2 && mean < 5);
        Means("uniform").Should().OnlyContain(mean => mean > 5, "the defaults are 50 draws and level 10");

        static IEnumerable<double> Means(string initial) =>
            Compute("cowan-jonard-network-property", $$"""{ {{Network}}, "replications": 2, "initial": "{{initial}}" }""")["meanAtRewiring"]!.AsArray().Select(mean => mean!.GetValue<double>()).ToList();
    }

    [Theory]
    [InlineData("\"alpha\": 0.5", "\"alpha\": 0", "Rejected", "alpha is 0.")]
    [InlineData("\"alpha\": 0.5", "\"alpha\": 1.5", "Rejected", "alpha is 1.5.")]
    [InlineData("[0, 1]", "[0, 1.2]", "Rejected", "rewiring is 1.2.")]
    [InlineData("\"neighbours\": 4", "\"neighbours\": 3", "Rejected", "neighbours is 3.")]
    [InlineData("\"neighbours\": 4", "\"neighbours\": 40", "Rejected", "40 agents cannot each have 40 neighbours.")]
    [InlineData("\"agents\": 40", "\"agents\": -1", "Rejected", "agents is -1.")]
    [InlineData("0.01", "-0.01", "Rejected", "similarityTolerance is -0.01.")]
    [InlineData("[0, 1]", "[]", "InsufficientData", null)]
    [InlineData("\"agents\": 40", "\"agents\": null", "InsufficientData", null)]
    public void Network_WrongOrMissing_GivesANamedResult(string part, string instead, string result, string? reason)
    {
        var answer = Compute("cowan-jonard-network-property", $$"""{ {{Network.Replace(part, instead, StringComparison.Ordinal)}}, "replications": 2 }""");

        answer["result"]!.GetValue<string>().Should().Be(result);
        if (reason is not null)
        {
            answer["reason"]!.GetValue<string>().Should().StartWith(reason);
        }
    }

    private static JsonObject Barter(string knowledge, string schedule, string alpha) =>
        Compute("cowan-jonard-barter-step", $$"""{ "knowledge": {{knowledge}}, "schedule": {{schedule}}, "alpha": {{alpha}} }""");

    private static JsonObject Compute(string model, string inputs)
    {
        var run = CommandRun.With(inputs, "compute", model, "--format", "json");

        run.Status.Should().Be(0, run.Output + run.Error);
        return run.Json;
    }
}
