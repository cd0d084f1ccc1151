using System.Text.Json.Nodes;

namespace StrategicAlliance.Cli.Tests.Verbs;

public class ExplainTests
{
    [Theory]
    [InlineData("aurora.json")]
    [InlineData("daimler-chrysler.json")]
    [InlineData("nummi.json")]
    [InlineData("renault-nissan.json")]
    public void Explain_EveryId_IsToldInBothForms(string journal)
    {
        var path = TestData.Journal(journal);
        var ids = (JsonArray)CommandRun.Of("assess", path, "--explain", "list", "--format", "json").Json["ids"]!;

        ids.Should().NotBeEmpty();
        foreach (var id in ids.Select(item => item!["id"]!.GetValue<string>()))
        {
            var json = CommandRun.Of("assess", path, "--explain", id, "--format", "json");
            var text = CommandRun.Of("assess", path, "--explain", id);

            json.Status.Should().Be(0, id);
            json.Json["id"]!.GetValue<string>().Should().Be(id);
            json.Json["explanation"]!.GetValue<string>().Should().NotBeEmpty();
            text.Status.Should().Be(0);
            text.Output.Should().StartWith(id);
            foreach (var fact in (JsonArray)json.Json["because"]!)
            {
                fact!["content"].Should().BeOfType<JsonObject>();
                text.Output.Should().Contain($"  {fact["id"]}  {fact["on"]}  {fact["kind"]}");
            }
        }
    }

    [Fact]
    public void Explain_Finding_GoesFromFactsThroughFormulaToAnswer()
    {
        var text = CommandRun.Of("assess", TestData.Aurora, "--explain", "structure.topology").Output;

        text.Should().Contain("mesh").And.Contain("formula").And.Contain("Freeman 1978").And.Contain("agreementSigned").And.Contain("source: invented");
    }

    [Fact]
    public void Explain_GateByName_TellsWhatWouldBeInOrder() =>
        CommandRun.Of("assess", TestData.Aurora, "--explain", "stageRecordsMissing").Output.Should().Contain("3 times").And.Contain("in order").And.Contain("phaseEntered");

    [Fact]
    public void Explain_SectionOfGates_TellsEveryGate() =>
        CommandRun.Of("assess", TestData.Aurora, "--explain", "gates").Output.Should().Contain("stageRecordsMissing").And.Contain("in order");

    [Fact]
    public void Explain_ExitThatIsPlanned_NamesThePlanAndWhatIsMissing() =>
        CommandRun.Of("assess", TestData.Aurora, "--explain", "exit").Output
            .Should().Contain("exit.ready  not ready").And.Contain("staff placement").And.Contain("exitPlanned");

    [Fact]
    public void Explain_NoticeGiven_NamesTheFact() =>
        CommandRun.Of("assess", TestData.Journal("nummi.json"), "--explain", "exit.effective").Output
            .Should().Contain("2010-04-01").And.Contain("withdrawalAnnounced");

    [Fact]
    public void Explain_Trust_SaysWhoSawWhatAndWhereTheBaseRateComesFrom()
    {
        var text = string.Join(' ', CommandRun.Of("assess", TestData.Aurora, "--explain", "trust.falke.lianhe").Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

        text.Should().Contain("promiseKept, seen by falke:").And.Contain("The base rate is (R + 1) / (R + S + 2)").And.MatchRegex(@"cost [\d.]+ in expected penalties \(f\d+");
    }

    [Theory]
    [InlineData("knowledge.turnoverLoss", "0.0324 per year")]
    [InlineData("knowledge.seci.completedSpirals", "1 spiral\n")]
    [InlineData("distances.falke.lianhe.great-circle-distance", "8798.6254 km")]
    public void Explain_Figure_HasItsUnit(string id, string expected) =>
        CommandRun.Of("assess", TestData.Aurora, "--explain", id).Output.Should().StartWith($"{id}  {expected}");

    [Fact]
    public void Assess_Agenda_NamesWhoTeaches() =>
        CommandRun.Of("assess", TestData.Aurora).Output.Should().Contain("testing from tunturi (applied 2025-09-20)");

    [Fact]
    public void Explain_List_HasUnits() =>
        CommandRun.Of("assess", TestData.Aurora, "--explain", "list").Output.Should().MatchRegex("knowledge\\.expectedLoss +answer +51031\\.6126 +EUR");

    [Fact]
    public void Explain_PowerImbalance_NamesTheSmallerDependenceFirst() =>
        CommandRun.Of("assess", TestData.Aurora, "--explain", "structure.powerImbalance").Output.Should().Contain("0.177 against 0.275");

    [Fact]
    public void Explain_OpenQuestion_TellsWhyAndWhatItNeeds() =>
        CommandRun.Of("assess", TestData.Journal("nummi.json"), "--explain", "exit.ready").Output.Should().Contain("not known").And.Contain("exitPlanned");

    [Fact]
    public void Explain_ConditionNotKnown_TellsWhatItNeeds()
    {
        const string Journal = """{ "fact": "allianceProposed", "on": "2020-01-01", "alliance": "a", "name": "A", "form": "jointVenture" }""";

        CommandRun.With(Journal, "assess", "-", "--explain", "formation.independence").Output
            .Should().Contain("not known").And.Contain("partnerJoined").And.Contain("Yoshino");
    }

    [Fact]
    public void Explain_Section_ExplainsAllOfIt()
    {
        var one = CommandRun.Of("assess", TestData.Aurora, "--explain", "structure", "--format", "json").Json;
        var ids = ((JsonArray)one["explanations"]!).Select(item => item!["id"]!.GetValue<string>());

        ids.Should().Contain(["structure.topology", "structure.powerImbalance"]).And.OnlyContain(id => id.StartsWith("structure.", StringComparison.Ordinal));
        CommandRun.Of("assess", TestData.Aurora, "--explain", "structure").Output.Should().Contain("structure.topology").And.Contain("structure.powerImbalance");
    }

    [Fact]
    public void Explain_UnknownId_NamesTheNearest()
    {
        var run = CommandRun.Of("assess", TestData.Aurora, "--explain", "structure.topolgy");

        run.Status.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain("structure.topology").And.Contain("--explain list");
    }

    [Fact]
    public void Explain_FactId_ShowsTheFactAndWhatConcernsIt()
    {
        var text = TestData.Changed(facts =>
        {
            facts.Add(JsonNode.Parse("""{ "fact": "factDisputed", "on": "2026-07-01", "disputes": "f30", "by": "falke", "id": "doubt" }"""));
        });
        var json = CommandRun.With(text, "assess", "-", "--explain", "f30", "--format", "json").Json;

        json["about"]!.GetValue<string>().Should().Be("fact");
        json["disputedBy"]!.AsArray().Select(id => id!.GetValue<string>()).Should().Equal("doubt");
        CommandRun.With(text, "assess", "-", "--explain", "f30").Output
            .Should().StartWith("f30  " + json["kind"]).And.Contain("says").And.MatchRegex("disputed by +doubt");
        CommandRun.Of("assess", TestData.Aurora, "--explain", "f9999").Status.Should().Be(2);
    }
}
