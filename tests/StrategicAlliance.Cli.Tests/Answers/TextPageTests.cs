using StrategicAlliance.Cli.Answers;

namespace StrategicAlliance.Cli.Tests.Answers;

public class TextPageTests
{
    [Fact]
    public void Rows_LongLastCell_IsWrappedBesideTheOthers() =>
        new TextPage(Ink.None, 30).Rows(["name", "one two three four five six seven"]).ToString()
            .Should().Be("  name  one two three four\n        five six seven\n");

    [Fact]
    public void Paragraph_WordLongerThanTheLine_IsBroken() =>
        new TextPage(Ink.None, 20).Paragraph(new string('x', 45)).ToString().Split('\n').Should().OnlyContain(line => line.Length <= 20);

    [Fact]
    public void Short_LetterOfTwoUnits_IsKeptWhole() => Printable.Short("ab😀😀😀", 4).Should().Be("ab…");

    [Theory]
    [InlineData("jointVenture", "joint venture")]
    [InlineData("star", "star")]
    public void Words_Name_IsToldInWords(string name, string words) => Words.Of(name).Should().Be(words);

    [Theory]
    [InlineData("plain/path.json", "plain/path.json")]
    [InlineData("a b", "'a b'")]
    [InlineData("it's", "'it'\\''s'")]
    public void Quoted_OnUnix_IsTakenAsOneArgument(string argument, string quoted)
    {
        if (!OperatingSystem.IsWindows())
        {
            Shell.Quoted(argument).Should().Be(quoted);
        }
    }
}
