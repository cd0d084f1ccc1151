using System.Text.Json;
using StrategicAlliance.Alliances;
using StrategicAlliance.Diagnosis;
using StrategicAlliance.Facts;
using StrategicAlliance.Governance;
using StrategicAlliance.Integration;
using StrategicAlliance.Journals;
using StrategicAlliance.Learning;
using StrategicAlliance.Tests.Alliances;
using StrategicAlliance.Tests.Rules;

namespace StrategicAlliance.Tests.Diagnosis;

public sealed class AssessmentWriterTests
{
    // The sample object of the contract, path by path; [] is the first item of a list.
    private static readonly string[] Paths =
    [
        "schema",
        "alliance.id", "alliance.name", "alliance.form", "alliance.phase", "alliance.asOf", "alliance.knownAt", "alliance.facts", "alliance.partners",
        "formation.isAlliance", "formation.conditions[].condition", "formation.conditions[].met", "formation.conditions[].because", "formation.conditions[].explanation",
        "structure.topology", "structure.declared", "structure.direction", "structure.depth", "structure.generation", "structure.powerImbalance", "structure.powerful",
        "trust",
        "integration.levels.strategic.score", "integration.levels.strategic.confidence", "integration.levels.strategic.gap", "integration.levels.strategic.because", "integration.levels.strategic.explanation",
        "integration.levels.tactical.score", "integration.levels.operational.score", "integration.levels.organizational.score", "integration.levels.interpersonal.score", "integration.levels.cultural.score",
        "integration.weakest", "integration.strongest", "integration.coverage",
        "knowledge.assets", "knowledge.tacitShare", "knowledge.seci.counts", "knowledge.seci.completedSpirals", "knowledge.seci.balance", "knowledge.atRisk", "knowledge.refusedAccessShare",
        "learning.loops", "learning.factors", "learning.race", "learning.agenda",
        "obstacles", "warnings",
        "performance.score", "performance.perspectives", "performance.coverage", "performance.missing",
        "benefits.pools",
        "exit.ready", "exit.missing", "exit.effective",
        "unknown[].what", "unknown[].needs",
    ];

    private static readonly string[] PathsOfFindings =
    [
        "obstacles[].code", "obstacles[].name", "obstacles[].severity", "obstacles[].because", "obstacles[].explanation", "obstacles[].countermeasures",
        "warnings[].code", "warnings[].name", "warnings[].severity", "warnings[].since", "warnings[].because", "warnings[].explanation",
    ];

    [Theory]
    [InlineData("aurora.json")]
    [InlineData("daimler-chrysler.json")]
    [InlineData("nummi.json")]
    [InlineData("renault-nissan.json")]
    public void Write_AnyAlliance_HasEveryMemberOfTheContract(string name)
    {
        var json = Written(new AllianceAssessor().Assess(SampleJournals.Of(name)));

        Paths.Where(path => !Holds(json, path)).Should().BeEmpty();
        json.GetProperty("schema").GetString().Should().Be("alliance-assessment/1");
    }

    [Fact]
    public void Write_WhatIsThere_HasEveryMemberOfTheContract()
    {
        var json = Written(new AllianceAssessor(new StructureAnalysis(), [new FixedCheck()], [new FixedDetector()], [new FixedSignal()]).Assess(Scene.Alliance));

        Paths.Concat(PathsOfFindings).Where(path => !Holds(json, path)).Should().BeEmpty();
        json.GetProperty("obstacles")[0].GetProperty("countermeasures")[0].GetString().Should().Be("CM1");
        json.GetProperty("warnings")[0].GetProperty("since").GetString().Should().Be("2020-05");
        var level = json.GetProperty("integration").GetProperty("levels").GetProperty("strategic");
        level.GetProperty("score").GetDouble().Should().Be(0.5);
        level.GetProperty("confidence").GetDouble().Should().Be(0.5);
        level.GetProperty("gap").GetDouble().Should().Be(0.1);
        level.GetProperty("because")[0].GetString().Should().Be("start");
        json.GetProperty("integration").GetProperty("coverage").GetDouble().Should().Be(0.1667);
        json.GetProperty("integration").GetProperty("weakest")[0].GetString().Should().Be("strategic");
    }

