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
