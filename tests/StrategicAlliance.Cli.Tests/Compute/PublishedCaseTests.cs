using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using StrategicAlliance.Cli.Compute;

namespace StrategicAlliance.Cli.Tests.Compute;

public class PublishedCaseTests
{
    // Members of expectations that are remarks, not results.
    private static readonly string[] Remarks = ["published", "cepii", "ratioCepii"];

    // Models of the contract for which no case is published.
    private static readonly string[] WithoutOpenCase =
    [
        "sl-comultiplication", "sl-consensus-compromise-fusion", "sl-trust-discount-opposite-belief", "sl-weighted-fusion",
    ];

    private static readonly List<JsonNode> Cases = [.. CasesOf("science.json"), .. CasesOf("trust.json")];

    public static TheoryData<string> OpenCases()
    {
        var known = Computations.All.Select(computation => computation.Name).ToHashSet(StringComparer.Ordinal);
        return new(Cases.Where(item => known.Contains(item["model"]!.GetValue<string>())).Select(item => item["id"]!.GetValue<string>()));
    }

    [Theory]
    [MemberData(nameof(OpenCases))]
    public void Compute_OpenCase_AnswersAsPublished(string id)
    {
        var one = Cases.Single(item => item["id"]!.GetValue<string>() == id)!;
        var run = CommandRun.With(one["inputs"]!.ToJsonString(), "compute", one["model"]!.GetValue<string>(), "--format", "json");

        run.Status.Should().Be(0, run.Output);
        run.Error.Should().BeEmpty();
        foreach (var (name, expected) in (JsonObject)one["expected"]!)
        {
            if (!Remarks.Any(remark => name.StartsWith(remark, StringComparison.Ordinal)))
            {
                run.Json.ContainsKey(name).Should().BeTrue($"{name} is expected");
                Compare(run.Json[name], expected, one["tolerance"], name);
            }
        }
    }

    [Fact]
    public void Compute_EveryModelWithNoInputs_Answers()
    {
        foreach (var computation in Computations.All)
        {
            CommandRun.With("{}", "compute", computation.Name, "--format", "json").Status.Should().Be(0, computation.Name);
        }
    }

    [Fact]
    public void OpenCases_OfEveryModel_AreThere() =>
        Computations.All.Select(computation => computation.Name).Should().BeSubsetOf(Cases.Select(item => item["model"]!.GetValue<string>()).Concat(WithoutOpenCase));

    private static IEnumerable<JsonNode> CasesOf(string file) => ((JsonArray)TestData.Read(Path.Combine(TestData.Folder, "cases", file))["cases"]!).Select(item => item!);

    private static void Compare(JsonNode? found, JsonNode? expected, JsonNode? tolerance, string path)
    {
        switch (expected)
        {
            case JsonObject members:
                foreach (var (name, value) in members)
                {
                    Compare(found![name], value, tolerance, path + "." + name);
                }

                break;
            case JsonArray items:
                ((JsonArray)found!).Count.Should().Be(items.Count, path);
                for (var i = 0; i < items.Count; i++)
                {
                    Compare(((JsonArray)found)[i], items[i], tolerance, string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]"));
                }

                break;
            case JsonValue number when number.GetValueKind() == JsonValueKind.Number:
                found!.GetValue<double>().Should().BeApproximately(number.GetValue<double>(), Allowed(tolerance, number.GetValue<double>()), path);
                break;
            default:
                JsonNode.DeepEquals(found, expected).Should().BeTrue($"{path} is {found?.ToJsonString()}, expected {expected?.ToJsonString()}");
                break;
        }
    }

    // One file states a number, the other says of what kind it is.
    private static double Allowed(JsonNode? tolerance, double expected) =>
        tolerance is JsonValue plain ? plain.GetValue<double>()
        : tolerance?["rel"] is { } share ? share.GetValue<double>() * Math.Abs(expected) : tolerance?["abs"]?.GetValue<double>() ?? 1e-9;
}
