using StrategicAlliance.Alliances;
using StrategicAlliance.Benefits;
using StrategicAlliance.Facts;
using StrategicAlliance.Games;
using StrategicAlliance.Governance;
using StrategicAlliance.Knowledge;
using StrategicAlliance.Partners;
using StrategicAlliance.Performance;

namespace StrategicAlliance.Tests.Alliances;

public sealed class AllianceGameTests
{
    private static readonly Money Worth = new(1200, "EUR");

    [Fact]
    public void Of_Contributions_IsAdditive()
    {
        var game = Of(GameBasis.Contributions, new ContributionMade(new DateOnly(2026, 1, 5), "a", ContributionKind.Cash) { Amount = new Money(100, "EUR") },
            new ContributionMade(new DateOnly(2026, 1, 5), "b", ContributionKind.People) { Amount = new Money(200, "EUR") }).OrThrow();

        game.Game.Values.ToArray().Should().Equal(0, 400, 800, 1200, 0, 400, 800, 1200);
        game.Because.Should().Equal("f5", "f6");
        game.LeftOut.Should().BeEmpty();
    }

    [Fact]
    public void Of_ContributionWithoutAmountOrInOtherCurrency_IsNamedNotCounted()
    {
        var game = Of(GameBasis.Contributions,
            new ContributionMade(new DateOnly(2026, 1, 5), "a", ContributionKind.Cash) { Amount = new Money(100, "EUR") },
            new ContributionMade(new DateOnly(2026, 1, 5), "b", ContributionKind.Cash) { Amount = new Money(100, "USD") },
            new ContributionMade(new DateOnly(2026, 1, 5), "b", ContributionKind.People) { Units = 3 }).OrThrow();

        game.Game.Grand.Should().Be(1200);
        game.LeftOut.Should().HaveCount(2).And.Contain(text => text.Contains("USD", StringComparison.Ordinal)).And.Contain(text => text.Contains("no value", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_Knowledge_AnAssetNeedsItsSourcesAndItsMakers()
    {
        var game = Of(GameBasis.Knowledge,
            new AssetContributed(new DateOnly(2026, 1, 5), "base", "Base", ["a"]) { Tacitness = 0.1m },
            new AssetContributed(new DateOnly(2026, 1, 5), "tool", "Tool", ["b"]) { Tacitness = 0.1m, Value = new Money(100, "EUR") },
            new KnowledgeConverted(new DateOnly(2026, 1, 6), SeciMode.Combination, ["base", "tool"], "joint") { Participants = ["c"] }).OrThrow();

        game.Parts.Should().ContainSingle().Which.Needs.Should().Equal("b");
        game.LeftOut.Should().Contain(text => text.Contains("base", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_Tasks_ATaskNeedsThoseItDependsOnHoweverFarBack()
    {
        var game = Of(GameBasis.Tasks,
            new TaskAssigned(new DateOnly(2026, 1, 5), "design", "a"),
            new TaskAssigned(new DateOnly(2026, 1, 5), "build", "b"),
            new TaskAssigned(new DateOnly(2026, 1, 5), "sell", "c"),
            new TaskDepends(new DateOnly(2026, 1, 5), "build", "design"),
            new TaskDepends(new DateOnly(2026, 1, 5), "sell", "build")).OrThrow();

        // design needs a; build a and b; sell all three: a third of the worth each.
        game.Game.Values.ToArray().Should().Equal(0, 400, 0, 800, 0, 400, 0, 1200);
        game.Game.Players.Should().Equal("a", "b", "c");
    }

    [Fact]
    public void Of_PartWhosePartnersHaveLeft_IsNamedNotCounted()
    {
        var game = Of(GameBasis.Tasks,
            new TaskAssigned(new DateOnly(2026, 1, 5), "design", "a"),
            new TaskAssigned(new DateOnly(2026, 1, 5), "sell", "c"),
            new PartnerWithdrew(new DateOnly(2026, 1, 6), "c")).OrThrow();

        game.Game.Players.Should().Equal("a", "b");
        game.LeftOut.Should().ContainSingle().Which.Should().StartWith("task sell:");
    }

    [Theory]
    [InlineData(GameBasis.Contributions)]
    [InlineData(GameBasis.Knowledge)]
    [InlineData(GameBasis.Tasks)]
    public void Of_NoFacts_IsRefusedWithWhatItNeeds(GameBasis basis)
    {
        Of(basis).TryAnswered(out _, out var refusal).Should().BeFalse();

        refusal.Should().BeOfType<NothingToBuildGameFrom>().Which.Basis.Should().Be(basis);
        refusal!.Remedy.Should().StartWith("Record ");
    }

    private static Outcome<AllianceGame> Of(GameBasis basis, params AllianceFact[] facts)
    {
        AllianceFact[] begun =
        [
            new AllianceProposed(new DateOnly(2026, 1, 1), "x", "X", AllianceForm.JointResearch),
            new PartnerJoined(new DateOnly(2026, 1, 1), "b", "B"),
            new PartnerJoined(new DateOnly(2026, 1, 1), "a", "A"),
            new PartnerJoined(new DateOnly(2026, 1, 1), "c", "C"),
        ];
        return AllianceGame.Of(PlainFold.Accepted(Alliance.Replay([.. begun, .. facts])), basis, Worth);
    }
}
