using System.Text.Json.Nodes;

namespace StrategicAlliance.Cli.Tests.Compute;

public class StateModelTests
{
    [Theory]
    [InlineData("""{ "independentAfter": true, "sharedBenefitsAndControl": true, "continuingContribution": null }""", "null", "[]", """["continuingContribution"]""")]
    [InlineData("""{ "independentAfter": false, "sharedBenefitsAndControl": null }""", "false", """["independence"]""", """["sharedBenefitsAndControl","continuingContribution"]""")]
    [InlineData("{}", "null", "[]", """["independence","sharedBenefitsAndControl","continuingContribution"]""")]
    [InlineData("""{ "independentAfter": false, "sharedBenefitsAndControl": false, "continuingContribution": false }""", "false", """["independence","sharedBenefitsAndControl","continuingContribution"]""", "[]")]
    public void YoshinoRangan_UnknownInputs_StayUnknown(string inputs, string isAlliance, string failed, string unknown)
    {
        var answer = CommandRun.Compute("yoshino-rangan-test", inputs);

        (answer["isAlliance"]?.ToJsonString() ?? "null").Should().Be(isAlliance);
        answer["failed"]!.ToJsonString().Should().Be(failed);
        answer["unknown"]!.ToJsonString().Should().Be(unknown);
    }

    [Theory]
    [InlineData("""["Negotiation","Commitment","Execution","Assessment","Termination"]""", true, 0, null)]
    [InlineData("""["Negotiation","Execution","Assessment","Negotiation"]""", false, 1, 1)]
    [InlineData("""["Assessment","Termination","Negotiation"]""", false, 1, 2)]
    [InlineData("[]", true, 0, null)]
    public void RingVanDeVen_NoTransitions_UsesThePublishedOnes(string path, bool legal, int renegotiations, int? firstIllegal)
    {
        var answer = CommandRun.Compute("ring-van-de-ven-lifecycle", $$"""{ "path": {{path}} }""");

        answer["legal"]!.GetValue<bool>().Should().Be(legal);
        answer["renegotiations"]!.GetValue<int>().Should().Be(renegotiations);
        answer.ContainsKey("firstIllegalIndex").Should().Be(!legal);
        answer["firstIllegalIndex"]?.GetValue<int>().Should().Be(firstIllegal);
    }

    [Fact]
    public void RingVanDeVen_OwnTransitions_MayHaveStatesOfTheirOwn() =>
        CommandRun.Compute("ring-van-de-ven-lifecycle", """{ "path": ["Talk", "Walk"], "transitions": { "Talk": ["Walk"] } }""")["legal"]!.GetValue<bool>().Should().BeTrue();

    [Theory]
    [InlineData("\"recordsPresent\": [\"a\"], \"recordsRequired\": [\"a\", \"b\"]", false, "[]", "[\"b\"]")]
    [InlineData("\"recordsPresent\": [\"a\"], \"recordsRequired\": []", true, "[]", "[]")]
    [InlineData("\"recordsPresent\": [\"a\"]", true, "[]", null)]
    public void StageGate_NextStage_DependsOnRequiredRecords(string records, bool allowed, string stages, string? missing)
    {
        var answer = CommandRun.Compute("iso-44001-stage-gate", $$"""{ "currentStage": "PartnerSelection", "requestedStage": "WorkingTogether", {{records}} }""");

        answer["allowed"]!.GetValue<bool>().Should().Be(allowed);
        answer["missingStages"]!.ToJsonString().Should().Be(stages);
        answer["missingRecords"]?.ToJsonString().Should().Be(missing);
        answer.ContainsKey("missingRecords").Should().Be(missing is not null);
    }

    [Fact]
    public void StageGate_RecordsRequiredAndPresentOnesNotKnown_LacksThem() =>
        CommandRun.Compute("iso-44001-stage-gate", """{ "currentStage": "Knowledge", "requestedStage": "InternalAssessment", "recordsRequired": ["a"] }""")["missing"]!
            .ToJsonString().Should().Be("[\"recordsPresent\"]");

