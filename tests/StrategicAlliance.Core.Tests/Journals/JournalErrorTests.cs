using System.Text;
using StrategicAlliance.Journals;

namespace StrategicAlliance.Tests.Journals;

public sealed class JournalErrorTests
{
    private const string Proposed = "{\"fact\":\"allianceProposed\",\"on\":\"2024-01-01\",\"alliance\":\"a\",\"name\":\"A\",\"form\":\"licensing\"}";
    private const string Exact = "a number that a decimal holds exactly (28 significant digits, at most 28 behind the point)";

    [Theory]
    [InlineData("2023-02-30")]
    [InlineData("0000-01-01")]
    [InlineData("2023-13")]
    [InlineData("2023-1-1")]
    [InlineData("23")]
    [InlineData("20240101")]
    [InlineData("2024-01-01T00:00:00Z")]
    [InlineData(" 2024-01-01")]
    [InlineData("٢٠٢٤-٠١-٠١")]
    [InlineData("-024-01-01")]
    [InlineData("+2024")]
    [InlineData("")]
    public void Read_NoSuchDay_NamesItAndTheForms(string day)
    {
        var error = SampleJournals.Error($"{{\"fact\":\"phaseEntered\",\"on\":\"{day}\",\"phase\":\"formation\"}}");

        (error.Path, error.Line, error.Found, error.Expected).Should().Be(("$.on", 1, $"\"{day}\"", "a day as YYYY-MM-DD, YYYY-MM or YYYY"));
    }

    [Theory]
    [InlineData("2026-Q5")]
    [InlineData("2026-Q0")]
    [InlineData("2026-q1")]
    [InlineData("2026-5")]
    [InlineData("2026-05-01")]
    [InlineData("Q1-2026")]
    [InlineData("0000-Q1")]
    public void Read_NoSuchPeriod_NamesItAndTheForms(string period)
    {
        var error = SampleJournals.Error($"{{\"fact\":\"marketShareMeasured\",\"on\":\"2024\",\"market\":\"m\",\"share\":1,\"period\":\"{period}\"}}");

        (error.Path, error.Found, error.Expected).Should().Be(("$.period", $"\"{period}\"", "a period as YYYY, YYYY-Qn or YYYY-MM"));
    }

    [Theory]
    [InlineData("2024-01-01")]
    [InlineData("2024-01-01T00:00:00")]
    [InlineData("2024-01-01T00:00:00+02:00")]
    [InlineData("2024-02-30T00:00:00Z")]
    [InlineData("2024-01-01T25:00:00Z")]
    [InlineData("yesterday")]
    public void Read_RecordedAtNotUtc_IsAnError(string instant)
    {
        var error = SampleJournals.Error($"{{\"fact\":\"phaseEntered\",\"on\":\"2024\",\"recordedAt\":\"{instant}\",\"phase\":\"formation\"}}");

        (error.Path, error.Found, error.Expected).Should().Be(("$.recordedAt", $"\"{instant}\"", "a UTC instant as YYYY-MM-DDTHH:MM:SSZ"));
    }

    [Theory]
    [InlineData("eur")]
    [InlineData("EURO")]
    [InlineData("€")]
    [InlineData("")]
    public void Read_MoneyInNoCurrency_IsAnError(string currency)
    {
        var error = SampleJournals.Error(Cost($"{{\"value\":1,\"currency\":\"{currency}\"}}"));

        (error.Path, error.Found, error.Expected).Should().Be(("$.amount.currency", $"\"{currency}\"", "an ISO 4217 code of three capital letters"));
    }

    [Theory]
    [InlineData("\"1,50\"")]
    [InlineData("\"\"")]
    [InlineData("\" 1\"")]
    [InlineData("\"+1\"")]
    [InlineData("\"01\"")]
    [InlineData("\"1.\"")]
    [InlineData("\".5\"")]
    [InlineData("\"0x10\"")]
    [InlineData("\"NaN\"")]
    [InlineData("\"Infinity\"")]
    [InlineData("\"1_000\"")]
    [InlineData("\"١\"")]
    [InlineData("true")]
    [InlineData("[1]")]
    public void Read_MoneyThatIsNoDecimal_IsAnError(string value)
    {
        var error = SampleJournals.Error(Cost($"{{\"value\":{value},\"currency\":\"EUR\"}}"));

        (error.Path, error.Found, error.Expected).Should().Be(("$.amount.value", value, "a decimal, as a number or as text"));
    }

