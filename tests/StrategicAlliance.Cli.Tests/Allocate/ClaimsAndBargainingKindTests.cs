namespace StrategicAlliance.Cli.Tests.Allocate;

public class ClaimsAndBargainingKindTests
{
    [Theory]
    [InlineData("""{ "estate": 400, "claims": { "A": 100, "B": 200 } }""", "EstateExceedsClaims")]
    [InlineData("""{ "estate": -1, "claims": { "A": 100, "B": 200 } }""", "EstateNegative")]
    [InlineData("""{ "estate": 1, "claims": { "A": -100, "B": 200 } }""", "ClaimNegative")]
    public void Claims_WrongFigures_AreRefusedByName(string data, string rule)
    {
        var run = Case("claims", data);

        run.Status.Should().Be(4);
        (run.Output + run.Error).Should().Contain(rule);
    }

    [Theory]
    [InlineData("""{ "estate": 1, "claims": { "A": 100 } }""")]
    [InlineData("""{ "estate": 1, "claims": { "A": 100, "B": 200, "C": 1 } }""")]
    [InlineData("""{ "claims": { "A": 100, "B": 200 } }""")]
    public void Claims_MissingMembersOrStrangers_AreWrongInput(string data) => Case("claims", data).Status.Should().Be(3);

    [Fact]
    public void Bargaining_EndowmentAlone_SufficesForThePublishedAnswer()
    {
        var run = Case("bargaining", """
            { "endowment": { "A": { "book": { "A": 2, "B": 4 }, "whip": { "A": 2, "B": 2 }, "ball": { "A": 2, "B": 1 }, "bat": { "A": 2, "B": 2 }, "box": { "A": 4, "B": 1 } },
              "B": { "pen": { "A": 10, "B": 1 }, "toy": { "A": 4, "B": 1 }, "knife": { "A": 6, "B": 2 }, "hat": { "A": 2, "B": 2 } } } }
            """);

        run.Status.Should().Be(0, run.Output + run.Error);
        run.Json["solutions"]!["nash"]!["A"]!.GetValue<double>().Should().BeApproximately(12, 1e-9);
        run.Json["solutions"]!["nash"]!["B"]!.GetValue<double>().Should().BeApproximately(5, 1e-9);
    }

    [Theory]
    [InlineData("""{ "disagreement": { "A": 0, "B": 0 }, "paretoPoints": [[0, 1, 2]] }""", 4)]
    [InlineData("""{ "disagreement": { "A": 0, "B": 0 } }""", 3)]
    [InlineData("""{ "disagreement": { "A": 0, "B": 0 }, "paretoPoints": [["x", 1]] }""", 3)]
    public void Bargaining_WrongData_EndsTheCommand(string data, int status) => Case("bargaining", data).Status.Should().Be(status);

    [Fact]
    public void Bargaining_NobodyCanGain_HasNoSolutionAndSaysWhy()
    {
        var run = Case("bargaining", """{ "disagreement": { "A": 1, "B": 1 }, "paretoPoints": [[0, 1], [1, 0]] }""");

        run.Status.Should().Be(0);
        run.Json["solutions"]!.AsObject().Should().OnlyContain(solution => solution.Value == null).And.HaveCount(3);
        run.Json["notes"]!.AsArray().Should().HaveCount(3);
    }

    [Theory]
    [InlineData("""{ "paretoPoints": [[0, 1], [1, 0], [0.75, 0.75]] }""")]
    [InlineData("""{ "paretoPoints": [[0, 1], [1, 0], [0.75, 0.75]], "disagreement": [0, 0] }""")]
    public void Bargaining_DisagreementLeftOutOrListed_IsRead(string data) => Case("bargaining", data).Json["solutions"]!["nash"]!["A"]!.GetValue<double>().Should().BeApproximately(0.75, 1e-9);

    [Theory]
    [InlineData("""{ "total": 1, "step": 0.01, "weights": { "A": 1, "B": -1 } }""", 4)]
    [InlineData("""{ "total": 1, "step": 0, "weights": { "A": 1, "B": 1 } }""", 4)]
    [InlineData("""{ "total": 1.001, "step": 0.01, "weights": { "A": 1, "B": 1 } }""", 4)]
    [InlineData("""{ "total": 1, "weights": { "A": 1, "B": 1 } }""", 3)]
    [InlineData("""{ "total": 1, "step": 0.01, "weights": { "A": "x", "B": 1 } }""", 3)]
    public void Rounding_WrongData_EndsTheCommand(string data, int status) => Case("rounding", data).Status.Should().Be(status);

    private static CommandRun Case(string kind, string data) =>
        CommandRun.With($$"""{ "kind": "{{kind}}", "players": ["A", "B"], "data": {{data}} }""", "allocate", "-", "--format", "json");
}