    [Theory]
    [InlineData("Socialization", "Tacit", "Tacit", "Accepted")]
    [InlineData("Externalization", "Tacit", "Explicit", "Accepted")]
    [InlineData("Combination", "Explicit", "Explicit", "Accepted")]
    [InlineData("Internalization", "Explicit", "Tacit", "Accepted")]
    [InlineData("Internalization", "Tacit", "Tacit", "Rejected")]
    [InlineData("socialization", "tacit", "explicit", "Rejected")]
    public void Seci_Forms_DecideWhetherItIsAccepted(string mode, string input, string output, string result) =>
        CommandRun.Compute("seci-conversion-typing", $$"""{ "mode": "{{mode}}", "inputForm": "{{input}}", "outputForm": "{{output}}" }""")["result"]!
            .GetValue<string>().Should().Be(result);

    [Fact]
    public void Seci_FormNotKnown_AnswersInsufficientDataAndWhatIsRequired()
    {
        var answer = CommandRun.Compute("seci-conversion-typing", """{ "mode": "Externalization", "inputForm": null, "outputForm": "Explicit" }""");

        answer["result"]!.GetValue<string>().Should().Be("InsufficientData");
        answer["missing"]!.ToJsonString().Should().Be("[\"inputForm\"]");
        answer["requiredInput"]!.GetValue<string>().Should().Be("Tacit");
    }

    [Theory]
    [InlineData("[]", 0, 0, null, "Plan")]
    [InlineData("""["Plan","Do","Check","Act"]""", 4, 1, null, "Plan")]
    [InlineData("""["Do"]""", 0, 0, "Do", "Plan")]
    public void Pdca_Steps_AreCheckedInOrder(string steps, int valid, int cycles, string? illegal, string next)
    {
        var answer = CommandRun.Compute("pdca-state-machine", $$"""{ "steps": {{steps}} }""");

        answer["validPrefixLength"]!.GetValue<int>().Should().Be(valid);
        answer["completedCycles"]!.GetValue<int>().Should().Be(cycles);
        answer["firstIllegal"]?.GetValue<string>().Should().Be(illegal);
        answer.ContainsKey("firstIllegal").Should().BeTrue();
        answer["legalNext"]!.ToJsonString().Should().Be($"[\"{next}\"]");
    }

    [Fact]
    public void Loops_ByWhatChanged_AreClassifiedAndUnknownStaysUnknown() =>
        CommandRun.Compute("loop-classification", """{ "events": [ { "actionChanged": true }, { "learningProcessChanged": true, "actionChanged": true }, {}, { "actionChanged": false } ] }""")["loops"]!
            .ToJsonString().Should().Be("""["SingleLoop","DeuteroLearning",null,"NoLearning"]""");

    [Theory]
    [InlineData("yoshino-rangan-test", """{ "independentAfter": "yes" }""", "$.independentAfter")]
    [InlineData("ring-van-de-ven-lifecycle", """{ "path": ["Dance"] }""", "$.path[0]")]
    [InlineData("iso-44001-stage-gate", """{ "currentStage": "Nowhere", "requestedStage": "Knowledge" }""", "$.currentStage")]
    [InlineData("iso-44001-stage-gate", """{ "stages": ["A", "B", "A"], "currentStage": "A", "requestedStage": "B" }""", "$.stages[2]")]
    [InlineData("seci-conversion-typing", """{ "mode": "Magic", "inputForm": "Tacit", "outputForm": "Tacit" }""", "$.mode")]
    [InlineData("pdca-state-machine", """{ "steps": ["Plan", 2] }""", "$.steps[1]")]
    [InlineData("loop-classification", """{ "events": [ { "actionChanged": 1 } ] }""", "$.events[0].actionChanged")]
    public void Compute_WrongInput_NamesItsPath(string model, string inputs, string path)
    {
        var run = CommandRun.With(inputs, "compute", model, "--format", "json");

        run.Status.Should().Be(3);
        run.Json["errors"]![0]!["path"]!.GetValue<string>().Should().Be(path);
    }
}
