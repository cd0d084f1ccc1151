using System.Globalization;
using System.Text;
using StrategicAlliance.Facts;
using StrategicAlliance.Governance;
using StrategicAlliance.Journals;
using StrategicAlliance.Performance;

namespace StrategicAlliance.Tests.Journals;

public sealed class RoundTripTests
{
    private const int Instances = 50;

    public static TheoryData<string> Kinds => [.. RandomFacts.FactTypes.Select(type => type.Name)];

    [Fact]
    public void Generator_AllKinds_IsTheCatalog()
    {
        var random = new RandomFacts(1);

        RandomFacts.FactTypes.Select(type => random.Fact(type).Kind).Should().BeEquivalentTo(FactCatalog.Names);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Generator_FiftyInstances_StatesEveryMember(string kind)
    {
        var type = RandomFacts.FactTypes.Single(one => one.Name == kind);
        var facts = Draw(type);

        foreach (var property in RandomFacts.Settable(type))
        {
            facts.Select(property.GetValue).Distinct().Should().HaveCountGreaterThan(1, property.Name);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Write_RandomFacts_ReadsBackEqualInBothForms(string kind)
    {
        var facts = Draw(RandomFacts.FactTypes.Single(one => one.Name == kind));

        foreach (var form in Enum.GetValues<JournalForm>())
        {
            var text = JournalWriter.ToText(facts, form);
            var reading = JournalReader.Parse(text);

            reading.Errors.Should().BeEmpty();
            reading.Warnings.Should().BeEmpty();
            reading.Facts.Count.Should().Be(facts.Length);
            for (var i = 0; i < facts.Length; i++)
            {
                if (!reading.Facts[i].Equals(facts[i]))
                {
                    reading.Facts[i].Should().BeEquivalentTo(facts[i], options => options.RespectingRuntimeTypes());
                    reading.Facts[i].Should().Be(facts[i]);
                }
            }

            JournalWriter.ToText(reading.Facts, form).Should().Be(text, "a second write gives the same bytes");
        }
    }

    [Fact]
    public void Write_AllKindsMixed_IsTheSameContentInBothForms()
    {
        var random = new RandomFacts(77);
        AllianceFact[] facts = [.. RandomFacts.FactTypes.Select(random.Fact)];

        var lines = JournalReader.Parse(JournalWriter.ToText(facts, JournalForm.Lines));
        var document = JournalReader.Parse(JournalWriter.ToText(facts, JournalForm.Document));

        lines.Facts.Should().Equal(facts);
        document.Facts.Should().Equal(lines.Facts);
        JournalWriter.ToText(document.Facts, JournalForm.Lines).Should().Be(JournalWriter.ToText(facts, JournalForm.Lines));
    }

    [Fact]
    public void Write_NoFacts_IsAnEmptyFileOrAnEmptyDocument()
    {
        JournalWriter.ToText([], JournalForm.Lines).Should().BeEmpty();
        JournalReader.Parse(JournalWriter.ToText([], JournalForm.Document)).Errors.Should().ContainSingle().Which.Found.Should().Be("no facts");
    }

    [Fact]
    public void Write_Stream_IsUtf8WithoutByteOrderMarkAndLeftOpen()
    {
        using var stream = new MemoryStream();
        JournalWriter.Write([new AllianceProposed(new PartialDate(2024), "å", "Å", AllianceForm.Licensing)], stream, JournalForm.Lines);

        stream.CanWrite.Should().BeTrue();
        stream.ToArray().Should().Equal(Encoding.UTF8.GetBytes("{\"fact\":\"allianceProposed\",\"on\":\"2024\",\"alliance\":\"å\",\"name\":\"Å\",\"form\":\"licensing\"}\n"));
    }

    [Fact]
    public void Write_NoSuchForm_Throws() =>
        FluentActions.Invoking(() => JournalWriter.ToText([], (JournalForm)7)).Should().Throw<ArgumentOutOfRangeException>();

    [Theory]
    [InlineData("79228162514264337593543950335")]
    [InlineData("-7.9228162514264337593543950335")]
    [InlineData("1.10")]
    [InlineData("0.0000000000000000000000000001")]
    [InlineData("100.0000")]
    [InlineData("0.00")]
    public void Write_AnyDecimal_KeepsEveryDigit(string digits)
    {
        var value = decimal.Parse(digits, CultureInfo.InvariantCulture);
        AllianceFact[] facts = [new IndicatorMeasured(new PartialDate(2024), "k", value)];

        var text = JournalWriter.ToText(facts, JournalForm.Lines);

        text.Should().Contain("\"value\":" + digits + "}");
        JournalReader.Parse(text).Facts.Should().Equal(facts);
    }

    private static AllianceFact[] Draw(Type type)
    {
        var random = new RandomFacts(type.Name.Sum(c => (int)c));
        return [.. Enumerable.Range(0, Instances).Select(_ => random.Fact(type))];
    }
}
