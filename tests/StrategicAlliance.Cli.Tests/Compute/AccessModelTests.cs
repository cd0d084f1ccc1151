using System.Text.Json.Nodes;

namespace StrategicAlliance.Cli.Tests.Compute;

public class AccessModelTests
{
    [Theory]
    [InlineData("\"category\": \"Background\", \"purpose\": \"exploitation of own results\", \"neededFor\": true", "true", "\"fair and reasonable\"")]
    [InlineData("\"category\": \"background\", \"purpose\": \"Implementation\", \"neededFor\": true", "true", "\"royalty-free\"")]
    [InlineData("\"category\": \"Results\", \"purpose\": \"implementation\", \"neededFor\": true", "true", "\"royalty-free\"")]
    [InlineData("\"category\": \"Background\", \"purpose\": \"implementation\", \"neededFor\": false", "false", "null")]
    [InlineData("\"category\": \"Background\", \"purpose\": \"implementation\", \"neededFor\": true, \"excludedInAttachment\": true", "false", "null")]
    [InlineData("\"category\": \"Background\", \"purpose\": \"implementation\", \"excludedInAttachment\": true", "false", "null")]
    [InlineData("\"category\": \"Sideground\", \"purpose\": \"implementation\", \"neededFor\": true", "false", "null")]
    [InlineData("\"category\": \"Postground\", \"purpose\": \"exploitation\", \"neededFor\": true", "false", "null")]
    [InlineData("\"category\": \"Foreground\", \"owners\": [\"A\", \"B\"], \"purpose\": \"exploitation\", \"neededFor\": false", "true", "\"fair and reasonable\"")]
    public void AccessRights_Request_IsDecided(string members, string granted, string terms)
    {
        var answer = CommandRun.Compute("access-rights-decision", $$"""{ "asset": "x", "owner": "A", "requester": "B", {{members}} }""");

        answer["granted"]!.ToJsonString().Should().Be(granted);
        (answer["terms"]?.ToJsonString() ?? "null").Should().Be(terms);
        answer["withinTime"].Should().BeNull();
        answer["latestRequest"].Should().BeNull();
    }

    [Theory]
    [InlineData("\"requestLimitMonths\": 6, \"requestDate\": \"2026-02-28\"", true, "2026-02-28")]
    [InlineData("\"requestLimitMonths\": 6, \"requestDate\": \"2026-03-01\"", false, "2026-02-28")]
    [InlineData("\"requestDate\": \"2026-08-31\"", true, "2026-08-31")]
    public void AccessRights_AfterTheEndOfTheProject_HaveALastDay(string members, bool inTime, string latest)
    {
        var answer = CommandRun.Compute("access-rights-decision", $$"""{ "category": "Background", "owner": "A", "requester": "B", "purpose": "exploitation", "neededFor": true, "projectEnd": "2025-08-31", {{members}} }""");

        answer["granted"]!.GetValue<bool>().Should().Be(inTime);
        answer["withinTime"]!.GetValue<bool>().Should().Be(inTime);
        answer["latestRequest"]!.GetValue<string>().Should().Be(latest);
    }

    [Theory]
    [InlineData("""{ "projectEnd": "2025-01-31", "requestDate": "2026-01-31", "requestLimitMonths": 12 }""", "true", "\"2026-01-31\"", "null")]
    [InlineData("""{ "projectEnd": "2025-01-31", "requestDate": "2026-02-01" }""", "false", "\"2026-01-31\"", "false")]
    [InlineData("""{ "asset": "x", "requester": "B", "projectEnd": "2023-08-31", "requestLimitMonths": 6 }""", "null", "\"2024-02-29\"", "null")]
    public void AccessRights_OnlyTheTimeLimitAskedFor_NeedsTheDaysOnly(string inputs, string inTime, string latest, string granted)
    {
        var answer = CommandRun.Compute("access-rights-decision", inputs);

        answer.ContainsKey("result").Should().BeFalse();
        (answer["withinTime"]?.ToJsonString() ?? "null").Should().Be(inTime);
        answer["latestRequest"]!.ToJsonString().Should().Be(latest);
        (answer["granted"]?.ToJsonString() ?? "null").Should().Be(granted);
    }

    [Fact]
    public void AccessRights_OwnerMissing_StillTellsTheTimeLimit()
    {
        var answer = CommandRun.Compute("access-rights-decision", """{ "category": "Background", "requester": "B", "purpose": "exploitation", "projectEnd": "2025-01-31", "requestDate": "2026-02-01" }""");

        answer["result"]!.GetValue<string>().Should().Be("InsufficientData");
        answer["withinTime"]!.GetValue<bool>().Should().BeFalse();
        answer.ContainsKey("granted").Should().BeFalse();
    }