    [Theory]
    [InlineData("1.50", "1.50")]
    [InlineData("\"1.50\"", "1.50")]
    [InlineData("\"-7\"", "-7")]
    [InlineData("\"12345678901234567890.12345678\"", "12345678901234567890.12345678")]
    [InlineData("1e3", "1000")]
    public void Read_MoneyAsNumberOrText_IsTheSameExactAmount(string written, string kept) =>
        JournalWriter.ToText(JournalReader.Parse(Cost($"{{\"value\":{written},\"currency\":\"EUR\"}}")).Facts, JournalForm.Lines)
            .Should().Contain($"{{\"value\":{kept},\"currency\":\"EUR\"}}");

    [Theory]
    [InlineData("1e400")]
    [InlineData("-1e400")]
    [InlineData("1e-400")]
    [InlineData("1e29")]
    [InlineData("1e-29")]
    [InlineData("1e99999999999999999999")]
    [InlineData("1e-99999999999999999999")]
    [InlineData("0.12345678901234567890123456789")]
    [InlineData("99999999999999999999999999999")]
    [InlineData("9.9999999999999999999999999999")]
    [InlineData("7.9228162514264337593543950336")]
    [InlineData("79228162514264337593543950336")]
    public void Read_NumberThatDoesNotFit_IsRefusedAndNotRounded(string number)
    {
        var error = SampleJournals.Error(Measured(number));

        (error.Path, error.Line, error.Found, error.Expected).Should().Be(("$.value", 1, number, Exact));
    }

    [Theory]
    [InlineData('1')]
    [InlineData('9')]
    public void Read_NumberOf400Digits_IsRefusedAndShortened(char digit)
    {
        var error = SampleJournals.Error(Measured(new string(digit, 400)));

        (error.Path, error.Found, error.Expected).Should().Be(("$.value", new string(digit, 60) + "…", Exact));
    }

    [Theory]
    [InlineData("0e400")]
    [InlineData("0.0e-99999999999999999999")]
    [InlineData("1.000000000000000000000000000000000000000000")]
    [InlineData("1000000000000000000000000000000e-10")]
    [InlineData("79228162514264337593543950335")]
    public void Read_LongNumberThatFits_IsRead(string number) => JournalReader.Parse(Measured(number)).Errors.Should().BeEmpty();

