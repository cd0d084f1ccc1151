using System.Globalization;
using StrategicAlliance.Agreements;
using StrategicAlliance.Facts;
using StrategicAlliance.Journals;
using StrategicAlliance.Partners;
using StrategicAlliance.Tests.Journals;

namespace StrategicAlliance.Tests.DotNetTraps;

/// <summary>No culture changes what is read, written or said.</summary>
public sealed class CultureTests
{
    public static TheoryData<string> Cultures => ["tr-TR", "ar-SA", "de-DE", "fa-IR", "th-TH", "sv-SE"];

    [Theory]
    [MemberData(nameof(Cultures))]
    public void RoundTrip_AnyCulture_IsThatOfTheInvariantOne(string culture)
    {
        var text = Under("", () => Written(new RandomFacts(11)));

        Under(culture, () => Written(new RandomFacts(11))).Should().Be(text);
        Under(culture, () => JournalReader.Parse(text)).Facts.Should().Equal(JournalReader.Parse(text).Facts);
        Under(culture, () => JournalReader.Parse(string.Join('\n', SampleJournals.Full)).Errors).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Errors_AnyCulture_AreSaidAlike(string culture)
    {
        var texts = SampleJournals.Full.SelectMany(line => new[]
        {
            line.Replace("2024", "2O24", StringComparison.Ordinal), line.Replace("0.", "1.", StringComparison.Ordinal), line.Replace("\"i", "\"I", StringComparison.Ordinal),
            line.Replace(":1", ":-1.5", StringComparison.Ordinal), line[..^3],
        }).ToArray();

        Under(culture, () => Said(texts)).Should().Be(Under("", () => Said(texts)));
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Texts_AnyCulture_AreSaidAlike(string culture) => Under(culture, Texts).Should().Be(Under("", Texts));

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Names_AnyCulture_AreReadAlike(string culture) => Under(culture, () =>
    {
        EnumNames<ComplianceMatter>.Of(ComplianceMatter.IntellectualProperty).Should().Be("intellectualProperty");
        EnumNames<ComplianceMatter>.TryParse("ıntellectualProperty", out _).Should().BeFalse();
        PartialDate.Parse("2024-02-29").ToString().Should().Be("2024-02-29");
        Period.Parse("2024-Q1").ToString().Should().Be("2024-Q1");
        return true;
    });

    private static string Written(RandomFacts random) => JournalWriter.ToText([.. RandomFacts.FactTypes.Select(random.Fact)], JournalForm.Document);

    private static string Said(IEnumerable<string> texts) => string.Join('\n', texts.SelectMany(text => JournalReader.Parse(text).Errors).Select(error => error.ToString()));

    private static string Texts() => string.Join(
        '|',
        new Money(-1234.5m, "EUR"),
        new PartialDate(1984, 2),
        FactId.At(1234567),
        (ValueList<decimal>)[1.5m, -2],
        new ValueMap<decimal>([new("i", 1.5m)]),
        Message(() => _ = new PartnerJoined(new PartialDate(2024), "i", "I") { Equity = 1.5m }),
        Message(() => _ = PartialDate.Parse("1.1.2024")),
        new PartnerAlreadyJoined("i", "f1", new PartialDate(2024, 1, 1)));

    private static string Message(Action action)
    {
        try
        {
            action();
            return string.Empty;
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException)
        {
            // The line that .NET adds with the actual value is formatted by .NET.
            return exception.Message.Split('\n')[0].TrimEnd('\r');
        }
    }

    private static T Under<T>(string culture, Func<T> read)
    {
        var (before, beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(culture);
            return read();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }
}