    [Theory]
    [InlineData("use of background in own task", "B", "royalty-free")]
    [InlineData("use of own results", "B", "fair and reasonable")]
    [InlineData("non-commercial implementation of own task", "B", "royalty-free")]
    [InlineData("non-exclusive licence to a third party", "A", "fair and reasonable")]
    [InlineData("licence to a third party", "B", null)]
    [InlineData("exclusive licence to a third party", "A", null)]
    [InlineData("non-commercial teaching", "B", null)]
    public void AccessRights_PurposeInWords_IsUnderstoodOrRejected(string purpose, string requester, string? terms)
    {
        var answer = CommandRun.Compute("access-rights-decision", $$"""{ "category": "Foreground", "owners": ["A", "C"], "requester": "{{requester}}", "purpose": "{{purpose}}", "neededFor": true }""");

        answer["terms"]?.GetValue<string>().Should().Be(terms);
        answer.ContainsKey("result").Should().Be(terms is null);
    }

    [Fact]
    public void AccessRights_RequesterIsTheOwner_NeedsNothing() =>
        CommandRun.Compute("access-rights-decision", """{ "category": "Background", "owner": "A", "requester": "A", "purpose": "exploitation" }""")["terms"]!.GetValue<string>().Should().Be("own");

    [Theory]
    [InlineData("""{ "category": "Background", "requester": "B", "purpose": "implementation", "neededFor": true }""", "InsufficientData", "[\"owner\"]")]
    [InlineData("""{ "category": "Background", "owner": "A", "requester": "B", "purpose": "implementation" }""", "InsufficientData", "[\"neededFor\"]")]
    [InlineData("""{ "category": "Background", "owner": "A", "requester": "B", "purpose": "curiosity", "neededFor": true }""", "Rejected", null)]
    [InlineData("""{ "category": "Background", "owner": "A", "requester": "B", "purpose": "implementation", "neededFor": true, "requestLimitMonths": -1 }""", "Rejected", null)]
    [InlineData("""{ "category": "Background", "owner": "A", "requester": "B", "purpose": "implementation", "neededFor": true, "projectEnd": "9999-12-01" }""", "Rejected", null)]
    public void AccessRights_DataMissingOrOutsideTheMethod_IsNamed(string inputs, string result, string? missing)
    {
        var answer = CommandRun.Compute("access-rights-decision", inputs);

        answer["result"]!.GetValue<string>().Should().Be(result);
        (answer["missing"]?.ToJsonString()).Should().Be(missing);
    }

    [Theory]
    [InlineData("""{ "publicationDate": "2025-06-01", "noticeDays": 45 }""", "2025-04-17", "null", "null")]
    [InlineData("""{ "publicationDate": "2025-06-01", "noticeDays": 45, "noticeSent": "2025-04-17" }""", "2025-04-17", "true", "null")]
    [InlineData("""{ "publicationDate": "2024-03-01", "noticeDays": 1, "noticeSent": "2024-03-01", "objectionDays": 0 }""", "2024-02-29", "false", "\"2024-03-01\"")]
    [InlineData("""{ "publicationDate": "2025-06-01", "noticeDays": 0, "objectionDays": 30 }""", "2025-06-01", "null", "null")]
    public void PublicationNotice_Days_AreCounted(string inputs, string latest, string inTime, string objection)
    {
        var answer = CommandRun.Compute("consortium-publication-notice", inputs);

        answer["latestNotice"]!.GetValue<string>().Should().Be(latest);
        (answer["noticeInTime"]?.ToJsonString() ?? "null").Should().Be(inTime);
        (answer["objectionUntil"]?.ToJsonString() ?? "null").Should().Be(objection);
    }

    [Theory]
    [InlineData("""{ "publicationDate": "2025-06-01" }""", "InsufficientData")]
    [InlineData("""{ "publicationDate": "2025-06-01", "noticeDays": -1 }""", "Rejected")]
    [InlineData("""{ "publicationDate": "2025-06-01", "noticeDays": 1.5 }""", "Rejected")]
    [InlineData("""{ "publicationDate": "2025-06-01", "noticeDays": 1, "objectionDays": -3 }""", "Rejected")]
    [InlineData("""{ "publicationDate": "0001-01-02", "noticeDays": 9 }""", "Rejected")]
    public void PublicationNotice_DataMissingOrOutsideTheMethod_IsNamed(string inputs, string result) =>
        CommandRun.Compute("consortium-publication-notice", inputs)["result"]!.GetValue<string>().Should().Be(result);

    [Theory]
    [InlineData("access-rights-decision", """{ "category": "Underground" }""", "$.category")]
    [InlineData("access-rights-decision", """{ "projectEnd": "2025-08" }""", "$.projectEnd")]
    [InlineData("consortium-publication-notice", """{ "publicationDate": "2025-02-30" }""", "$.publicationDate")]
    [InlineData("consortium-publication-notice", """{ "noticeDays": "45" }""", "$.noticeDays")]
    public void Compute_WrongInput_NamesItsPath(string model, string inputs, string path)
    {
        var run = CommandRun.With(inputs, "compute", model, "--format", "json");

        run.Status.Should().Be(3);
        run.Json["errors"]![0]!["path"]!.GetValue<string>().Should().Be(path);
    }
}
