using System.Text.Json.Nodes;

namespace StrategicAlliance.Cli.Tests.Allocate;

public class NetworkKindTests
{
    private const string HorseMarket = """
        { "kind": "assignment", "players": ["S1", "S2", "S3", "B1", "B2", "B3"],
          "data": { "sellers": ["S1", "S2", "S3"], "buyers": ["B1", "B2", "B3"],
                    "sellerReserve": { "S1": 10, "S2": 20, "S3": 21.5 }, "buyerValue": { "B1": 30, "B2": 22, "B3": 21 } } }
        """;

    [Fact]
    public void Assignment_OneGood_HasOnePriceInterval()
    {
        var solutions = Solved(HorseMarket);

        solutions["value"]!.GetValue<double>().Should().Be(22);
        solutions["corePriceInterval"]!.ToJsonString().Should().Be("[21,21.5]");
        solutions["matching"]!.ToJsonString().Should().Be("""{"S1":"B1","S2":"B2"}""");
        solutions["nucleolus"]!["B1"]!.GetValue<double>().Should().BeApproximately(8.75, 1e-9);
    }

    [Theory]
    [InlineData("""{ "S1": { "B1": 5, "B2": 8 }, "S2": { "B1": 7, "B2": 9 } }""")]
    [InlineData("""{ "B1": { "S1": 5, "S2": 7 }, "B2": { "S1": 8, "S2": 9 } }""")]
    [InlineData("[[5, 8], [7, 9]]")]
    public void Assignment_EitherWayRound_IsTheSame(string surplus)
    {
        var solutions = Solved(Market("surplus", surplus));

        solutions["matching"]!.ToJsonString().Should().Be("""{"S1":"B2","S2":"B1"}""");
        solutions["corePriceInterval"].Should().BeNull();
    }

    [Fact]
    public void Assignment_DifferentGoods_HaveAPriceEach() => Solved("""
        { "kind": "assignment", "players": ["S1", "S2", "B1"], "data": { "sellers": ["S1", "S2"], "buyers": ["B1"],
          "sellerReserve": { "S1": 3, "S2": 4 }, "buyerValue": { "B1": { "S1": 10, "S2": 9 } } } }
        """)["corePriceInterval"]!.ToJsonString().Should().Be("""{"S1":[3,5]}""");

    [Fact]
    public void Assignment_PairLeftOut_IsAnErrorUnlessItSaysZero()
    {
        const string Gap = """{ "S1": { "B1": 5, "B2": 8 }, "S2": { "B1": 7 } }""";

        Run(Market("surplus", Gap)).Status.Should().Be(3);
        Run(Market("surplus", Gap).Replace("{ \"kind\"", "{ \"missing\": \"zero\", \"kind\"", StringComparison.Ordinal)).Status.Should().Be(0);
        Run(Market("surplus", Gap.Replace("S2", "S9", StringComparison.Ordinal))).Status.Should().Be(3);
        Run(Market("surplus", "7")).Status.Should().Be(3);
        Run(Market("buyerValue", """{ "B1": 5, "B2": 5 }""")).Status.Should().Be(3);
        Run(HorseMarket.Replace("\"B3\"]", "\"B4\"]", StringComparison.Ordinal)).Status.Should().Be(3);
    }

    [Theory]
    [InlineData("""{ "A": [4, 33], "B": [6, 39], "C": [60, 0] }""", "[[4, 5], [6, 2]]", "[68, 52]")]
    [InlineData("""[[4, 33], [6, 39], [60, 0]]""", "[[4, 5], [6, 2]]", "[68, 52]")]
    [InlineData("""[[4, 6, 60], [33, 39, 0]]""", "[[4, 5], [6, 2]]", "[68, 52]")]
    [InlineData("""{ "r": { "A": 4, "B": 6, "C": 60 }, "s": { "A": 33, "B": 39 } }""", """{ "x": { "r": 4, "s": 6 }, "y": { "r": 5, "s": 2 } }""", """{ "x": 68, "y": 52 }""")]
    [InlineData("""{ "A": { "s": 33, "r": 4 }, "B": { "r": 6, "s": 39 }, "C": { "r": 60 } }""", """{ "s": { "x": 6, "y": 2 }, "r": { "x": 4, "y": 5 } }""", """{ "x": 68, "y": 52 }""")]
    [InlineData("""{ "A": { "s": 33, "r": 4 }, "B": { "r": 6, "s": 39 }, "C": { "r": 60 } }""", """{ "s": [6, 2], "r": [4, 5] }""", "[68, 52]")]
    [InlineData("""{ "A": [4, 33], "B": [6, 39], "C": [60, 0] }""", """{ "x": [4, 6], "y": [5, 2] }""", """{ "x": 68, "y": 52 }""")]
    public void LinearProduction_AnyShape_HasOwensPoint(string resources, string coefficients, string prices)
    {
        var solutions = Solved($$"""{ "kind": "linear-production", "players": ["A", "B", "C"], "data": { "resources": {{resources}}, "coefficients": {{coefficients}}, "prices": {{prices}} } }""");

        foreach (var (player, share) in new[] { ("A", 230.0), ("B", 282), ("C", 480) })
        {
            solutions["owenPoint"]![player]!.GetValue<double>().Should().BeApproximately(share, 1e-7);
        }

        solutions["values"]!["A,B,C"]!.GetValue<double>().Should().BeApproximately(992, 1e-7);
    }