    [Theory]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("-Infinity")]
    [InlineData("+1")]
    [InlineData("01")]
    [InlineData(".5")]
    [InlineData("1.")]
    [InlineData("0x1")]
    public void Read_NoJsonNumber_IsNoJson(string token)
    {
        var error = SampleJournals.Error(Proposed + "\n" + Measured(token));

        (error.Path, error.Line, error.Expected).Should().Be(("$", 2, "JSON"));
        error.Found.Should().StartWith("text that is no JSON at byte ");
    }

    [Theory]
    [InlineData("1.5")]
    [InlineData("-1")]
    [InlineData("2147483648")]
    [InlineData("1e9999")]
    public void Read_CountThatIsNoWholeNumber_IsAnError(string count)
    {
        var error = SampleJournals.Error($"{{\"fact\":\"promiseKept\",\"on\":\"2024\",\"promise\":\"p\",\"late\":{count}}}");

        (error.Path, error.Found).Should().Be(("$.late", count));
        error.Expected.Should().BeOneOf("a whole number from 0 up", Exact);
    }

    [Theory]
    [InlineData("-0.01")]
    [InlineData("1.01")]
    public void Read_ShareOutsideZeroToOne_IsAnError(string share)
    {
        var error = SampleJournals.Error($"{{\"fact\":\"equityChanged\",\"on\":\"2024\",\"partner\":\"p\",\"equity\":{share}}}");

        (error.Path, error.Found, error.Expected).Should().Be(("$.equity", share, "a fraction from 0 to 1"));
    }

    [Fact]
    public void Read_GoalWithoutRankAndWeight_AsksForOne()
    {
        var error = SampleJournals.Error("{\"fact\":\"goalStated\",\"on\":\"2024\",\"partner\":\"p\",\"objective\":\"o\"}");

        (error.Path, error.Found, error.Expected).Should().Be(("$.rank", "nothing", "a rank or a weight"));
    }

    [Fact]
    public void Read_GoalOfRankZero_IsAnError() =>
        SampleJournals.Error("{\"fact\":\"goalStated\",\"on\":\"2024\",\"partner\":\"p\",\"objective\":\"o\",\"rank\":0}").Expected.Should().Be("a whole number from 1 up");

    [Theory]
    [InlineData("[\"p\"]")]
    [InlineData("[]")]
    [InlineData("[\"p\",\"p\"]")]
    [InlineData("[\"p\",\"q\",\"r\"]")]
    public void Read_PriorTieOfOtherThanTwo_IsAnError(string partners)
    {
        var error = SampleJournals.Error($"{{\"fact\":\"priorTieNoted\",\"on\":\"2024\",\"partners\":{partners}}}");

        (error.Path, error.Found, error.Expected).Should().Be(("$.partners", partners, "two different partners"));
    }

    [Theory]
    [InlineData("6", "1", "5", "$.score", "6")]
    [InlineData("0.9", "1", "5", "$.score", "0.9")]
    [InlineData("6", "5", "1", "$.score", "6")]
    [InlineData("3", "3", "3", "$.scaleMax", "3")]
    public void Read_ScoreOutsideItsScale_IsAnError(string score, string least, string most, string path, string found)
    {
        var error = SampleJournals.Error(Survey(score, least, most));

        (error.Path, error.Found).Should().Be((path, found));
        error.Expected.Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("5", "5", "1")]
    [InlineData("1", "5", "1")]
    [InlineData("-1.5", "-3", "3")]
    public void Read_ScoreOnAnyScale_IsAccepted(string score, string least, string most) => JournalReader.Parse(Survey(score, least, most)).Errors.Should().BeEmpty();

    [Theory]
    [InlineData("{\"clan\":30,\"adhocracy\":20,\"market\":25,\"hierarchy\":24}")]
    [InlineData("{\"clan\":110,\"market\":-10}")]
    [InlineData("{\"clan\":50,\"family\":50}")]
    [InlineData("{}")]
    public void Read_ManagementStyleThatIsNoProfile_IsAnError(string style)
    {
        var error = SampleJournals.Error($"{{\"fact\":\"partnerProfiled\",\"on\":\"2024\",\"partner\":\"p\",\"managementStyle\":{style}}}");

        (error.Path, error.Expected).Should().Be(("$.managementStyle", "points for clan, adhocracy, market and hierarchy that sum to 100"));
    }

    [Theory]
    [InlineData("\"de\"", "$.country", "an ISO 3166-1 alpha-2 code of two capital letters")]
    [InlineData("\"GER\"", "$.country", "an ISO 3166-1 alpha-2 code of two capital letters")]
    [InlineData("\"ÄÖ\"", "$.country", "an ISO 3166-1 alpha-2 code of two capital letters")]
    public void Read_NoCountryCode_IsAnError(string country, string path, string expected)
    {
        var error = SampleJournals.Error($"{{\"fact\":\"partnerJoined\",\"on\":\"2024\",\"partner\":\"p\",\"name\":\"P\",\"country\":{country}}}");

        (error.Path, error.Found, error.Expected).Should().Be((path, country, expected));
    }

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\"  \"")]
    [InlineData("\"a\\nb\"")]
    [InlineData("\"\\u0000\"")]
    public void Read_NoId_IsAnError(string id)
    {
        var error = SampleJournals.Error($"{{\"fact\":\"partnerProfiled\",\"on\":\"2024\",\"partner\":{id}}}");

        (error.Path, error.Found, error.Expected).Should().Be(("$.partner", id, "an id: text that is not blank and has no control character"));
    }

    [Fact]
    public void Read_NameOf10Kilobytes_IsReadAndItsFaultIsShortened()
    {
        var name = new string('ä', 10_000);

        JournalReader.Parse($"{{\"fact\":\"partnerJoined\",\"on\":\"2024\",\"partner\":\"p\",\"name\":\"{name}\"}}").IsValid.Should().BeTrue();
        var error = SampleJournals.Error($"{{\"fact\":\"partnerJoined\",\"on\":\"{name}\",\"partner\":\"p\",\"name\":\"P\"}}");
        error.Found.Should().HaveLength(61).And.EndWith("…");
        SampleJournals.Error($"{{\"fact\":\"partnerJoined\",\"on\":\"2024\",\"partner\":\"p\",\"name\":\"P\",\"{name}\":1}}").Found.Should().HaveLength(101);
        SampleJournals.Error($"{{\"fact\":\"agreementSigned\",\"on\":\"2024\",\"agreement\":\"a\",\"tier\":\"framework\",\"parties\":[\"{name}\\n\"]}}").Found.Should().HaveLength(101);
    }

    [Fact]
    public void Read_LongTextOfEmoji_IsNotCutWithinOne()
    {
        var found = SampleJournals.Error($"{{\"fact\":\"phaseEntered\",\"on\":\"{string.Concat(Enumerable.Repeat("😀", 100))}\",\"phase\":\"formation\"}}").Found;

        found.Should().Be("\"" + string.Concat(Enumerable.Repeat("😀", 29)) + "…");
    }

    [Theory]
    [InlineData("\\ud83d")]
    [InlineData("\\ude00\\ud83d")]
    [InlineData("x\\udc00")]
    public void Read_LoneSurrogate_IsAnError(string escape)
    {
        var error = SampleJournals.Error($"{{\"fact\":\"partnerJoined\",\"on\":\"2024\",\"partner\":\"p\",\"name\":\"{escape}\"}}");

        (error.Path, error.Expected).Should().Be(("$.name", "text in valid UTF-8 without lone surrogates"));
        error.Found.Should().Contain(escape[^6..]);
    }

    [Theory]
    [InlineData("name", "$.name")]
    [InlineData("source", "$.source")]
    [InlineData("partner", "$.partner")]
    public void Read_InvalidUtf8_IsAnError(string member, string path)
    {
        var text = $"{{\"fact\":\"partnerJoined\",\"on\":\"2024\",\"partner\":\"p\",\"name\":\"P\",\"source\":\"s\"}}";
        var at = text.IndexOf($"\"{member}\":\"", StringComparison.Ordinal) + member.Length + 4;
        var bytes = Encoding.UTF8.GetBytes(text);
        bytes[at] = 0xFF;
        using var stream = new MemoryStream(bytes);

        var reading = JournalReader.Read(stream);

        reading.Errors.Should().ContainSingle().Which.Path.Should().BeOneOf(path, "$");
        reading.Facts.Should().BeEmpty();
    }

    [Fact]
    public void Read_NamesOfAMapThatAreNoText_AreErrors()
    {
        byte[] text =
        [
            .. "{\"fact\":\"partnerProfiled\",\"on\":\"2024\",\"partner\":\"p\",\"culture\":{\"a"u8, 0xFF, .. "\":1,\"a"u8, 0xFE, .. "\":1,\"\\ud83d\":1,\"\\ud83d\\ude00\":1}}"u8,
        ];
        using var stream = new MemoryStream(text);

        var errors = JournalReader.Read(stream).Errors;

        errors.Should().HaveCount(3).And.AllSatisfy(error => error.Path.Should().Be("$.culture"));
        errors[2].Should().Match<JournalError>(error => error.Found == "\"\\ud83d\"" && error.Expected == "a name in valid UTF-8 without lone surrogates");
    }

    private static string Cost(string money) => $"{{\"fact\":\"costIncurred\",\"on\":\"2024\",\"cost\":\"c\",\"amount\":{money}}}";

    private static string Measured(string number) => $"{{\"fact\":\"indicatorMeasured\",\"on\":\"2024\",\"indicator\":\"k\",\"value\":{number}}}";

    private static string Survey(string score, string least, string most) =>
        $"{{\"fact\":\"surveyTaken\",\"on\":\"2024\",\"instrument\":\"i\",\"dimension\":\"trust\",\"partner\":\"p\",\"score\":{score},\"scaleMin\":{least},\"scaleMax\":{most}}}";
}
