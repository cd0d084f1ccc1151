using System.Text.Json;
using System.Text.Json.Nodes;
using StrategicAlliance.Cli.Allocate;

namespace StrategicAlliance.Cli.Tests.Allocate;

public class PublishedAllocationTests
{
    private static readonly List<JsonNode> Cases =
        [.. ((JsonArray)TestData.Read(Path.Combine(TestData.Folder, "cases", "allocation.json"))["cases"]!).Select(item => item!)];

    public static TheoryData<string> OpenCases()
    {
        var known = AllocationKinds.All.Select(kind => kind.Kind).ToHashSet(StringComparer.Ordinal);
        return new(Cases.Where(item => known.Contains(item["kind"]!.GetValue<string>())).Select(item => item["id"]!.GetValue<string>()));
    }

    [Theory]
    [MemberData(nameof(OpenCases))]
    public void Allocate_OpenCase_AnswersAsPublished(string id)
    {
        var one = Cases.Single(item => item["id"]!.GetValue<string>() == id);
        var run = CommandRun.With(one.ToJsonString(), "allocate", "-", "--format", "json");

        run.Status.Should().Be(0, run.Output + run.Error);
        run.Error.Should().BeEmpty();
        foreach (var (name, expected) in (JsonObject)one["expected"]!)
        {
            var found = name == "properties" ? run.Json["properties"] : run.Json["solutions"]![name];
            Compare(found, expected, one["tolerance"]!.GetValue<double>(), name);
        }
    }

    [Fact]
    public void Kinds_OfTheContract_AreAllThereOnce() => AllocationKinds.All.Select(kind => kind.Kind).Should().BeEquivalentTo(
        "claims", "tu-game", "cost-game", "airport", "voting", "communication", "a-priori-unions", "assignment", "mcst", "sequencing", "bargaining", "rounding", "flow", "linear-production");

    [Theory]
    [InlineData("5")]
    [InlineData("[1]")]
    [InlineData("\"\"")]
    public void Allocate_IdOfAnyKind_IsNotRead(string id) =>
        CommandRun.With($$"""{ "id": {{id}}, "kind": "claims", "players": ["A"], "data": { "estate": 1, "claims": { "A": 2 } } }""", "allocate", "-", "--format", "json").Status.Should().Be(0);

    [Fact]
    public void Allocate_SurplusBesideReservesAndValues_StillTellsThePrice()
    {
        var run = CommandRun.With(
            """
            {"kind":"assignment","players":["B1","B2","B3","S1","S2","S3"],"data":{"sellers":["S1","S2","S3"],"buyers":["B1","B2","B3"],
             "surplus":{"S1":{"B1":20,"B2":2,"B3":0},"S2":{"B1":19,"B2":1,"B3":0},"S3":{"B1":15,"B2":0,"B3":0}},
             "sellerReserve":{"S1":10,"S2":11,"S3":15},"buyerValue":{"B1":30,"B2":12,"B3":9}}}
            """,
            "allocate",
            "-",
            "--format",
            "json");

        run.Json["solutions"]!["corePriceInterval"]!.AsArray().Select(end => end!.GetValue<double>()).Should().Equal(11, 12);
    }

    [Fact]
    public void Allocate_ValuesPrintedWithTwelveDigits_HaveANucleolus()
    {
        var run = CommandRun.With(
            """{"kind":"tu-game","players":["1","2","3"],"data":{"values":{"1":0.166666666667,"2":0.166666666667,"3":0.666666666667,"1,2":0.333333333333,"1,3":0.833333333333,"2,3":0.833333333333,"1,2,3":1}}}""",
            "allocate",
            "-",
            "--format",
            "json");

        run.Json["solutions"]!["nucleolus"]!["3"]!.GetValue<double>().Should().BeApproximately(2 / 3.0, 1e-9);
        run.Json["properties"]!["balanced"]!.GetValue<bool>().Should().BeTrue();
    }

    private static void Compare(JsonNode? found, JsonNode? expected, double tolerance, string path)
    {
        switch (expected)
        {
            case JsonObject members:
                found.Should().BeOfType<JsonObject>(path);
                foreach (var (name, value) in members)
                {
                    Compare(found![name], value, tolerance, path + "." + name);
                }

                break;
            case JsonValue number when number.GetValueKind() == JsonValueKind.Number:
                found.Should().NotBeNull(path);
                found!.GetValue<double>().Should().BeApproximately(number.GetValue<double>(), tolerance * Math.Max(1, Math.Abs(number.GetValue<double>())), path);
                break;
            default:
                JsonNode.DeepEquals(found, expected).Should().BeTrue($"{path} is {found?.ToJsonString()}, expected {expected?.ToJsonString()}");
                break;
        }
    }
}
