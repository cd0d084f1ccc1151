using System.Text.Json.Nodes;

namespace StrategicAlliance.Cli.Tests.Compute;

public class AbsorptiveCapacityModelTests
{
    [Theory]
    [InlineData("""{ "ownRd": [10, 20], "focal": 0, "gamma": 1.01, "theta": 0.5, "extraIndustry": 0 }""", "gamma")]
    [InlineData("""{ "ownRd": [10, 20], "focal": 0, "gamma": 0.5, "theta": -0.1, "extraIndustry": 0 }""", "theta")]
    [InlineData("""{ "ownRd": [10, -20], "focal": 0, "gamma": 0.5, "theta": 0.5, "extraIndustry": 0 }""", "ownRd[1]")]
    [InlineData("""{ "ownRd": [10, 20], "focal": 0, "gamma": 0.5, "theta": 0.5, "extraIndustry": -1 }""", "extraIndustry")]
    [InlineData("""{ "ownRd": [10, 20], "focal": 2, "gamma": 0.5, "theta": 0.5, "extraIndustry": 0 }""", "focal")]
    [InlineData("""{ "ownRd": [10, 20], "focal": -1, "gamma": 0.5, "theta": 0.5, "extraIndustry": 0 }""", "focal")]
    [InlineData("""{ "ownRd": [10, 20], "focal": 0.5, "gamma": 0.5, "theta": 0.5, "extraIndustry": 0 }""", "focal")]
    [InlineData("""{ "ownRd": [10, 20], "focal": 1e30, "gamma": 0.5, "theta": 0.5, "extraIndustry": 0 }""", "focal")]
    public void CohenLevinthal_OutsideTheModel_IsRejectedByName(string inputs, string name)
    {
        var answer = CommandRun.Compute("cohen-levinthal-absorptive-capacity", inputs);

        answer["result"]!.GetValue<string>().Should().Be("Rejected");
        answer["reason"]!.GetValue<string>().Should().StartWith(name + " is ").And.NotContain("\n");
    }

    [Fact]
    public void CohenLevinthal_LastFirm_AbsorbsFromTheOthers()
    {
        var answer = CommandRun.Compute("cohen-levinthal-absorptive-capacity", """{ "ownRd": [10, 20, 30], "focal": 2, "gamma": 0.5, "theta": 1, "extraIndustry": 4 }""");

        // 0.5 * (1 * (10 + 20) + 4) = 17, and 30 of its own.
        answer["absorbedExternal"]!.GetValue<double>().Should().Be(17);
        answer["knowledgeIncrement"]!.GetValue<double>().Should().Be(47);
    }

    [Fact]
    public void CohenLevinthal_GammaWithoutOwnResearch_IsSetAsideAndSaid()
    {
        var answer = CommandRun.Compute("cohen-levinthal-absorptive-capacity", """{ "ownRd": [0, 50], "focal": 0, "gamma": 0.9, "theta": 1, "extraIndustry": 40 }""");

        answer["absorbedExternal"]!.GetValue<double>().Should().Be(0);
        answer["knowledgeIncrement"]!.GetValue<double>().Should().Be(0);
        answer["gammaIgnored"]!.GetValue<bool>().Should().BeTrue();
    }

    [Fact]
    public void CohenLevinthal_NoFirms_LacksThem() =>
        CommandRun.Compute("cohen-levinthal-absorptive-capacity", """{ "ownRd": [], "focal": 0, "gamma": 0.9, "theta": 1, "extraIndustry": 40 }""")["missing"]!.ToJsonString().Should().Be("[\"ownRd\"]");

    [Fact]
    public void ZahraGeorge_RealizedAbovePotential_IsReportedNeverClamped_Trap14()
    {
        var answer = CommandRun.Compute("zahra-george-efficiency", """{ "acquisition": 0.2, "assimilation": 0.4, "transformation": 0.5, "exploitation": 0.4 }""");

        answer["result"]!.GetValue<string>().Should().Be("InconsistentMeasurement");
        answer["potential"]!.GetValue<decimal>().Should().Be(0.3m);
        answer["realized"]!.GetValue<decimal>().Should().Be(0.45m);
        answer.ContainsKey("efficiency").Should().BeFalse();
    }

    [Fact]
    public void ZahraGeorge_NothingRealizable_IsUndefinedNotZero()
    {
        var answer = CommandRun.Compute("zahra-george-efficiency", """{ "acquisition": 0, "assimilation": 0, "transformation": 0, "exploitation": 0 }""");

        answer["result"]!.GetValue<string>().Should().Be("InsufficientData");
        answer.ContainsKey("efficiency").Should().BeFalse();
    }

