using StrategicAlliance.Alliances;
using StrategicAlliance.Benefits;
using StrategicAlliance.Facts;
using StrategicAlliance.Games;
using StrategicAlliance.Governance;
using StrategicAlliance.Partners;
using StrategicAlliance.Tests.Alliances;

namespace StrategicAlliance.Tests.Benefits;

public sealed class PoolGameTests
{
    [Fact]
    public void Of_EveryGroupValued_IsTheGame()
    {
        var pool = Of([Valued(10, "a"), Valued(20, "b"), Valued(50, "b", "a")], "b", "a").OrThrow();

        pool.Game.Players.Should().Equal("a", "b");
        pool.Game.Values.ToArray().Should().Equal(0, 10, 20, 50);
        pool.Because.Should().Equal("f4", "f5", "f6");
    }

    [Fact]
    public void Of_GroupValuedAgain_CountsTheLast()
    {
        var pool = Of([Valued(10, "a"), Valued(20, "b"), Valued(50, "a", "b"), Valued(60, "b", "a")], "a", "b").OrThrow();

        pool.Game.Grand.Should().Be(60);
        pool.Because.Should().Contain("f7").And.NotContain("f6");
    }

    [Fact]
    public void Of_NothingValued_IsRefused() => Refusal([], "a", "b").Should().BeOfType<CoalitionsNotValued>();

    [Fact]
    public void Of_GroupMissing_IsRefused() =>
        Refusal([Valued(10, "a"), Valued(50, "a", "b")], "a", "b").Should().BeOfType<CoalitionValueMissing>().Which.Coalition.Should().Be("b");

    [Fact]
    public void Of_TwoCurrencies_IsRefused() =>
        Refusal([Valued(10, "a"), new CoalitionValued(new DateOnly(2026, 1, 2), "pool", ["b"], new Money(1, "USD"))], "a", "b").Should().BeOfType<CoalitionsValuedInOtherCurrency>();

    [Fact]
    public void Of_SomebodyWhoIsNotToShare_IsRefused() =>
        Refusal([Valued(10, "a"), Valued(20, "b"), Valued(50, "a", "b")], "a").Should().BeOfType<UnknownPlayer>().Which.Player.Should().Be("b");

    private static CoalitionValued Valued(decimal value, params PartnerId[] members) => new(new DateOnly(2026, 1, 2), "pool", members.ToValueList(), new Money(value, "EUR"));

    private static Refusal? Refusal(CoalitionValued[] facts, params PartnerId[] partners)
    {
        Of(facts, partners).TryAnswered(out _, out var refusal).Should().BeFalse();
        return refusal;
    }

    private static Outcome<PoolGame> Of(CoalitionValued[] facts, params PartnerId[] partners)
    {
        AllianceFact[] begun =
        [
            new AllianceProposed(new DateOnly(2026, 1, 1), "x", "X", AllianceForm.JointResearch),
            new PartnerJoined(new DateOnly(2026, 1, 1), "a", "A"),
            new PartnerJoined(new DateOnly(2026, 1, 1), "b", "B"),
        ];
        var alliance = PlainFold.Accepted(Alliance.Replay([.. begun, .. facts]));
        return PoolGame.Of(alliance.Benefits, "pool", partners.ToValueList());
    }
}
