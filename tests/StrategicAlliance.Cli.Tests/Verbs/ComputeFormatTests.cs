namespace StrategicAlliance.Cli.Tests.Verbs;

public sealed class ComputeFormatTests
{
    private const string Inputs = """{ "dependenceOfAonB": 0.35, "dependenceOfBonA": 0.05 }""";

    [Fact]
    public void Compute_OutputRedirectedAndNoFormat_AnswersJson() =>
        Run(redirected: true, "compute", "mutual-dependence-power-imbalance", "-").Should().StartWith("{");

    [Fact]
    public void Compute_OutputRedirectedAndTextAsked_AnswersText() =>
        Run(redirected: true, "compute", "mutual-dependence-power-imbalance", "-", "--format", "text").Should().NotStartWith("{");

    [Fact]
    public void Compute_AtATerminal_AnswersText() =>
        Run(redirected: false, "compute", "mutual-dependence-power-imbalance", "-").Should().NotStartWith("{");

    private static string Run(bool redirected, params string[] args) =>
        CommandRun.With(Inputs, (stdin, stdout, stderr) => new Terminal(stdin, stdout, stderr) { IsOutputRedirected = redirected }, args).Output;

    [Fact]
    public void Compute_ListAndHelp_NameTheInputs()
    {
        const string Names = "dependenceOfAonB, dependenceOfBonA";

        CommandRun.Of("compute", "--list").Output.Should().Contain(Names);
        CommandRun.Of("compute", "--help").Output.Should().Contain(Names).And.Contain("default format is json when the output is redirected").And.NotContain("[default: text]");
        CommandRun.Of("compute", "--list", "--format", "json").Json["models"]!.AsArray()
            .Should().OnlyContain(model => model!["inputs"]!.AsArray().Count > 0);
    }
}
