using System.Text.Json.Nodes;

namespace StrategicAlliance.Cli.Tests.Allocate;

public class TableGameTests
{
    private const string Cities = """
        { "kind": "tu-game", "players": ["1", "2", "3"],
          "data": { "values": { "3,2,1": 220, "2,1": 90, "3,1": 100, "2,3": 120, "1": 0, "2": 0, "3": 0 } } }
        """;

    [Fact]
    public void Allocate_KeysInAnyOrder_AreTheSameCoalitions()
    {
        var run = Allocate(Cities, "--by", "shapley");

        run.Status.Should().Be(0, run.Error);
        run.Json["solutions"]!.ToJsonString().Should().Be("""{"shapley":{"1":65,"2":75,"3":80}}""");
        ((JsonObject)run.Json["properties"]!).Should().BeEmpty("only a solution was asked for");
    }

    [Fact]
    public void Allocate_Everything_AnswersEveryNameOfTheKind()
    {
        var run = Allocate(Cities);

        ((JsonObject)run.Json["solutions"]!).Select(member => member.Key).Should().Equal(
            "shapley", "banzhaf", "nucleolus", "prenucleolus", "tau", "leastCoreValue", "gately", "equalSurplusDivision", "ensc", "perCapitaNucleolus", "proportionalNucleolus",
            "proportional", "disruptionNucleolus", "minimalRights", "utopia", "banzhafNormalized", "solidarity");
        run.Json["solutions"]!["utopia"]!.ToJsonString().Should().Be("""{"1":100,"2":120,"3":130}""");
        run.Json["solutions"]!["minimalRights"]!.ToJsonString().Should().Be("""{"1":0,"2":0,"3":0}""");
        run.Json["solutions"]!["proportional"].Should().BeNull("alone nobody earns anything");
        run.Json["notes"]!.AsArray().Should().Contain(note => note!.GetValue<string>().StartsWith("proportional: ", StringComparison.Ordinal));
        ((JsonObject)run.Json["properties"]!).Select(member => member.Key).Should().BeEquivalentTo("superadditive", "convex", "balanced", "monotone", "essential");
    }

    [Fact]
    public void Allocate_PropertiesAlone_GivesNoSolution()
    {
        var run = Allocate("""{ "kind": "cost-game", "players": ["A", "B"], "data": { "costs": { "A": 11, "B": 7, "B,A": 15 } } }""", "--by", "properties");

        ((JsonObject)run.Json["solutions"]!).Should().BeEmpty();
        run.Json["properties"]!["subadditive"]!.GetValue<bool>().Should().BeTrue();
        run.Json["properties"]!["balanced"]!.GetValue<bool>().Should().BeTrue();
    }

    [Fact]
    public void Allocate_TableWithGaps_IsRefusedUnlessTheyAreZero()
    {
        const string gap = """{ "kind": "tu-game", "players": ["A", "B"], "data": { "values": { "A,B": 4 } } MISSING }""";

        var refused = Allocate(gap.Replace("MISSING", string.Empty, StringComparison.Ordinal));
        refused.Status.Should().Be(4);
        (refused.Output + refused.Error).Should().Contain("CoalitionValueMissing");
        Allocate(gap.Replace("MISSING", ", \"missing\": \"zero\"", StringComparison.Ordinal), "--by", "shapley").Json["solutions"]!["shapley"]!["A"]!.GetValue<double>().Should().Be(2);
    }

    [Theory]
    [InlineData("tu-game", "values", """{ "A": 1, "B": 1, "A,C": 2 }""", 4, "UnknownPlayer")]
    [InlineData("tu-game", "values", """{ "A": 1, "B": 1, "A,B": 2, "B,A": 2 }""", 4, "CoalitionValuedTwice")]
    [InlineData("tu-game", "values", """{ "A": 1, "B": 1, "A,A": 2 }""", 4, "PlayerNamedTwice")]
    [InlineData("cost-game", "costs", """{ "": 1, "A": 1, "B": 1, "A,B": 2 }""", 4, "EmptyCoalitionValued")]
    [InlineData("cost-game", "costs", """{ "A": "one", "B": 1, "A,B": 2 }""", 3, "a finite number")]
    [InlineData("cost-game", "costs", """{ "A": null, "B": 1, "A,B": 2 }""", 3, "a finite number")]
    [InlineData("cost-game", "costs", "[1, 2]", 3, "an object")]
    [InlineData("cost-game", "values", """{ "A": 1, "B": 1, "A,B": 2 }""", 3, "costs")]
    public void Allocate_BadTable_SaysWhatIsWrong(string kind, string member, string table, int status, string expected)
    {
        var run = Allocate($$"""{ "kind": "{{kind}}", "players": ["A", "B"], "data": { "{{member}}": {{table}} } }""");

        run.Status.Should().Be(status);
        (run.Output + run.Error).Should().Contain(expected);
    }

    [Fact]
    public void Allocate_NotQuasiBalanced_AnswersNullWithANote()
    {
        var run = Allocate("""{ "kind": "tu-game", "players": ["1", "2", "3"], "data": { "values": { "1": 0, "2": 0, "3": 0, "1,2": 3, "1,3": 3, "2,3": 3, "1,2,3": 4 } } }""", "--by", "tau");

        run.Status.Should().Be(0);
        ((JsonObject)run.Json["solutions"]!).ContainsKey("tau").Should().BeTrue();
        run.Json["solutions"]!["tau"].Should().BeNull();
        run.Json["notes"]!.ToJsonString().Should().Contain("quasi-balanced");
    }

    private static CommandRun Allocate(string input, params string[] more) => CommandRun.With(input, ["allocate", "-", "--format", "json", .. more]);
}