    [Fact]
    public void LinearProduction_SeveralPriceLists_AreNoted() => Run("""
        { "kind": "linear-production", "players": ["L", "R"], "data": { "resources": { "L": { "left": 1 }, "R": { "right": 1 } },
          "coefficients": { "pair": { "left": 1, "right": 1 } }, "prices": { "pair": 10 } } }
        """).Json["notes"]!.ToJsonString().Should().Contain("L 0 to 10");

    [Fact]
    public void SpanningTree_CoalitionWithoutLinks_HasNoCostGameButAFolkRule()
    {
        var run = Run("""{ "kind": "mcst", "players": ["A", "B"], "data": { "source": 0, "edges": [ { "a": 0, "b": "A", "cost": 3 }, { "a": "A", "b": "B", "cost": 1 } ] } }""");

        run.Json["solutions"]!["kar"].Should().BeNull();
        run.Json["solutions"]!["folk"]!["B"]!.GetValue<double>().Should().Be(2);
        run.Json["notes"]!.AsArray().Should().Contain(note => note!.GetValue<string>().StartsWith("costGame: Without the others, B", StringComparison.Ordinal));
        Run("""{ "kind": "mcst", "players": ["A", "B"], "data": { "source": "s", "edges": [ { "a": "s", "b": "A", "cost": 3 } ] } }""").Status.Should().Be(4);
        Run("""{ "kind": "mcst", "players": ["A"], "data": { "source": "s", "edges": [ { "a": "s", "b": "A" } ] } }""").Status.Should().Be(3);
    }

    [Fact]
    public void Sequencing_OrderOfTheQueue_NeedNotBeThatOfThePlayers()
    {
        const string Queue = """{ "kind": "sequencing", "players": ["A", "B", "C"], "data": { "order": ["C", "B", "A"], "processing": { "C": 2, "B": 2, "A": 1 }, "unitCost": { "C": 4, "B": 6, "A": 5 } } }""";

        Solved(Queue)["egs"]!["B"]!.GetValue<double>().Should().Be(4);
        Run(Queue.Replace("""["C", "B", "A"]""", """["C", "B"]""", StringComparison.Ordinal)).Status.Should().Be(3);
        Run(Queue.Replace("\"C\": 2", "\"C\": -2", StringComparison.Ordinal)).Status.Should().Be(4);
    }

    [Fact]
    public void Airport_BadTypes_AreRefused()
    {
        Run("""{ "kind": "airport", "players": ["A"], "data": { "types": [ { "type": "A", "units": 0, "cost": 1 } ] } }""").Status.Should().Be(4);
        Run("""{ "kind": "airport", "players": ["A"], "data": { "types": [ { "type": "A", "units": 1.5, "cost": 1 } ] } }""").Status.Should().Be(3);
        Run("""{ "kind": "airport", "players": ["A"], "data": { "types": [ { "type": "A", "units": 1 } ] } }""").Status.Should().Be(3);
        Solved("""{ "kind": "airport", "players": ["A", "B"], "data": { "types": [ { "type": "A", "units": 3, "cost": 6 }, { "type": "B", "units": 1, "cost": 10 } ] } }""")["shapleyPerUnit"]!["B"]!.GetValue<double>().Should().Be(5.5);
    }

    [Fact]
    public void Flow_BadEdges_AreRefused()
    {
        Run("""{ "kind": "flow", "players": ["A"], "data": { "source": 0, "sink": 1, "edges": [ { "from": 0, "to": 1, "capacity": -1, "owner": "A" } ] } }""").Status.Should().Be(4);
        Run("""{ "kind": "flow", "players": ["A"], "data": { "source": 0, "sink": 1, "edges": [ { "from": 0, "to": 1, "capacity": 1, "owner": "Z" } ] } }""").Status.Should().Be(4);
        Run("""{ "kind": "flow", "players": ["A"], "data": { "source": 0, "sink": 1, "edges": 3 } }""").Status.Should().Be(3);
        Solved("""{ "kind": "flow", "players": ["A", "B"], "data": { "source": 0, "sink": "t", "edges": [ { "from": 0, "to": "m", "capacity": 3, "owner": "A" }, { "from": "m", "to": "t", "capacity": 2 } ] } }""")["shapley"]!["A"]!.GetValue<double>().Should().Be(2);
    }

    private static string Market(string member, string table) =>
        $$"""{ "kind": "assignment", "players": ["S1", "S2", "B1", "B2"], "data": { "sellers": ["S1", "S2"], "buyers": ["B1", "B2"], "{{member}}": {{table}} } }""";

    private static CommandRun Run(string text) => CommandRun.With(text, "allocate", "-", "--format", "json");

    private static JsonObject Solved(string text)
    {
        var run = Run(text);
        run.Status.Should().Be(0, run.Output + run.Error);
        return (JsonObject)run.Json["solutions"]!;
    }
}
