namespace StrategicAlliance.Cli.Tests;

public class OutputFailureTests
{
    private const int Pipe = 32;

    public static TheoryData<string[]> CommandLines =>
    [
        ["assess", TestData.Aurora, "--format", "json"],
        ["assess", TestData.Aurora],
        ["validate", "none.json", "--format", "json"],
        ["compute", "--list"],
        ["--help"],
        ["assess", "--help"],
    ];

    [Theory]
    [MemberData(nameof(CommandLines))]
    public void Run_OutputFull_SaysSoInOneLine(string[] args)
    {
        var run = Run(args, new IOException("No space left on device"));

        run.Status.Should().Be(1);
        run.Error.Should().Be("cannot write the answer: No space left on device\n");
    }

    [Theory]
    [MemberData(nameof(CommandLines))]
    public void Run_OutputClosed_SaysWhatTheSystemSays(string[] args)
    {
        var run = Run(args, new UnauthorizedAccessException("Access to the path is denied.", new IOException("Bad file descriptor")));

        run.Status.Should().Be(1);
        run.Error.Should().Be("cannot write the answer: Bad file descriptor\n");
    }

    [Theory]
    [MemberData(nameof(CommandLines))]
    public void Run_ReaderGone_EndsQuietly(string[] args)
    {
        var run = Run(args, new IOException("Broken pipe", Pipe));

        run.Status.Should().Be(0);
        run.Error.Should().BeEmpty();
    }

    [Theory]
    [InlineData(2, "nonsense")]
    [InlineData(2)]
    [InlineData(3, "validate", "none.json")]
    [InlineData(1, "compute", "--list")]
    public void Run_NothingCanBeWritten_AnswersItsStatus(int status, params string[] args)
    {
        using var full = new BrokenStream(new IOException("No space left on device"));

        AllianceCommand.Run(args, new Terminal(Stream.Null, full, full)).Should().Be(status);
    }

    [Fact]
    public void Run_InputClosed_SaysSo()
    {
        using var closed = new BrokenStream(new IOException("Bad file descriptor"));

        CommandRun.With(string.Empty, (_, stdout, stderr) => new Terminal(closed, stdout, stderr), "validate", "-")
            .Should().Match<CommandRun>(run => run.Status == 3 && run.Error.Contains("standard input"));
    }

    private static CommandRun Run(string[] args, Exception failure)
    {
        using var broken = new BrokenStream(failure);
        return CommandRun.With(string.Empty, (stdin, _, stderr) => new Terminal(stdin, broken, stderr), args);
    }
}
