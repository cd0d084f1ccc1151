using System.Globalization;
using System.Text.Json.Nodes;

namespace StrategicAlliance.Cli.Tests.Verbs;

public class AssessVerbTests
{
    private static readonly string[] Members =
    [
        "schema", "alliance.id", "alliance.name", "alliance.form", "alliance.phase", "alliance.asOf", "alliance.knownAt", "alliance.facts", "alliance.partners",
        "formation.isAlliance", "formation.conditions", "structure.topology", "structure.declared", "structure.direction", "structure.depth", "structure.generation",
        "structure.powerImbalance", "structure.powerful", "trust", "integration.levels.strategic.score", "integration.levels.tactical.confidence",
        "integration.levels.operational.gap", "integration.levels.organizational.because", "integration.levels.interpersonal.explanation", "integration.levels.cultural.score",
        "integration.weakest", "integration.strongest", "integration.coverage", "knowledge.assets", "knowledge.tacitShare", "knowledge.seci.counts",
        "knowledge.seci.completedSpirals", "knowledge.seci.balance", "knowledge.atRisk", "knowledge.refusedAccessShare", "learning.loops", "learning.factors",
        "learning.race", "learning.agenda", "obstacles", "warnings", "performance.score", "performance.perspectives", "performance.coverage", "performance.missing",
        "benefits.pools", "exit.ready", "exit.missing", "exit.effective", "unknown",
    ];

