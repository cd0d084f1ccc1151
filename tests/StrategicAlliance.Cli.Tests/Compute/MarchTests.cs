using System.Text.Json.Nodes;

namespace StrategicAlliance.Cli.Tests.Compute;

public class MarchTests
{
    private const string Small = """ "dimensions": 10, "members": 9, "p2CodeLearning": 0.5, "minimumHistories": 300 """;

    [Fact]
    public void MutualLearning_Scalars_AnswersNumbers()
    {
        var answer = CommandRun.Compute("march-1991-mutual-learning", $$"""{ {{Small}}, "p1Socialization": 0.5 }""");

        answer["meanEquilibriumCodeKnowledge"]!.GetValue<double>().Should().BeInRange(0.3, 1);
        answer["histories"]!.GetValue<int>().Should().Be(10_000);
        answer["cutOffHistories"]!.GetValue<int>().Should().Be(0);
        answer["mechanism"]!.GetValue<string>().Should().Be("Program");
        answer.ToJsonString().Should().Be(CommandRun.Compute("march-1991-mutual-learning", $$"""{ {{Small}}, "p1Socialization": 0.5, "seed": 1991 }""").ToJsonString());
        answer.ToJsonString().Should().NotBe(CommandRun.Compute("march-1991-mutual-learning", $$"""{ {{Small}}, "p1Socialization": 0.5, "seed": 7 }""").ToJsonString());
    }

    [Theory]
    [InlineData("\"p3Turnover\": 0.1, \"periods\": 20", 1)]
    [InlineData("\"p3Turnover\": [0.1], \"periods\": 20", 1)]
    [InlineData("\"p3Turnover\": 0.1, \"p4Turbulence\": 0.02, \"periods\": [5, 10, 20]", 3)]
    [InlineData("\"p3Turnover\": [0, 0.3], \"periods\": [0, 10, 5]", 6)]
    public void MutualLearning_Periods_AnswersWithAListOfAllOfThem(string asked, int count)
    {
        var found = CommandRun.Compute("march-1991-mutual-learning", $$"""{ {{Small}}, "p1Socialization": 0.9, {{asked}} }""")["meanCodeKnowledge"]!;

        found.Should().BeOfType<JsonArray>().Which.Count.Should().Be(count);
    }

    [Fact]
    public void MutualLearning_ToRestWithAListOfNoTurnover_AnswersWithANumber() =>
        CommandRun.Compute("march-1991-mutual-learning", $$"""{ {{Small}}, "p1Socialization": 0.9, "p3Turnover": [0] }""")["meanEquilibriumCodeKnowledge"]!
            .GetValueKind().Should().Be(System.Text.Json.JsonValueKind.Number);

    [Fact]
    public void MutualLearning_FastAndSlow_CompareWithTheirMeanRate()
    {
        const string mixed = """ "fastMembers": 3, "fastP1": 0.9, "slowMembers": 6, "slowP1": 0.3 """;
        var answer = CommandRun.Compute("march-1991-mutual-learning", $$"""{ {{Small}}, {{mixed}} }""");

        answer["homogeneousP1"]!.GetValue<double>().Should().BeApproximately(0.5, 1e-12);
        answer["heterogeneous"]!.GetValue<double>().Should().BeGreaterThan(answer["homogeneous"]!.GetValue<double>());
        CommandRun.Compute("march-1991-mutual-learning", $$"""{ {{Small}}, "fastMembers": 3, "fastP1": 0.9, "slowP1": 0.3 }""").ToJsonString().Should().Be(answer.ToJsonString());
        CommandRun.Compute("march-1991-mutual-learning", $$"""{ {{Small}}, "fastMembers": 9, "fastP1": 0.5, "slowMembers": 0 }""")["heterogeneous"]!.GetValue<double>()
            .Should().Be(answer["homogeneous"]!.GetValue<double>(), "nine of one rate are a homogeneous organization");
    }

    [Theory]
    [InlineData("\"socialization\": \"jump to the code's value in one step\"", "LiteralText")]
    [InlineData("\"socialization\": \"full\", \"codeLearnsFrom\": \"beliefs, not actions, of members who know more\", \"unsureMembers\": \"act by a fair coin on 0 beliefs\"", "LiteralText")]
    [InlineData("\"unsureMembers\": \"abstain\"", "LiteralText")]
    [InlineData("\"socialization\": \"complete: belief := code\", \"codeLearnsFrom\": \"beliefs\", \"unsureMembers\": \"0 beliefs do not count\"", "LiteralText")]
    [InlineData("\"unsureMembers\": \"abstain, without a coin\"", "LiteralText")]
    [InlineData("\"unsureMembers\": \"toss a fair coin where they believe nothing\"", "Program")]
    [InlineData("\"socialization\": \"one step\"", "Program")]
    [InlineData("\"socialization\": \"gradual (-1 -> 0 -> 1, one step)\", \"codeLearnsFrom\": \"actions of members whose performance exceeds the code score\"", "Program")]
    public void MutualLearning_Words_ChooseTheReading(string words, string mechanism) =>
        CommandRun.Compute("march-1991-mutual-learning", $$"""{ {{Small}}, "p1Socialization": 0.5, "periods": 2, {{words}} }""")["mechanism"]!.GetValue<string>().Should().Be(mechanism);

