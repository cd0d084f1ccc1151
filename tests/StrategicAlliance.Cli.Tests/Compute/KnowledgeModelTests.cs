using System.Text.Json.Nodes;

namespace StrategicAlliance.Cli.Tests.Compute;

public class KnowledgeModelTests
{
    [Theory]
    [InlineData("[]", 0, "S", "null")]
    [InlineData("""["S","E","C"]""", 0, "I", null)]
    [InlineData("""["Socialization","externalization","Combination","Internalization"]""", 1, "S", "1")]
    [InlineData("""["s","S"]""", 0, "E", "0")]
    public void Seci_LettersAndNames_AreCountedAlike(string conversions, int spirals, string next, string? balance)
    {
        var answer = Compute("seci-spiral-progress", $$"""{ "conversionsInOrder": {{conversions}} }""");

        answer["completedSpirals"]!.GetValue<int>().Should().Be(spirals);
        answer["nextExpected"]!.GetValue<string>().Should().Be(next);
        answer.ContainsKey("balance").Should().BeTrue();
        if (balance is not null)
        {
            (answer["balance"]?.ToJsonString() ?? "null").Should().Be(balance);
        }
    }

    [Fact]
    public void Seci_UnknownLetter_IsAnErrorThatNamesItsPlace()
    {
        var run = CommandRun.With("""{ "conversionsInOrder": ["S", "X"] }""", "compute", "seci-spiral-progress", "--format", "json");

        run.Status.Should().Be(3);
        (run.Output + run.Error).Should().Contain("$.conversionsInOrder[1]");
    }

    [Theory]
    [InlineData("""{ "asset": "a", "value": 10, "holders": [] }""", 10, "[]", """["a"]""")]
    [InlineData("""{ "asset": "a", "value": 10, "documented": true }""", 0, "[]", "[]")]
    [InlineData("""{ "asset": "a", "value": 10, "holders": [0.5], "documented": true }""", 0, "[]", "[]")]
    [InlineData("""{ "asset": "a", "value": 10, "holders": [1] }""", 10, """["a"]""", "[]")]
    [InlineData("""{ "asset": "a", "value": 10, "holders": [0, 1] }""", 0, "[]", "[]")]
    public void AtRisk_OneAsset_CountsByItsHolders(string asset, double loss, string single, string without)
    {
        var answer = Compute("knowledge-at-risk", $$"""{ "assets": [{{asset}}] }""");

        answer["expectedLoss"]!.GetValue<double>().Should().Be(loss);
        answer["singleHolderAssets"]!.ToJsonString().Should().Be(single);
        answer["assetsWithoutHolder"]!.ToJsonString().Should().Be(without);
    }

    [Fact]
    public void AtRisk_HoldersNotKnown_AreNotTakenForNone()
    {
        var answer = Compute("knowledge-at-risk", """{ "assets": [{ "asset": "a", "value": 10 }, { "asset": "b", "holders": [0.1] }] }""");

        answer["result"]!.GetValue<string>().Should().Be("InsufficientData");
        answer["missing"]!.ToJsonString().Should().Be("""["assets[0].holders","assets[1].value"]""");
    }

    [Theory]
    [InlineData("knowledge-at-risk", """{ "assets": [{ "asset": "a", "value": 10, "holders": [1.2] }] }""")]
    [InlineData("knowledge-at-risk", """{ "assets": [{ "asset": "a", "value": -1, "holders": [0.2] }] }""")]
    [InlineData("knowledge-loss-by-turnover", """{ "initialStock": 1, "annualTurnover": 1.2, "tacitShare": 0.5, "codifiedShareOfTacit": 0, "years": 1 }""")]
    [InlineData("knowledge-loss-by-turnover", """{ "initialStock": 1, "annualTurnover": 0.2, "tacitShare": 0.5, "codifiedShareOfTacit": 0, "years": -1 }""")]
    [InlineData("knowledge-depreciation-retention", """{ "retentionPerPeriod": 1.1, "periods": 1, "period": "month" }""")]
    [InlineData("knowledge-depreciation-retention", """{ "retentionPerPeriod": 0.9, "periods": -1, "period": "month" }""")]
    [InlineData("knowledge-stock-with-forgetting", """{ "retention": -0.1, "output": [1] }""")]
    [InlineData("knowledge-stock-with-forgetting", """{ "retention": 0.1, "output": [-1] }""")]
    [InlineData("wright-learning-curve", """{ "progressRatio": 80, "unit": 10, "firstUnitCost": 100 }""")]
    [InlineData("wright-learning-curve", """{ "progressRatio": 0, "unit": 10, "firstUnitCost": 100 }""")]
    [InlineData("wright-learning-curve", """{ "progressRatio": 0.8, "unit": 1.5, "firstUnitCost": 100 }""")]
    [InlineData("wright-learning-curve", """{ "progressRatio": 0.8, "unit": 0, "firstUnitCost": 100 }""")]
    [InlineData("wright-learning-curve", """{ "progressRatio": 0.8, "unit": 1, "firstUnitCost": -100 }""")]
    public void AnyModel_OutsideItsDomain_IsRejectedWithoutANumber(string model, string inputs)
    {
        var answer = Compute(model, inputs);

        answer["result"]!.GetValue<string>().Should().Be("Rejected");
        answer["reason"]!.GetValue<string>().Should().NotContain("Parameter");
        answer.Count.Should().Be(2);
    }

