namespace StrategicAlliance.Cli.Tests;

public class AllianceCommandTests
{
    [Theory]
    [InlineData("validate")]
    [InlineData("assess")]
    [InlineData("demo")]
    [InlineData("compute")]
    public void Help_OfEveryVerb_HasExamples(string verb)
    {
        var run = CommandRun.Of(verb, "--help");

        run.Status.Should().Be(0);
        run.Output.Should().Contain("Usage:").And.Contain("Examples:").And.Contain($"alliance {verb}");
    }

    [Fact]
    public void Help_OfTheCommand_NamesEveryVerb() =>
        CommandRun.Of("--help").Output.Should().Contain("validate").And.Contain("assess").And.Contain("demo").And.Contain("compute").And.Contain("Examples:");

    [Fact]
    public void Run_Nothing_PrintsHelpAsAnError()
    {
        var run = CommandRun.Of();

        run.Status.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain("Usage:").And.Contain("Examples:");
    }

    [Theory]
    [InlineData("asses")]
    [InlineData("assess")]
    [InlineData("validate", "a", "b")]
    [InlineData("validate", "a", "--format", "xml")]
    [InlineData("compute")]
    [InlineData("compute", "yoshino-rangan")]
    [InlineData("assess", "-", "--as-of")]
    public void Run_WrongCommandLine_SaysSo(params string[] args)
    {
        var run = CommandRun.Of(args);

        run.Status.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().NotBeEmpty();
    }

    [Fact]
    public void Run_MisspeltModel_NamesTheNearest() =>
        CommandRun.Of("compute", "yoshino-rangan").Error.Should().Contain("yoshino-rangan-test");

    [Theory]
    [InlineData("asses", "There is no verb 'asses'. Did you mean assess? See 'alliance --help'.\n")]
    [InlineData("quux", "There is no verb 'quux'. See 'alliance --help'.\n")]
    public void Run_MisspeltVerb_NamesTheNearestInOneLine(string verb, string line) => CommandRun.Of(verb, "a.json").Error.Should().Be(line);
}