    [Theory]
    [InlineData("\"p1Socialization\": 1.2", "p1Socialization is 1.2")]
    [InlineData("\"p1Socialization\": 0.5, \"p2CodeLearning\": -0.1", "p2CodeLearning is -0.1")]
    [InlineData("\"p1Socialization\": 0.5, \"p3Turnover\": [0, 2], \"periods\": 5", "p3Turnover is 2")]
    [InlineData("\"p1Socialization\": 0.5, \"p4Turbulence\": 1.5, \"periods\": 5", "p4Turbulence is 1.5")]
    [InlineData("\"p1Socialization\": 0.5, \"periods\": -5", "periods is -5")]
    [InlineData("\"p1Socialization\": 0.5, \"periods\": []", "periods is an empty list")]
    [InlineData("\"p1Socialization\": 0.5, \"dimensions\": 65", "dimensions is 65, not from 1 to 64")]
    [InlineData("\"p1Socialization\": 0.5, \"members\": 0", "members is 0")]
    [InlineData("\"p1Socialization\": 0.5, \"minimumHistories\": 0", "minimumHistories is 0")]
    [InlineData("\"fastMembers\": 3, \"fastP1\": 0.9, \"slowMembers\": 3, \"slowP1\": 0.1", "slowMembers is 3, not 6")]
    [InlineData("\"fastMembers\": 12, \"fastP1\": 0.9, \"slowP1\": 0.1", "fastMembers is 12")]
    [InlineData("\"p1Socialization\": 0.5, \"socialization\": \"jump\", \"codeLearnsFrom\": \"actions\"", "not published")]
    [InlineData("\"p1Socialization\": 0.5, \"socialization\": \"somehow\"", "socialization is not understood")]
    public void MutualLearning_OutsideTheModel_IsRejected(string inputs, string reason)
    {
        var all = JsonNode.Parse($$"""{ {{Small}} }""")!.AsObject();
        foreach (var (name, value) in JsonNode.Parse($$"""{ {{inputs}} }""")!.AsObject())
        {
            all[name] = value?.DeepClone();
        }

        var answer = CommandRun.Compute("march-1991-mutual-learning", all.ToJsonString());

        answer["result"]!.GetValue<string>().Should().Be("Rejected");
        answer["reason"]!.GetValue<string>().Should().Contain(reason);
    }

    [Theory]
    [InlineData("{}", """["dimensions","members","p1Socialization","p2CodeLearning"]""")]
    [InlineData("""{ "dimensions": 3, "members": 4, "p1Socialization": 0.5, "p2CodeLearning": 0.5, "p3Turnover": 0.1 }""", """["periods"]""")]
    [InlineData("""{ "dimensions": 3, "fastMembers": 4, "slowP1": 0.1, "p2CodeLearning": 0.5 }""", """["slowMembers","fastP1"]""")]
    public void MutualLearning_Lacking_IsInsufficientData(string inputs, string missing)
    {
        var answer = CommandRun.Compute("march-1991-mutual-learning", inputs);

        answer["result"]!.GetValue<string>().Should().Be("InsufficientData");
        answer["missing"]!.ToJsonString().Should().Be(missing);
    }

    [Theory]
    [InlineData(1, 0.5, 0)]
    [InlineData(7, 1, 0)]
    [InlineData(10, 0, 0.7953)]
    [InlineData(10, 2, -1.2414)]
    public void Primacy_AnyRivals_AnswersTheMean(int rivals, double deviation, double mean) =>
        CommandRun.Compute("march-competition-for-primacy", FormattableString.Invariant($$"""{ "rivals": {{rivals}}, "focalStandardDeviation": {{deviation}} }"""))["meanKeepingParity"]!
            .GetValue<double>().Should().BeApproximately(mean, 1e-4);

    [Theory]
    [InlineData(0, 1)]
    [InlineData(3, -1)]
    public void Primacy_OutsideTheModel_IsRejected(int rivals, double deviation) =>
        CommandRun.Compute("march-competition-for-primacy", FormattableString.Invariant($$"""{ "rivals": {{rivals}}, "focalStandardDeviation": {{deviation}} }"""))["result"]!
            .GetValue<string>().Should().Be("Rejected");
}
