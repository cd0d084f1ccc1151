namespace StrategicAlliance.Cli.Tests.Verbs;

public class DemoVerbTests
{
    private static readonly string[] Files = ["aurora-assessment.json", "aurora-assessment.txt", "aurora.json"];

    [Fact]
    public void Demo_NewFolder_WritesThreeFilesAndSaysWhatToTry()
    {
        using var folder = new TemporaryFolder();
        var place = folder.File("a b/c");
        var run = CommandRun.Of("demo", place);

        run.Status.Should().Be(0, run.Error);
        Directory.EnumerateFileSystemEntries(place).Select(Path.GetFileName).Should().BeEquivalentTo(Files);
        foreach (var file in Files)
        {
            run.Output.Should().Contain(Path.Combine(place, file));
        }

        run.Output.Should().StartWith(File.ReadAllText(Path.Combine(place, "aurora-assessment.txt"))).And.Contain("alliance validate '").And.Contain("--explain");
        File.ReadAllBytes(Path.Combine(place, "aurora.json")).Should().Equal(File.ReadAllBytes(TestData.Aurora));
        TestData.Read(Path.Combine(place, "aurora-assessment.json"))["schema"]!.GetValue<string>().Should().Be("alliance-assessment/1");
    }

    [Fact]
    public void Demo_Twice_IsFine()
    {
        using var folder = new TemporaryFolder();

        CommandRun.Of("demo", folder.Path).Status.Should().Be(0);
        CommandRun.Of("demo", folder.Path).Status.Should().Be(0);
    }

    [Theory]
    [InlineData("aurora.json")]
    [InlineData("aurora-assessment.json")]
    [InlineData("aurora-assessment.txt")]
    public void Demo_FileOfOthersStands_LeavesEverythingAndSaysHow(string name)
    {
        using var folder = new TemporaryFolder();
        folder.Write(name, "mine");
        var run = CommandRun.Of("demo", folder.Path);

        run.Status.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain(folder.File(name)).And.Contain("--force");
        File.ReadAllText(folder.File(name)).Should().Be("mine");
        Directory.EnumerateFiles(folder.Path).Should().ContainSingle();
    }

    [Fact]
    public void Demo_EmptyFolderName_IsAWrongCommandLine() => CommandRun.Of("demo", string.Empty).Status.Should().Be(2);

    [Fact]
    public void Demo_Forced_ReplacesItsFilesAndLeavesOthers()
    {
        using var folder = new TemporaryFolder();
        folder.Write("aurora.json", "mine");
        folder.Write("other.txt", "keep");

        CommandRun.Of("demo", folder.Path, "--force", "--format", "json").Json["written"]!.AsArray().Should().HaveCount(3);
        CommandRun.Of("validate", folder.File("aurora.json")).Status.Should().Be(0);
        Directory.EnumerateFiles(folder.Path).Should().HaveCount(4);
        File.ReadAllText(folder.File("other.txt")).Should().Be("keep");
    }

    [Fact]
    public void Demo_WhereAFileStands_SaysThatItCannotWrite()
    {
        using var folder = new TemporaryFolder();
        var run = CommandRun.Of("demo", folder.Write("file", "mine"));

        run.Status.Should().Be(2);
        run.Error.Should().Contain("cannot be written");
        File.ReadAllText(folder.File("file")).Should().Be("mine");
    }
}
