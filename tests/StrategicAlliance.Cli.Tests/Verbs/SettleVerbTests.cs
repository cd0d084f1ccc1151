using System.Text.Json.Nodes;

namespace StrategicAlliance.Cli.Tests.Verbs;

public class SettleVerbTests
{
    private static readonly string Cases = Path.Combine(TestData.Folder, "cases", "settle");

    public static TheoryData<string> OpenCases() => new(Directory.GetFiles(Cases, "*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(OpenCases))]
    public void Settle_OpenCase_PaysAsPublished(string name)
    {
        var one = Case(name);
        var run = Settle(one);

        run.Status.Should().Be(0, run.Output);
        foreach (var map in (string[])["totals", "carriedForward"])
        {
            foreach (var (key, expected) in (JsonObject?)one["expected"]![map] ?? [])
            {
                ((decimal)run.Json[map]![key]!).Should().Be((decimal)expected!, $"{map} of {key}: {one["why"]}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(OpenCases))]
    public void Settle_Twice_GivesTheSameBytes(string name) => Settle(Case(name)).Output.Should().Be(Settle(Case(name)).Output);

    [Theory]
    [MemberData(nameof(OpenCases))]
    public void Settle_AnyCase_TotalsAreSumsOfLinesAndCorrections(string name)
    {
        var answer = Settle(Case(name)).Json;
        foreach (var (partner, total) in (JsonObject)answer["totals"]!)
        {
            ((JsonArray)answer["lines"]!).Concat((JsonArray)answer["corrections"]!)
                .Where(entry => (string?)entry!["partner"] == partner)
                .Sum(entry => (decimal)entry!["amount"]!)
                .Should().Be((decimal)total!);
        }
    }

    [Fact]
    public void Settle_Euros_WritesTwoDecimals() =>
        Settle(Case("cost-paid-by-partner")).Output.Should().Contain("\"gross\": 1000.00").And.Contain("\"a\": 400.00").And.Contain("\"costs\": 200.00");

    [Fact]
    public void Settle_Yen_WritesNone() => Settle(Case("yen")).Output.Should().Contain("\"a\": 334,").And.Contain("\"gross\": 1000,");

    [Fact]
    public void Settle_Answer_HasTheMembersOfTheContract()
    {
        var answer = Settle(Case("corrected-after-payment-2021")).Json;

        answer.Select(member => member.Key).Should().Equal("schema", "terms", "version", "period", "currency", "gross", "costs", "totals", "carriedForward", "lines", "corrections");
        ((string)answer["schema"]!).Should().Be("alliance-settlement/1");
        ((string)answer["version"]!).Should().Be("f5");
        var correction = ((JsonArray)answer["corrections"]!)[0]!;
        ((string)correction["of"]!).Should().Be("2020");
        ((decimal)correction["amount"]!).Should().Be(-50);
        ((string)((JsonArray)answer["corrections"]!)[1]!["because"]![0]!).Should().Be("f-b1-corrected");
    }

    [Fact]
    public void Settle_Text_TellsPeopleWhoGetsWhatAndWhy()
    {
        var one = Case("knowledge-donors");
        var run = CommandRun.With(one["journal"]!.ToJsonString(), "settle", "-", "--terms", "t", "--period", "all");

        run.Status.Should().Be(0);
        run.Output.Should().Contain("375.00").And.Contain("donor").And.Contain("f-b1");
    }

    [Theory]
    [InlineData("x", "all", 4, "TermsNotHeld")]
    [InlineData("t", "2020-Q1", 4, "PeriodsNotWhole")]
    [InlineData("t", "2020-02-01..2020-12-31", 4, "PeriodsNotWhole")]
    [InlineData("t", "2018", 4, "PeriodsNotWhole")]
    public void Settle_WhatCannotBe_IsRefused(string terms, string period, int status, string rule)
    {
        var run = CommandRun.With(Case("one-euro-by-three")["journal"]!.ToJsonString(), "settle", "-", "--terms", terms, "--period", period, "--format", "json");

        run.Status.Should().Be(status);
        ((string)run.Json["refused"]!["rule"]!).Should().Be(rule);
    }

    [Fact]
    public void Settle_NoPeriod_IsAWrongCommandLine() =>
        CommandRun.With(Case("yen")["journal"]!.ToJsonString(), "settle", "-", "--terms", "t", "--period", "soon").Status.Should().Be(2);

    [Fact]
    public void Settle_Csv_WritesTheLinesBesideTheAnswer()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("statement.csv", "of last year");

        var run = CommandRun.With(Case("cost-paid-by-partner")["journal"]!.ToJsonString(), "settle", "-", "--terms", "t", "--csv", path, "--format", "json");

        run.Status.Should().Be(0);
        var rows = File.ReadAllText(path).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        rows[0].Should().StartWith("kind,terms,version,period,");
        rows.Should().HaveCount(1 + ((JsonArray)run.Json["lines"]!).Count + ((JsonArray)run.Json["corrections"]!).Count);
        Directory.GetFiles(folder.Path).Should().ContainSingle();
    }

    [Fact]
    public void Settle_CsvRefused_LeavesTheFileAlone()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("statement.csv", "of last year");

        CommandRun.With(Case("yen")["journal"]!.ToJsonString(), "settle", "-", "--terms", "x", "--csv", path).Status.Should().Be(4);
        File.ReadAllText(path).Should().Be("of last year");
    }

    [Fact]
    public void Settle_CsvNowhere_IsAWrongCommandLine()
    {
        using var folder = new TemporaryFolder();

        CommandRun.With(Case("yen")["journal"]!.ToJsonString(), "settle", "-", "--terms", "t", "--csv", folder.File("none/statement.csv")).Status.Should().Be(2);
        CommandRun.With(Case("yen")["journal"]!.ToJsonString(), "settle", "-", "--terms", "t", "--csv", string.Empty).Status.Should().Be(2);
    }

    private static JsonObject Case(string name) => TestData.Read(Path.Combine(Cases, name + ".json"));

    private static CommandRun Settle(JsonObject one) => CommandRun.With(
        one["journal"]!.ToJsonString(), "settle", "-", "--terms", (string)one["terms"]!, "--period", (string)one["period"]!, "--format", "json");
}
