using FsCheck;
using FsCheck.Fluent;
using StrategicAlliance.Learning;

namespace StrategicAlliance.Tests.Learning;

public sealed class AbsorbedKnowledgeTests
{
    [Fact]
    public void Of_PublishedCase_AddsOwnAndAbsorbed()
    {
        var knowledge = AbsorbedKnowledge.Of([10, 20, 30], 0, 0.6m, 0.5m, 8);

        knowledge.Absorbed.Should().Be(19.8m);
        knowledge.Increment.Should().Be(29.8m);
        knowledge.IsGammaIgnored.Should().BeFalse();
    }

    [Fact]
    public void Of_NoOwnResearch_AbsorbsNothingWhateverGammaSays()
    {
        var knowledge = AbsorbedKnowledge.Of([0, 50, 50], 0, 1, 1, 40);

        knowledge.Increment.Should().Be(0);
        knowledge.Gamma.Should().Be(0);
        knowledge.IsGammaIgnored.Should().BeTrue();
        AbsorbedKnowledge.Of([0, 50], 0, 0, 1, 40).IsGammaIgnored.Should().BeFalse("nothing was set aside");
    }

    [Theory]
    [InlineData(0, 1.1, 0.5, 0, "gamma")]
    [InlineData(0, 0.5, -0.1, 0, "theta")]
    [InlineData(0, 0.5, 0.5, -1, "outsideIndustry")]
    [InlineData(2, 0.5, 0.5, 0, "focal")]
    [InlineData(-1, 0.5, 0.5, 0, "focal")]
    public void Of_OutsideTheModel_ThrowsAndNamesIt(int focal, double gamma, double theta, double outside, string name) =>
        FluentActions.Invoking(() => AbsorbedKnowledge.Of([10, 20], focal, (decimal)gamma, (decimal)theta, (decimal)outside))
            .Should().Throw<ArgumentOutOfRangeException>().WithParameterName(name);

    [Fact]
    public void Of_NegativeResearch_Throws() =>
        FluentActions.Invoking(() => AbsorbedKnowledge.Of([10, -1], 0, 0.5m, 0.5m, 0)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("research");

    [Fact]
    public void Of_GammaOutsideWithoutOwnResearch_IsRefusedAllTheSame() =>
        FluentActions.Invoking(() => AbsorbedKnowledge.Of([0, 1], 0, 2, 0.5m, 0)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("gamma");

    [Fact]
    public void Of_MoreSpillover_NeverAbsorbsLess() => Check.QuickThrowOnFailure(
        Prop.ForAll<byte, byte, byte>((gamma, low, more) =>
        {
            var theta = low / 512m;
            var higher = theta + (more / 512m);
            var before = AbsorbedKnowledge.Of([5, 20, 7], 0, gamma / 255m, theta, 3);
            var after = AbsorbedKnowledge.Of([5, 20, 7], 0, gamma / 255m, higher, 3);

            after.Absorbed.Should().BeGreaterThanOrEqualTo(before.Absorbed);
            after.Absorbed.Should().BeLessThanOrEqualTo(30, "never more than the whole pool");
        }));
}