    [Fact]
    public void ZahraGeorge_AllRealized_IsOne()
    {
        var answer = CommandRun.Compute("zahra-george-efficiency", """{ "acquisition": 0.5, "assimilation": 0.7, "transformation": 0.7, "exploitation": 0.5 }""");

        answer["efficiency"]!.GetValue<decimal>().Should().Be(1);
        answer["gap"]!.GetValue<decimal>().Should().Be(0);
        answer.ContainsKey("result").Should().BeFalse();
    }

    [Fact]
    public void ZahraGeorge_OverOne_IsRejected_Trap14() =>
        CommandRun.Compute("zahra-george-efficiency", """{ "acquisition": 1.2, "assimilation": 0.7, "transformation": 0.7, "exploitation": 0.5 }""")["result"]!
            .GetValue<string>().Should().Be("Rejected");

    [Fact]
    public void ZahraGeorge_DimensionNotKnown_IsInsufficient() =>
        CommandRun.Compute("zahra-george-efficiency", """{ "acquisition": 0.2, "assimilation": null, "exploitation": 0.5 }""")["missing"]!.ToJsonString()
            .Should().Be("[\"assimilation\",\"transformation\"]");

    [Theory]
    [InlineData("""["a"]""", """["b", "c"]""", "0", "0", "0", "true")]
    [InlineData("""["a", "b"]""", """["b", "a", "a"]""", "1", "1", "1", "true")]
    [InlineData("""["a"]""", """["a", "b", "c", "d"]""", "0.25", "1", "0.25", "false")]
    [InlineData("""[]""", """["a"]""", "0", "null", "0", "null")]
    public void RelativeAbsorptiveCapacity_OfFields_IsAShareOfTheTeachers(string student, string teacher, string fromTeacher, string fromStudent, string jaccard, string symmetric)
    {
        var answer = CommandRun.Compute("relative-absorptive-capacity-coverage", $$"""{ "studentKnowledge": {{student}}, "teacherKnowledge": {{teacher}} }""");

        Text(answer, "studentFromTeacher").Should().Be(fromTeacher);
        Text(answer, "teacherFromStudent").Should().Be(fromStudent);
        Text(answer, "jaccard").Should().Be(jaccard);
        Text(answer, "isSymmetric").Should().Be(symmetric);
    }

    [Fact]
    public void RelativeAbsorptiveCapacity_TeacherWithoutFields_IsInsufficient() =>
        CommandRun.Compute("relative-absorptive-capacity-coverage", """{ "studentKnowledge": ["a"], "teacherKnowledge": [] }""")["missing"]!.ToJsonString()
            .Should().Be("[\"teacherKnowledge\"]");

    [Fact]
    public void CrossCitation_EqualRates_NobodyLearnsMore()
    {
        var answer = CommandRun.Compute("mowery-cross-citation", """{ "citesAtoB": 1, "citesBtoA": 2, "totalCitesA": 3, "totalCitesB": 6 }""");

        answer.ContainsKey("netLearner").Should().BeTrue();
        Text(answer, "netLearner").Should().Be("null");
        Text(answer, "commonCitationRateA").Should().Be("null", "what was not counted is not 0");
    }

    [Fact]
    public void CrossCitation_TheOneThatCitesMore_Learns() =>
        Text(CommandRun.Compute("mowery-cross-citation", """{ "citesAtoB": 9, "citesBtoA": 2, "totalCitesA": 30, "totalCitesB": 60 }"""), "netLearner").Should().Be("\"A\"");

    [Theory]
    [InlineData("""{ "citesAtoB": 4, "citesBtoA": 2, "totalCitesA": 3, "totalCitesB": 6 }""", "citesAtoB")]
    [InlineData("""{ "citesAtoB": 1, "citesBtoA": -2, "totalCitesA": 3, "totalCitesB": 6 }""", "citesBtoA")]
    [InlineData("""{ "citesAtoB": 1, "citesBtoA": 2, "totalCitesA": 3, "totalCitesB": 6, "citesBtoPatentsCitedByA": 7 }""", "citesBtoPatentsCitedByA")]
    public void CrossCitation_MoreThanAll_IsRejected(string inputs, string name)
    {
        var answer = CommandRun.Compute("mowery-cross-citation", inputs);

        answer["result"]!.GetValue<string>().Should().Be("Rejected");
        answer["reason"]!.GetValue<string>().Should().StartWith(name + " is ");
    }

    [Fact]
    public void CrossCitation_NoCitations_IsInsufficient()
    {
        var answer = CommandRun.Compute("mowery-cross-citation", """{ "citesAtoB": 0, "citesBtoA": 2, "totalCitesA": 0, "totalCitesB": 6 }""");

        answer["result"]!.GetValue<string>().Should().Be("InsufficientData");
        answer["missing"]!.ToJsonString().Should().Be("[\"totalCitesA\"]");
        Text(answer, "crossCitationRateAtoB").Should().Be("null");
    }

    private static string Text(JsonObject answer, string name) => answer[name]?.ToJsonString() ?? "null";
}
