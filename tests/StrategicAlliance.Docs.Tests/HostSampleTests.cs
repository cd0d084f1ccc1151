using StrategicAlliance.Alliances;
using StrategicAlliance.Diagnosis;
using StrategicAlliance.Integration;
using StrategicAlliance.Journals;
using StrategicAlliance.Samples;

namespace StrategicAlliance.Tests;

public sealed class HostSampleTests
{
    [Fact]
    public void Assess_Aurora_UsesTheHostsOwnStrategies()
    {
        var journal = JournalReader.Parse(Repository.Read("docs", "samples", "aurora.json"));
        Alliance.Replay(journal.Facts).TryAccepted(out var aurora, out _).Should().BeTrue();

        var assessment = HostSample.Assess(aurora!, new DateOnly(2026, 6, 30));

        var cultural = assessment.Integration.Levels.Single(level => level.Level == IntegrationLevel.Cultural);
        cultural.Score.Figure.Should().Be(1, "all three list English");
        assessment.Integration.Weakest.Should().Equal(IntegrationLevel.Cultural);
        assessment.Warnings.Should().BeEmpty("the steering committee met on 2026-06-23");
        assessment.Unknown.Should().NotContain(question => question.What == "warnings");
    }

    [Fact]
    public void Assess_SteeringSilent_Warns()
    {
        var journal = JournalReader.Parse(Repository.Read("docs", "samples", "aurora.json"));
        Alliance.Replay(journal.Facts).TryAccepted(out var aurora, out _).Should().BeTrue();

        var warning = HostSample.Assess(aurora!, new DateOnly(2027, 1, 31)).Warnings.Should().ContainSingle().Subject;

        warning.Code.Should().Be("X1");
        warning.Detection.Should().BeOfType<Detection.Present>().Which.Severity.Should().Be(2);
    }

    [Fact]
    public void Read_RefusedFact_TellsItsLine()
    {
        const string journal = """
            {"fact":"allianceProposed","on":"2026","alliance":"x","name":"X","form":"jointVenture"}
            {"fact":"partnerJoined","on":"2026","partner":"a","name":"A"}
            {"fact":"partnerJoined","on":"2026","partner":"a","name":"A"}
            """;
        using var output = new StringWriter();
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(journal));

        HostSample.Read(stream, output).Should().BeNull();

        output.ToString().Should().StartWith("line 3: PartnerAlreadyJoined: ");
    }
}