    public static TheoryData<string> Expectations => new(Directory.EnumerateFiles(TestData.Alliances, "*.expected.json").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Expectations))]
    public void Assess_SharedJournal_MeetsContractAndExpectedFormation(string expectation)
    {
        var expected = TestData.Read(TestData.Journal(expectation));
        var run = CommandRun.Of("assess", TestData.Journal(expected["file"]!.GetValue<string>()), "--as-of", expected["asOf"]!.GetValue<string>(), "--format", "json");

        run.Status.Should().Be(0, run.Output);
        run.Json["alliance"]!["asOf"]!.GetValue<string>().Should().Be(expected["asOf"]!.GetValue<string>());
        run.Json["formation"]!["isAlliance"]!.ToJsonString().Should().Be(expected["formation"]!["isAlliance"]!.ToJsonString());
        var failed = ((JsonArray)run.Json["formation"]!["conditions"]!).Where(condition => condition!["met"]?.GetValue<bool>() == false).Select(condition => condition!["condition"]!.GetValue<string>());
        failed.Should().BeEquivalentTo(((JsonArray)expected["formation"]!["failed"]!).Select(name => name!.GetValue<string>()));
        Members.Should().OnlyContain(path => Holds(run.Json, path));
    }

    [Fact]
    public void Assess_NoAlliance_SaysWhyAndNothingMore()
    {
        var text = CommandRun.Of("assess", TestData.Journal("daimler-chrysler.json")).Output;

        text.Should().Contain("Is it an alliance?  No").And.Contain("independence").And.Contain("Nothing else is assessed");
        text.Should().NotContain("Structure").And.NotContain("Integration").And.NotContain("Not known  ").And.NotContain("Obstacles");
    }

    [Fact]
    public void Assess_Sample_IsShortAndWrapped()
    {
        var text = CommandRun.Of("assess", TestData.Aurora).Output;

        text.Split('\n').Should().OnlyContain(line => line.Length <= 100).And.HaveCountLessThan(100);
        text.Should().Contain("Is it an alliance?  Yes").And.MatchRegex("topology +mesh").And.Contain("declared as star (f30)").And.Contain("Not known");
    }

    [Fact]
    public void Assess_NarrowTerminal_IsWrappedToIt() =>
        CommandRun.With(string.Empty, static (stdin, stdout, stderr) => new Terminal(stdin, stdout, stderr) { Width = 60 }, "assess", TestData.Aurora)
            .Output.Split('\n').Should().OnlyContain(line => line.Length <= 60);

    [Fact]
    public void Assess_AsOf_LeavesOutWhatCameLater()
    {
        var early = CommandRun.Of("assess", TestData.Aurora, "--as-of", "2025-01-15", "--format", "json").Json;
        var late = CommandRun.Of("assess", TestData.Aurora, "--format", "json").Json;

        early["alliance"]!["facts"]!.GetValue<int>().Should().BeLessThan(late["alliance"]!["facts"]!.GetValue<int>());
        late["alliance"]!["asOf"]!.GetValue<string>().Should().Be("2026-06-30");
        late["alliance"]!["knownAt"].Should().BeNull();
    }

    [Theory]
    [InlineData("2026-07-09", 231)]
    [InlineData("2026-07-10", 232)]
    [InlineData("2026-07-10T09:59:59Z", 231)]
    [InlineData("2026-07-10T10:00:00Z", 232)]
    public void Assess_KnownAt_UsesOnlyWhatWasRecorded(string instant, int facts)
    {
        var text = TestData.Changed(all =>
        {
            all.Add(JsonNode.Parse("""{ "fact": "meetingHeld", "on": "2026-07-01", "level": "executive" }"""));
            all.Add(JsonNode.Parse("""{ "fact": "phaseEntered", "on": "2026-07-02", "recordedAt": "2026-07-10T10:00:00Z", "phase": "termination" }"""));
        });

        var run = CommandRun.With(text, "assess", "-", "--known-at", instant, "--format", "json");

        run.Status.Should().Be(0, run.Output);
        run.Json["alliance"]!["facts"]!.GetValue<int>().Should().Be(facts);
        run.Json["alliance"]!["asOf"]!.GetValue<string>().Should().Be(facts == 231 ? "2026-07-01" : "2026-07-02");
        run.Json["alliance"]!["knownAt"]!.GetValue<string>().Should().StartWith(instant[..10]);
    }

    [Theory]
    [InlineData("--as-of", "2026", "YYYY-MM-DD")]
    [InlineData("--as-of", "30.06.2026", "YYYY-MM-DD")]
    [InlineData("--known-at", "yesterday", "YYYY-MM-DDTHH:MM:SSZ")]
    [InlineData("--known-at", "2026-06-30T12:00:00+02:00", "YYYY-MM-DDTHH:MM:SSZ")]
    [InlineData("--as-of", "2024-12-31", "was proposed on 2025-01-15")]
    [InlineData("--known-at", "2024-12-31", "was proposed on 2025-01-15")]
    [InlineData("--html", "report.html", "not in this version")]
    public void Assess_WrongOption_SaysWhatIsWrong(string option, string value, string message)
    {
        var run = CommandRun.Of("assess", TestData.Aurora, option, value);

        run.Status.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain(message).And.NotContain("Parameter");
        File.Exists("report.html").Should().BeFalse();
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void Assess_AnyCulture_GivesTheSame(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        var usual = CommandRun.Of("assess", TestData.Aurora).Output;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            CommandRun.Of("assess", TestData.Aurora).Output.Should().Be(usual);
            CommandRun.Of("assess", TestData.Aurora, "--as-of", "2026-06-30").Output.Should().Be(usual);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Assess_HostileNames_StayInTheirLines()
    {
        var name = "\u202Eliam\u2066 \u001B[2J\u001B]0;owned\u0007\r\n\u2028" + new string('x', 5000);
        var text = TestData.Changed(facts =>
        {
            facts[0]!["name"] = name;
            facts[1]!["name"] = "שלום עולם";
            facts[2]!["source"] = name;
        });
        foreach (var args in new string[][] { ["assess", "-"], ["assess", "-", "--explain", "formation.independence"], ["validate", "-"] })
        {
            var run = CommandRun.With(text, args);

            run.Status.Should().Be(0, run.Error);
            run.Output.Where(letter => letter != '\n').Should().NotContain(letter => char.IsControl(letter) || letter == '\u202E' || letter == '\u2066' || letter == '\u2028');
            run.Output.Split('\n').Should().OnlyContain(line => line.Length <= 100);
        }
    }

    private static bool Holds(JsonNode answer, string path)
    {
        JsonNode? here = answer;
        foreach (var name in path.Split('.'))
        {
            if (here is not JsonObject members || !members.TryGetPropertyValue(name, out here))
            {
                return false;
            }
        }

        return true;
    }

    [Theory]
    [InlineData("2025-03-01", "known at 2025-03-01\n")]
    [InlineData("2025-03-01T10:00:00Z", "known at 2025-03-01T10:00:00Z\n")]
    public void Assess_KnownAt_IsShownAsTyped(string instant, string shown) =>
        CommandRun.Of("assess", TestData.Aurora, "--known-at", instant).Output.Should().Contain(shown);

    [Fact]
    public void Assess_ManyPairsOfTrust_TellsTheLowestAndHowMany()
    {
        var facts = new List<string> { """{"fact":"allianceProposed","on":"2024-01-01","alliance":"x","name":"X","form":"jointResearch"}""" };
        facts.AddRange(Enumerable.Range(1, 6).Select(i => $$"""{"fact":"partnerJoined","on":"2024-01-01","partner":"p{{i}}","name":"P{{i}}"}"""));
        foreach (var (by, to) in Enumerable.Range(1, 6).SelectMany(by => Enumerable.Range(1, 6).Where(to => to != by).Select(to => (by, to))))
        {
            facts.Add($$"""{"fact":"promiseMade","on":"2024-02-01","promise":"{{by}}-{{to}}","by":"p{{by}}","to":"p{{to}}"}""");
            facts.Add($$"""{"fact":"{{(by == 3 ? "promiseBroken" : "promiseKept")}}","on":"2024-03-01","promise":"{{by}}-{{to}}"}""");
        }

        var text = CommandRun.With(string.Join('\n', facts), "assess", "-").Output;

        text.Should().Contain("The 20 lowest of 30 pairs").And.Contain("p1 in p3", "p3 broke its promises");
    }
}
