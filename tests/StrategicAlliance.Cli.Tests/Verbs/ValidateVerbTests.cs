using System.Text.Json.Nodes;

namespace StrategicAlliance.Cli.Tests.Verbs;

public class ValidateVerbTests
{
    private const string FalkeAgain = """{ "fact": "partnerJoined", "on": "2026-07-01", "partner": "falke", "name": "Again", "id": "again" }""";

    public static TheoryData<string> Journals => ["aurora.json", "daimler-chrysler.json", "nummi.json", "renault-nissan.json"];

    [Theory]
    [MemberData(nameof(Journals))]
    public void Validate_SharedJournal_IsSound(string journal)
    {
        var path = TestData.Journal(journal);
        var run = CommandRun.Of("validate", path, "--format", "json");

        run.Status.Should().Be(0, run.Output);
        run.Json["valid"]!.GetValue<bool>().Should().BeTrue();
        run.Json["facts"]!.GetValue<int>().Should().Be(((JsonArray)TestData.Read(path)["facts"]!).Count);
        run.Json["warnings"].Should().BeOfType<JsonArray>();
        run.Json["gates"].Should().BeOfType<JsonArray>();
        CommandRun.Of("validate", path).Output.Should().Contain("is sound");
    }

    [Fact]
    public void Validate_Sample_CountsWhatWasChangedLater()
    {
        var run = CommandRun.With(
            TestData.Changed(facts =>
            {
                facts.Add(JsonNode.Parse("""{ "fact": "factDisputed", "on": "2026-07-01", "disputes": "f2", "by": "falke" }"""));
                facts.Add(JsonNode.Parse("""{ "fact": "starAligned", "on": "2026-07-01" }"""));
            }),
            "validate",
            "-");

        run.Status.Should().Be(0, run.Error);
        run.Output.Should().Contain("1 fact retracted, 1 fact disputed").And.Contain("starAligned").And.Contain("2025-01-15 to 2026-07-01").And.Contain("Lianhe");
    }

    [Fact]
    public void Validate_JsonLines_IsSound()
    {
        var lines = string.Join('\n', ((JsonArray)TestData.Read(TestData.Aurora)["facts"]!).Select(fact => fact!.ToJsonString()));

        CommandRun.With(lines, "validate", "-").Status.Should().Be(0);
    }

    [Fact]
    public void Validate_WrongMembers_ListsAllOfThemWithTheirPlace()
    {
        var text = TestData.Changed(facts =>
        {
            facts[1]!["colour"] = 3;
            facts[4]!["on"] = "2025-13-01";
        });
        var run = CommandRun.With(text, "validate", "-", "--format", "json");
        var errors = (JsonArray)run.Json["errors"]!;

        run.Status.Should().Be(3);
        errors.Select(error => error!["path"]!.GetValue<string>()).Should().Equal("$.facts[1].colour", "$.facts[4].on");
        errors.Should().OnlyContain(error => new[] { "path", "line", "found", "expected", "message" }.All(name => ((JsonObject)error!).ContainsKey(name)));
        CommandRun.With(text, "validate", "-").Error.Should().Contain("$.facts[1].colour").And.Contain("2025-13-01");
    }

    [Fact]
    public void Validate_RefusedFact_NamesFactRuleAndRemedy()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("refused.json", TestData.Changed(facts => facts.Add(JsonNode.Parse(FalkeAgain))));
        var run = CommandRun.Of("validate", path, "--format", "json");
        var refused = run.Json["refused"]!;

        run.Status.Should().Be(4);
        refused["rule"]!.GetValue<string>().Should().Be("PartnerAlreadyJoined");
        refused["fact"]!.GetValue<string>().Should().Be("again");
        refused["line"]!.GetValue<int>().Should().Be(1);
        refused["remedy"]!.GetValue<string>().Should().NotBeEmpty();
        var text = CommandRun.Of("assess", path);
        text.Status.Should().Be(4);
        text.Output.Should().BeEmpty();
        text.Error.Should().Contain("again, partnerJoined on 2026-07-01").And.Contain("refused.json:1").And.Contain("PartnerAlreadyJoined").And.Contain("remedy");
    }

    [Theory]
    [InlineData("", "nothing")]
    [InlineData(" \n ", "nothing")]
    [InlineData("{", "the end of the text")]
    [InlineData("nonsense", "no JSON")]
    [InlineData("[]", "an object with schema and facts")]
    [InlineData("""{ "schema": "alliance-journal/9", "facts": [] }""", "alliance-journal/9")]
    public void Validate_NoJournal_SaysWhatWasFound(string text, string found)
    {
        var run = CommandRun.With(text, "validate", "-");

        run.Status.Should().Be(3);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain(found);
    }

    [Fact]
    public void Validate_FolderOrNothing_SaysSo()
    {
        using var folder = new TemporaryFolder();

        CommandRun.Of("validate", folder.Path).Should().Match<CommandRun>(run => run.Status == 3 && run.Error.Contains("a folder"));
        CommandRun.Of("assess", folder.File("none.json")).Should().Match<CommandRun>(run => run.Status == 3 && run.Error.Contains("There is no such file."));
        CommandRun.Of("validate", folder.File("none.json"), "--format", "json").Json["errors"]![0]!["expected"]!.GetValue<string>().Should().Be("a file that exists");
    }

    [Fact]
    public void Validate_LongInput_TellsOnlyWhoWatches()
    {
        var text = TestData.Changed(facts => facts[0]!["x"] = new JsonObject { ["long"] = new string('x', 5 * 1024 * 1024) });

        CommandRun.With(text, static (stdin, stdout, stderr) => new Terminal(stdin, stdout, stderr) { ShowsProgress = true }, "validate", "-").Error.Should().Be("Reading standard input, 5 MB.\n");
        CommandRun.With(text, "validate", "-").Error.Should().BeEmpty();
    }

    [Fact]
    public void Validate_EmptyPath_IsAWrongCommandLine() => CommandRun.Of("validate", string.Empty).Status.Should().Be(2);

    [Theory]
    [InlineData(150, false)]
    [InlineData(300, true)]
    public void Validate_ManyErrors_SaysWhereItStops(int errors, bool isCut)
    {
        var lines = string.Join('\n', Enumerable.Repeat("""{ "fact": "meetingHeld", "on": "never", "level": "executive" }""", errors));
        var run = CommandRun.With(lines, "validate", "-");

        run.Status.Should().Be(3);
        run.Error.EndsWith("Only the first 200 errors are shown; there may be more.\n", StringComparison.Ordinal).Should().Be(isCut);
    }

    [Fact]
    public void Help_OfValidate_PromisesOnlyTheFirstRefusal() =>
        CommandRun.Of("validate", "--help").Output.Should().NotContain("everything").And.Contain("the first fact");
}
