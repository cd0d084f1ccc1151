namespace StrategicAlliance.Cli.Tests.Allocate;

public class PowerAndGraphKindTests
{
    private const string Table = "\"values\": { \"A\": 1, \"B\": 1, \"A,B\": 4 }";

    [Theory]
    [InlineData("\"quota\": 5, \"weights\": { \"A\": 3, \"B\": 1 }", 4, "QuotaAboveAllWeights")]
    [InlineData("\"quota\": 0, \"weights\": { \"A\": 3, \"B\": 1 }", 4, "QuotaNotPositive")]
    [InlineData("\"quota\": 2, \"weights\": { \"A\": 3, \"B\": -1 }", 4, "NegativeWeight")]
    [InlineData("\"quota\": 2, \"weights\": { \"A\": 3 }", 3, "$.data.weights.B")]
    [InlineData("\"quota\": 2, \"weights\": { \"A\": 3, \"B\": 1, \"C\": 1 }", 3, "$.data.weights.C")]
    [InlineData("\"weights\": { \"A\": 3, \"B\": 1 }", 3, "$.data.quota")]
    public void Allocate_WrongVote_Ends(string data, int status, string named) => Ends("voting", data, status, named);

    [Theory]
    [InlineData(Table + ", \"unions\": [[\"A\"]]", 4, "PlayerInNoUnion")]
    [InlineData(Table + ", \"unions\": [[\"A\", \"B\"], [\"B\"]]", 4, "PlayerInTwoUnions")]
    [InlineData(Table + ", \"unions\": [[\"A\"], [\"B\"], []]", 4, "EmptyUnion")]
    [InlineData(Table + ", \"unions\": [\"A\"]", 3, "$.data.unions[0]")]
    [InlineData(Table, 3, "$.data.unions")]
    [InlineData("\"unions\": [[\"A\", \"B\"]]", 3, "$.data.values")]
    [InlineData("\"quota\": 2, \"unions\": [[\"A\", \"B\"]]", 3, "$.data.weights")]
    public void Allocate_WrongUnions_Ends(string data, int status, string named) => Ends("a-priori-unions", data, status, named);

    [Theory]
    [InlineData(Table + ", \"edges\": [[\"A\", \"A\"]]", 4, "LinkToItself")]
    [InlineData(Table + ", \"edges\": [[\"A\", \"B\"], [\"B\", \"A\"]]", 4, "LinkGivenTwice")]
    [InlineData(Table + ", \"edges\": [[\"A\", \"X\"]]", 4, "UnknownPlayer")]
    [InlineData(Table + ", \"edges\": [[\"A\"]]", 3, "$.data.edges[0]")]
    [InlineData(Table + ", \"edges\": [[\"A\", \"B\", \"A\"]]", 3, "$.data.edges[0]")]
    public void Allocate_WrongGraph_Ends(string data, int status, string named) => Ends("communication", data, status, named);

    [Fact]
    public void Allocate_ImproperVote_IsAnsweredAndNoted()
    {
        var run = Run("voting", "\"quota\": 1, \"weights\": { \"A\": 1, \"B\": 1 }");

        run.Status.Should().Be(0, run.Error);
        run.Json["solutions"]!["banzhafSwings"]!["A"]!.GetValue<int>().Should().Be(1);
        run.Json["properties"]!["proper"]!.GetValue<bool>().Should().BeFalse();
        run.Json["notes"]!.AsArray().Should().ContainSingle();
    }

    [Fact]
    public void Allocate_NoLinks_LeavesEveryoneWhatTheyHaveAlone()
    {
        var run = Run("communication", Table + ", \"edges\": []");

        run.Status.Should().Be(0, run.Error);
        run.Json["solutions"]!["myerson"]!["A"]!.GetValue<double>().Should().Be(1);
        run.Json["solutions"]!["position"]!["B"]!.GetValue<double>().Should().Be(1);
        run.Json["solutions"]!["shapley"]!["A"]!.GetValue<double>().Should().Be(2);
    }

    private static CommandRun Run(string kind, string data) =>
        CommandRun.With("{ \"kind\": \"" + kind + "\", \"players\": [\"A\", \"B\"], \"data\": { " + data + " } }", "allocate", "-", "--format", "json");

    private static void Ends(string kind, string data, int status, string named)
    {
        var run = Run(kind, data);

        run.Status.Should().Be(status, run.Output + run.Error);
        (run.Output + run.Error).Should().Contain(named);
    }
}
