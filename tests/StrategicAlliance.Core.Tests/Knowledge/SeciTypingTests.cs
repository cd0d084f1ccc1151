using FluentAssertions;
using StrategicAlliance.Knowledge;
using Xunit;

namespace StrategicAlliance.Tests.Knowledge;

public sealed class SeciTypingTests
{
    [Theory]
    [InlineData(SeciMode.Socialization, KnowledgeForm.Tacit, KnowledgeForm.Tacit)]
    [InlineData(SeciMode.Externalization, KnowledgeForm.Tacit, KnowledgeForm.Explicit)]
    [InlineData(SeciMode.Combination, KnowledgeForm.Explicit, KnowledgeForm.Explicit)]
    [InlineData(SeciMode.Internalization, KnowledgeForm.Explicit, KnowledgeForm.Tacit)]
    public void Check_EveryMode_OnlyItsOwnFormsAreLegal(SeciMode mode, KnowledgeForm input, KnowledgeForm output)
    {
        foreach (var from in Enum.GetValues<KnowledgeForm>())
        {
            foreach (var to in Enum.GetValues<KnowledgeForm>())
            {
                var check = SeciTyping.Check(mode, from, to);

                check.RequiredInput.Should().Be(input);
                check.RequiredOutput.Should().Be(output);
                check.InputFits.Should().Be(from == input);
                check.OutputFits.Should().Be(to == output);
                check.IsLegal.Should().Be(from == input && to == output);
            }
        }
    }

    [Fact]
    public void Check_CombinationOfTacit_IsNotLegal()
    {
        // SCI-O-039.
        var check = SeciTyping.Check(SeciMode.Combination, KnowledgeForm.Tacit, KnowledgeForm.Explicit);

        check.IsLegal.Should().BeFalse();
        check.InputFits.Should().BeFalse();
        check.RequiredInput.Should().Be(KnowledgeForm.Explicit);
        check.RequiredOutput.Should().Be(KnowledgeForm.Explicit);
    }

    [Theory]
    [InlineData(SeciMode.Socialization)]
    [InlineData(SeciMode.Externalization)]
    [InlineData(SeciMode.Combination)]
    [InlineData(SeciMode.Internalization)]
    public void Check_FormsNotKnown_IsLegal(SeciMode mode) => SeciTyping.Check(mode, null, null).IsLegal.Should().BeTrue();

    [Fact]
    public void Check_OneFormNotKnown_TheOtherStillDecides()
    {
        SeciTyping.Check(SeciMode.Externalization, null, KnowledgeForm.Tacit).IsLegal.Should().BeFalse();
        SeciTyping.Check(SeciMode.Externalization, KnowledgeForm.Tacit, null).IsLegal.Should().BeTrue();
    }

    [Fact]
    public void Check_NoSuchModeOrForm_Throws()
    {
        var mode = () => SeciTyping.Check((SeciMode)9, null, null);
        var form = () => SeciTyping.Check(SeciMode.Combination, (KnowledgeForm)9, null);

        mode.Should().Throw<ArgumentOutOfRangeException>().WithParameterName("mode");
        form.Should().Throw<ArgumentOutOfRangeException>().WithParameterName("inputForm");
    }
}
