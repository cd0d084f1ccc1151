using System.Text;

namespace StrategicAlliance.Cli.Tests;

public class AtomicFileTests
{
    [Fact]
    public void Write_NewFile_IsThere()
    {
        using var folder = new TemporaryFolder();
        AtomicFile.Write(folder.File("new.txt"), stream => stream.Write("whole"u8));

        File.ReadAllText(folder.File("new.txt")).Should().Be("whole");
        Directory.EnumerateFiles(folder.Path).Should().ContainSingle();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Write_FailsHalfway_LeavesWhatWasThere(bool existed)
    {
        using var folder = new TemporaryFolder();
        var path = existed ? folder.Write("old.txt", "old") : folder.File("old.txt");
        var write = () => AtomicFile.Write(path, stream =>
        {
            stream.Write(Encoding.UTF8.GetBytes("half"));
            throw new IOException("full");
        });

        write.Should().Throw<IOException>();
        Directory.EnumerateFiles(folder.Path).Should().HaveCount(existed ? 1 : 0);
        if (existed)
        {
            File.ReadAllText(path).Should().Be("old");
        }
    }

    [Fact]
    public void Write_Link_IsFollowed()
    {
        using var folder = new TemporaryFolder();
        var target = folder.Write("target.txt", "old");
        File.CreateSymbolicLink(folder.File("link.txt"), target);
        AtomicFile.Write(folder.File("link.txt"), stream => stream.Write("new"u8));

        File.ReadAllText(target).Should().Be("new");
        new FileInfo(folder.File("link.txt")).LinkTarget.Should().NotBeNull();
    }
}
