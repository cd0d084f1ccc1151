using StrategicAlliance.Agreements;
using StrategicAlliance.Exit;
using StrategicAlliance.Facts;
using StrategicAlliance.Journals;
using StrategicAlliance.Partners;
using StrategicAlliance.Trust;

namespace StrategicAlliance.Tests.Facts;

/// <summary>What cannot be written is refused where it is said, not when it is written.</summary>
public sealed class EdgeTests
{
    private static readonly PartialDate Day = new(2026, 1, 15);

    [Fact]
    public void List_HoldsADefaultId_Throws() =>
        FluentActions.Invoking(() => new AgreementSigned(Day, "main", AgreementTier.Framework, ["a", default])).Should().Throw<ArgumentException>();

    [Fact]
    public void List_HoldsAnUndefinedChoice_Throws() =>
        FluentActions.Invoking(() => new ExitPlanned(Day, [(ExitElement)99])).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void List_HoldsTheFirstChoice_IsTaken() =>
        new ExitPlanned(Day, [ExitElement.KnowledgeAssets]).Elements.Should().Equal(ExitElement.KnowledgeAssets);

    [Fact]
    public void OptionalList_HoldsNull_Throws() =>
        FluentActions.Invoking(() => new PartnerProfiled(Day, "a") { Markets = [null!] }).Should().Throw<ArgumentException>();

    [Fact]
    public void Text_LoneSurrogate_Throws()
    {
        // Attributes are stored as UTF-8 and would mend these texts: they are made here.
        foreach (var text in new[] { "lone \uD83D surrogate", "\uDE00 behind nothing", "at the end \uD83D" })
        {
            FluentActions.Invoking(() => new PartnerId(text)).Should().Throw<ArgumentException>();
            FluentActions.Invoking(() => new PartnerJoined(Day, "a", text)).Should().Throw<ArgumentException>();
            FluentActions.Invoking(() => new PromiseMade(Day, "p", "a", "b") { What = text }).Should().Throw<ArgumentException>();
        }
    }

    [Fact]
    public void Text_SurrogatePair_IsTaken() => new PartnerJoined(Day, "a", "😀 works 😀").Name.Should().Be("😀 works 😀");

    [Fact]
    public void Parse_LoneSurrogate_IsAnErrorWithItsLine()
    {
        var error = JournalReader.Parse("{\n\n \"schema\": \"\uD83D\" }").Errors.Should().ContainSingle().Subject;

        (error.Line, error.Found).Should().Be((3, "a lone surrogate"));
    }

    [Fact]
    public void Parse_LinesWithoutFact_NamesTheMember()
    {
        var errors = JournalReader.Parse("{\"Fact\":\"allianceProposed\",\"on\":\"2026\"}\n").Errors;

        errors.Should().Contain(error => error.Path == "$.fact" && error.Found == "nothing");
    }

    [Fact]
    public void Write_NullFact_Throws() =>
        FluentActions.Invoking(() => JournalWriter.ToText([null!], JournalForm.Lines)).Should().Throw<ArgumentNullException>();
}
