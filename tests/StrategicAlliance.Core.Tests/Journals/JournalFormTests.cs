using System.Text;
using StrategicAlliance.Facts;
using StrategicAlliance.Journals;

namespace StrategicAlliance.Tests.Journals;

public sealed class JournalFormTests
{
    private const string Phase = "{\"fact\":\"phaseEntered\",\"on\":\"2024\",\"phase\":\"formation\"}";

    [Fact]
    public void Read_ByteOrderMark_IsPassedOver()
    {
        foreach (var text in new[] { Phase, SampleJournals.Document(Phase) })
        {
            using var stream = new MemoryStream([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)]);
            JournalReader.Read(stream).Facts.Should().ContainSingle();
        }
    }

    [Fact]
    public void Read_CarriageReturns_ChangeNothing()
    {
        JournalReader.Parse(Phase + "\r\n" + Phase + "\r\n").Facts.Should().HaveCount(2);
        JournalReader.Parse(SampleJournals.Document(Phase, Phase).ReplaceLineEndings("\r\n")).Facts.Should().HaveCount(2);
        SampleJournals.Error(Phase + "\r\n" + Phase.Replace("formation", "x", StringComparison.Ordinal) + "\r\n").Line.Should().Be(2);
    }

    [Fact]
    public void Read_BlankLines_ArePassedOverAndCounted()
    {
        var reading = JournalReader.Parse("\n  \n" + Phase + "\n\t\n\r\n" + Phase);

        reading.Facts.Should().HaveCount(2);
        (reading.LineOf(0), reading.LineOf(1)).Should().Be((3, 6));
    }

    [Fact]
    public void LineOf_NoSuchFact_Throws()
    {
        var reading = JournalReader.Parse(Phase);

        FluentActions.Invoking(() => reading.LineOf(-1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => reading.LineOf(1)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Read_CommentsAndTrailingCommas_AreAllowedInDocuments() =>
        JournalReader.Parse("// who\n{ /* a */ \"facts\": [ " + Phase[..^1] + ", }, // last\n ], \"schema\": \"alliance-journal/1\", }").Facts.Should().ContainSingle();

    [Theory]
    [InlineData(",}")]
    [InlineData("} // comment")]
    [InlineData("/* comment */}")]
    [InlineData("},")]
    [InlineData("} {}")]
    public void Read_CommentOrTrailingCommaInALine_IsNoJson(string end)
    {
        var error = SampleJournals.Error(Phase + "\n" + Phase[..^1] + end);

        (error.Path, error.Line, error.Expected).Should().Be(("$", 2, "JSON"));
    }

    [Theory]
    [InlineData("\"alliance-journal/2\"")]
    [InlineData("\"alliance-journal/10\"")]
    [InlineData("\"Alliance-Journal/1\"")]
    [InlineData("1")]
    [InlineData("null")]
    public void Read_OtherSchema_NamesTheOneThatIsRead(string schema)
    {
        var error = SampleJournals.Error($"{{\n\"schema\": {schema}, \"facts\": [{Phase}] }}");

        (error.Path, error.Line, error.Found, error.Expected).Should().Be(("$.schema", 2, schema, "\"alliance-journal/1\""));
    }

    [Fact]
    public void Read_DocumentWithoutSchemaOrFacts_AsksForThem()
    {
        SampleJournals.Errors("{}").Select(error => (error.Path, error.Found)).Should().Equal(("$.schema", "nothing"), ("$.facts", "nothing"));
        SampleJournals.Error($"{{ \"facts\": [{Phase}] }}").Path.Should().Be("$.schema");
        SampleJournals.Error("{ \"schema\": \"alliance-journal/1\" }").Expected.Should().Be("a list of facts");
    }

    [Theory]
    [InlineData("{}", "$.facts", "a list of facts")]
    [InlineData("null", "$.facts", "a list of facts")]
    public void Read_FactsThatAreNoList_IsAnError(string facts, string path, string expected)
    {
        var error = SampleJournals.Error($"{{ \"schema\": \"alliance-journal/1\", \"facts\": {facts} }}");

        (error.Path, error.Found, error.Expected).Should().Be((path, facts, expected));
    }

    [Fact]
    public void Read_DocumentMembersTwiceOrUnknown_AreErrors()
    {
        SampleJournals.Error($"{{ \"schema\": \"alliance-journal/1\", \"facts\": [{Phase}],\n\"schema\": \"alliance-journal/1\" }}").Should().Match<JournalError>(
            error => error.Path == "$.schema" && error.Line == 2 && error.Found == "the member a second time");
        SampleJournals.Error($"{{ \"schema\": \"alliance-journal/1\", \"facts\": [{Phase}],\n\"facts\": [] }}").Path.Should().Be("$.facts");
        SampleJournals.Error($"{{ \"schema\": \"alliance-journal/1\", \"facts\": [{Phase}],\n\"title\": 1 }}").Should().Match<JournalError>(
            error => error.Path == "$" && error.Line == 2 && error.Found == "\"title\": 1" && error.Expected == "only the members schema and facts");
    }

    [Fact]
    public void Read_TopLevelList_IsAnError()
    {
        var error = SampleJournals.Errors("\n[" + Phase + "]").Should().ContainSingle().Subject;

        (error.Path, error.Line, error.Expected).Should().Be(("$", 2, "an object with schema and facts"));
    }

    [Theory]
    [InlineData("7")]
    [InlineData("\"text\"")]
    [InlineData("null")]
    public void Read_TopLevelValue_IsAnError(string value) => SampleJournals.Error(value).Expected.Should().Be("an object with schema and facts");

    [Theory]
    [InlineData("7")]
    [InlineData("[1]")]
    [InlineData("null")]
    [InlineData("\"x\"")]
    public void Read_ItemThatIsNoObject_IsAnError(string item)
    {
        SampleJournals.Error(Phase + "\n" + item).Should().Match<JournalError>(
            error => error.Path == "$" && error.Line == 2 && error.Found == item && error.Expected == "an object");
        SampleJournals.Error(SampleJournals.Document(Phase, item)).Should().Match<JournalError>(
            error => error.Path == "$.facts[1]" && error.Line == 5 && error.Found == item && error.Expected == "an object");
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n \r\n\t")]
    public void Read_EmptyFile_IsAnError(string text)
    {
        SampleJournals.Errors(text).Should().AllSatisfy(error => error.Line.Should().BePositive());
        using var mark = new MemoryStream([0xEF, 0xBB, 0xBF]);
        JournalReader.Read(mark).IsValid.Should().BeFalse();
    }

    [Fact]
    public void Read_DocumentOfNoFacts_AsksForTheFirst()
    {
        var error = SampleJournals.Error("{ \"schema\": \"alliance-journal/1\", \"facts\": [] }");

        (error.Path, error.Found, error.Expected).Should().Be(("$", "no facts", "at least one fact, of the kind allianceProposed"));
    }

    [Fact]
    public void Read_TruncatedDocument_IsAnErrorAtEveryLength()
    {
        var text = SampleJournals.Document(SampleJournals.Minimal[..3]).TrimEnd();
        for (var length = 0; length < text.Length; length++)
        {
            SampleJournals.Errors(text[..length]).Should().NotBeEmpty();
        }
    }

    [Fact]
    public void Read_TextBehindTheDocument_IsAnError()
    {
        foreach (var behind in new[] { "{}", "7", "x", "\n\n]" })
        {
            SampleJournals.Error(SampleJournals.Document(Phase) + behind).Path.Should().Be("$");
        }
    }

    [Theory]
    [InlineData(62)]
    [InlineData(1_000)]
    [InlineData(100_000)]
    public void Read_DepthBomb_IsAnError(int depth)
    {
        var bomb = "{\"fact\":\"phaseEntered\",\"on\":\"2024\",\"phase\":\"formation\",\"x\":" + string.Concat(Enumerable.Repeat("{\"a\":", depth)) + "1" + new string('}', depth) + "}";

        var error = SampleJournals.Error(Phase + "\n" + bomb);
        (error.Path, error.Line, error.Found, error.Expected).Should().Be(("$", 2, "objects more than 62 deep", "at most 62"));
        SampleJournals.Errors(SampleJournals.Document(bomb)).Should().Contain(one => one.Found == "objects more than 64 deep");
        SampleJournals.Errors(new string('[', depth)).Should().NotBeEmpty();
    }

    [Fact]
    public void Read_DeepestLine_IsReadAsADocumentToo()
    {
        var reading = JournalReader.Parse(Phase[..^1] + ",\"x\":" + string.Concat(Enumerable.Repeat("{\"a\":", 61)) + "1" + new string('}', 61) + "}");

        reading.Errors.Should().BeEmpty();
        JournalReader.Parse(JournalWriter.ToText(reading.Facts, JournalForm.Document)).Facts.Should().Equal(reading.Facts);
    }

    [Fact]
    public void Read_ErrorsInSeveralFacts_AreListedInOneGoInOrder()
    {
        var text = string.Join(
            '\n',
            "{\"fact\":\"phaseEntered\",\"on\":\"2024\",\"phase\":\"begin\",\"extra\":1}",
            Phase,
            "{\"fact\":\"partnerJoined\",\"on\":\"soon\",\"partner\":7,\"equity\":2}",
            "{broken",
            "{\"on\":\"2024\"}",
            "{\"fact\":\"phaseEntered\",\"phase\":\"formation\"}");

        SampleJournals.Errors(text).Select(error => (error.Line, error.Path)).Should().Equal(
            (1, "$.phase"), (1, "$.extra"), (3, "$.on"), (3, "$.partner"), (3, "$.name"), (3, "$.equity"), (4, "$"), (5, "$.fact"), (6, "$.on"));
    }

    [Fact]
    public void Read_ThousandsOfErrors_ListsTheFirstTwoHundred()
    {
        var line = "{\"fact\":\"phaseEntered\",\"on\":\"x\",\"phase\":\"y\",\"z\":1}";

        SampleJournals.Errors(string.Join('\n', Enumerable.Repeat(line, 5_000))).Should().HaveCount(200);
        SampleJournals.Errors(SampleJournals.Document(Enumerable.Repeat(line, 5_000).ToArray())).Should().HaveCount(200);
        var twins = string.Join('\n', Enumerable.Repeat(Phase[..^1] + ",\"id\":\"same\"}", 5_000));
        SampleJournals.Errors(twins).Should().HaveCount(200);
    }

    [Fact]
    public void Read_IdTwice_NamesBothLines()
    {
        var text = Phase[..^1] + ",\"id\":\"a\"}\n" + Phase + "\n" + Phase[..^1] + ",\"id\":\"a\"}";

        var error = SampleJournals.Error(text);

        (error.Path, error.Line, error.Found, error.Expected).Should().Be(("$.id", 3, "\"a\"", "an id of its own; the fact on line 1 has it"));
    }

    [Theory]
    [InlineData("f2", 1, 2)]
    [InlineData("f3", 1, 3)]
    public void Read_IdThatAnotherFactHasByItsPosition_IsAnError(string id, int line, int holder)
    {
        var error = SampleJournals.Error(Phase[..^1] + ",\"id\":\"" + id + "\"}\n" + Phase + "\n" + Phase);

        (error.Path, error.Line, error.Found, error.Expected).Should().Be(("$.id", line, $"\"{id}\"", $"an id of its own; the fact on line {holder} has it"));
    }

    [Theory]
    [InlineData("f1")]
    [InlineData("f4")]
    [InlineData("f01")]
    [InlineData("F2")]
    public void Read_IdThatNobodyElseHas_IsAccepted(string id) =>
        JournalReader.Parse(Phase[..^1] + ",\"id\":\"" + id + "\"}\n" + Phase + "\n" + Phase).Errors.Should().BeEmpty();

    [Fact]
    public void Read_ExtraObject_IsKeptToTheLetter()
    {
        const string Extra = "{\"b\":1.10,\"a\":1e5,\"a\":-0.0,\"t\":\"\\u0041\\/\\ud83d\",\"n\":[null,true,{}],\"long\":123456789012345678901234567890.10}";

        var reading = JournalReader.Parse(Phase[..^1] + ",\"x\":" + Extra + "}");

        reading.Errors.Should().BeEmpty();
        reading.Facts[0].Extra!.Json.Should().Be(Extra);
        JournalWriter.ToText(reading.Facts, JournalForm.Lines).Should().Contain("\"x\":" + Extra + "}");
        JournalReader.Parse(JournalWriter.ToText(reading.Facts, JournalForm.Document)).Facts.Should().Equal(reading.Facts);
    }

    [Fact]
    public void Read_ExtraObjectWithBlanksAndComments_LosesOnlyThose() =>
        JournalReader.Parse(SampleJournals.Document(Phase[..^1] + ", \"x\": { \"a\" : [ 1.10 , /* no */ 2, ], } }")).Facts[0].Extra!.Json.Should().Be("{\"a\":[1.10,2]}");

    [Theory]
    [InlineData("[]")]
    [InlineData("1")]
    [InlineData("\"text\"")]
    public void Read_ExtraThatIsNoObject_IsAnError(string extra) =>
        SampleJournals.Error(Phase[..^1] + ",\"x\":" + extra + "}").Should().Match<JournalError>(error => error.Path == "$.x" && error.Found == extra && error.Expected == "an object");

    [Fact]
    public void Read_UnknownKind_IsKeptWithAWarning()
    {
        const string Unknown = "{\"fact\":\"partnerCloned\",\"on\":\"2031\",\"id\":\"u\",\"how\":1.10,\"deep\":{\"a\":[null]},\"how2\":\"\\u0041\"}";

        var reading = JournalReader.Parse(Phase + "\n" + Unknown + "\n" + Unknown.Replace("\"id\":\"u\",", string.Empty, StringComparison.Ordinal));

        reading.IsValid.Should().BeTrue();
        reading.Facts[1].Should().BeOfType<UnrecognizedFact>().Which.Json.Should().Be(Unknown);
        (reading.Facts[1].Kind, reading.Facts[1].On, reading.Facts[1].Id).Should().Be(("partnerCloned", new PartialDate(2031), (FactId?)"u"));
        reading.Warnings.Select(warning => (warning.Fact, warning.Line)).Should().Equal(((FactId)"u", 2), (FactId.At(3), 3));
        reading.Warnings[0].ToString().Should().Be("line 2: the kind \"partnerCloned\" is not known; the fact is kept and changes nothing");
        JournalWriter.ToText(reading.Facts, JournalForm.Lines).Split('\n')[1].Should().Be(Unknown);
        JournalReader.Parse(JournalWriter.ToText(reading.Facts, JournalForm.Document)).Facts.Should().Equal(reading.Facts);
    }

    [Fact]
    public void Read_UnknownKindWithBadCommonMembers_IsAnError()
    {
        SampleJournals.Error("{\"fact\":\"partnerCloned\",\"on\":\"2023-02-30\",\"other\":1}").Path.Should().Be("$.on");
        SampleJournals.Error("{\"fact\":\"partnerCloned\",\"other\":1}").Path.Should().Be("$.on");
        SampleJournals.Error("{\"fact\":\"PhaseEntered\",\"on\":\"2024\",\"id\":1}").Path.Should().Be("$.id");
    }

    [Fact]
    public void Read_StreamThatTrickles_IsReadAlike()
    {
        var text = string.Join('\n', SampleJournals.Full);
        using var stream = new TricklingStream(Encoding.UTF8.GetBytes(text));

        JournalReader.Read(stream).Facts.Should().Equal(JournalReader.Parse(text).Facts);
        stream.CanRead.Should().BeTrue("the stream is left open");
    }

    [Fact]
    public void Read_Null_Throws()
    {
        FluentActions.Invoking(() => JournalReader.Read(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => JournalReader.Parse(null!)).Should().Throw<ArgumentNullException>();
    }

    private sealed class TricklingStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, 7));
    }
}