    // Trap 6: a retention without its period is not computed with.
    [Fact]
    public void Retention_WithoutItsPeriod_LacksIt()
    {
        var answer = Compute("knowledge-depreciation-retention", """{ "retentionPerPeriod": 0.75, "periods": 12 }""");

        answer["missing"]!.ToJsonString().Should().Be("""["period"]""");
        answer.ContainsKey("remainingShare").Should().BeFalse();
    }

    [Theory]
    [InlineData("1", "3.5", "1", "null")]
    [InlineData("0.25", "0.5", "0.5", "0.5")]
    [InlineData("0", "0", "1", "0")]
    public void Retention_Edges_AreAnswered(string share, string periods, string remaining, string halfLife)
    {
        var answer = Compute("knowledge-depreciation-retention", $$"""{ "retentionPerPeriod": {{share}}, "periods": {{periods}}, "period": "month" }""");

        answer["remainingShare"]!.ToJsonString().Should().Be(remaining);
        (answer["halfLifePeriods"]?.ToJsonString() ?? "null").Should().Be(halfLife);
    }

    [Fact]
    public void Retention_PeriodOfItsOwn_IsAnsweredInPeriods()
    {
        var answer = Compute("knowledge-depreciation-retention", """{ "retentionPerPeriod": 0.5, "periods": 2, "period": "production run" }""");

        answer["remainingShare"]!.GetValue<double>().Should().Be(0.25);
        answer.ContainsKey("retentionPerYear").Should().BeFalse();
    }

    [Fact]
    public void Stock_NothingForgotten_HasNoSteadyState()
    {
        var answer = Compute("knowledge-stock-with-forgetting", """{ "retention": 1, "output": [1, 1], "exponent": -0.5, "firstUnitCost": 8 }""");

        answer.ContainsKey("steadyStateStockPerUnitOutput").Should().BeTrue();
        answer["steadyStateStockPerUnitOutput"].Should().BeNull();
        answer["finalUnitCost"]!.GetValue<double>().Should().Be(answer["unitCostWithoutForgetting"]!.GetValue<double>());
    }

    [Fact]
    public void Stock_CostsNotAskedFor_GivesTheStockAlone()
    {
        var answer = Compute("knowledge-stock-with-forgetting", """{ "retention": 0.5, "output": [4, 0] }""");

        answer["stock"]!.ToJsonString().Should().Be("[4,2]");
        answer.ContainsKey("finalUnitCost").Should().BeFalse();
        Compute("knowledge-stock-with-forgetting", """{ "retention": 0.5, "output": [4, 0], "exponent": -0.3 }""")["missing"]!.ToJsonString().Should().Be("""["firstUnitCost"]""");
    }

    [Fact]
    public void Wright_FirstUnitCostNotKnown_StillGivesTheExponent()
    {
        var answer = Compute("wright-learning-curve", """{ "progressRatio": 0.5, "unit": 4 }""");

        answer["result"]!.GetValue<string>().Should().Be("InsufficientData");
        answer["exponent"]!.GetValue<double>().Should().Be(-1);
        answer.ContainsKey("unitCost").Should().BeFalse();
    }

    private static JsonObject Compute(string model, string inputs)
    {
        var run = CommandRun.With(inputs, "compute", model, "--format", "json");
        run.Status.Should().Be(0, run.Output + run.Error);
        return run.Json;
    }
}