    [Fact]
    public void Write_LevelWithoutFacts_IsNullNeverADefault()
    {
        var level = Written(new AllianceAssessor().Assess(Scene.Alliance)).GetProperty("integration").GetProperty("levels").GetProperty("cultural");

        level.GetProperty("score").ValueKind.Should().Be(JsonValueKind.Null);
        level.GetProperty("confidence").GetDouble().Should().Be(0);
        level.GetProperty("gap").ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Fact]
    public void Write_NoAlliance_HasNoObstaclesAndSaysWhy()
    {
        var json = Written(new AllianceAssessor(new StructureAnalysis(), [new FixedCheck()], [new FixedDetector()], [new FixedSignal()]).Assess(SampleJournals.Of("daimler-chrysler.json")));

        json.GetProperty("formation").GetProperty("isAlliance").GetBoolean().Should().BeFalse();
        json.GetProperty("obstacles").GetArrayLength().Should().Be(0);
        json.GetProperty("warnings").GetArrayLength().Should().Be(0);
        json.GetProperty("formation").GetProperty("conditions").EnumerateArray().Single(item => item.GetProperty("condition").GetString() == "independence").GetProperty("met").GetBoolean().Should().BeFalse();
    }

    [Fact]
    public void Write_Conditions_AreNamedAsInTheContract() =>
        Written(new AllianceAssessor().Assess(Scene.Alliance)).GetProperty("formation").GetProperty("conditions").EnumerateArray()
            .Select(item => item.GetProperty("condition").GetString()).Should().Equal("independence", "sharedBenefitsAndControl", "continuingContribution");

    [Fact]
    public void Write_KnownAt_IsAnInstantOrNull()
    {
        var at = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

        Written(new AllianceAssessor().Assess(Scene.Alliance.AsOf(new DateOnly(2020, 6, 1), at))).GetProperty("alliance").GetProperty("knownAt").GetString().Should().Be("2026-01-01T00:00:00Z");
        Written(new AllianceAssessor().Assess(Scene.Alliance)).GetProperty("alliance").GetProperty("knownAt").ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Fact]
    public void Write_Names_AreThoseOfTheVocabulary()
    {
        var alliance = Scene.With(new PhaseEntered(Scene.Now, LifecyclePhase.Operation), new LoopStepped(Scene.Now, "loop", PdcaStep.Plan));

        var json = Written(new AllianceAssessor().Assess(alliance));

        json.GetProperty("alliance").GetProperty("phase").GetString().Should().Be("operation");
        json.GetProperty("alliance").GetProperty("form").GetString().Should().Be("jointResearch");
        json.GetProperty("alliance").GetProperty("partners").EnumerateArray().Select(item => item.GetString()).Should().Equal("a", "b");
        json.GetProperty("integration").GetProperty("levels").EnumerateObject().Select(level => level.Name).Should().Equal(Enum.GetValues<IntegrationLevel>().Select(level => level.ToName()));
    }

    private static JsonElement Written(Assessment assessment)
    {
        using var stream = new MemoryStream();
        AssessmentWriter.Write(assessment, stream);
        stream.CanWrite.Should().BeTrue("the stream is left open");
        using var document = JsonDocument.Parse(stream.ToArray());
        return document.RootElement.Clone();
    }

    private static bool Holds(JsonElement json, string path)
    {
        foreach (var step in path.Split('.'))
        {
            var list = step.EndsWith("[]", StringComparison.Ordinal);
            if (!json.TryGetProperty(list ? step[..^2] : step, out json) || (list && json.GetArrayLength() == 0))
            {
                return false;
            }

            json = list ? json[0] : json;
        }

        return true;
    }
}
