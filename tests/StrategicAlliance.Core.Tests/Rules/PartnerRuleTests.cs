using StrategicAlliance.Agreements;
using StrategicAlliance.Alliances;
using StrategicAlliance.Facts;
using StrategicAlliance.Governance;
using StrategicAlliance.Partners;
using StrategicAlliance.Trust;

namespace StrategicAlliance.Tests.Rules;

public sealed class PartnerRuleTests
{
    private static readonly PartialDate Now = Scene.Now;

    [Fact]
    public void PartnerJoined_AfterLeaving_IsAcceptedAndCanActAgain()
    {
        var alliance = Scene.With(new PartnerJoined(Now, "left", "Left"), new PromiseMade(Now, "new", "left", "a"));

        alliance.Roster.Find("left")!.IsIn.Should().BeTrue();
    }

    [Fact]
    public void Partner_LeavesTwice_RefusesWithPartnerHasLeft() =>
        Scene.Refused(Scene.Alliance, new PartnerWithdrew(Now, "left")).Should().BeOfType<PartnerHasLeft>();

    [Fact]
    public void Partner_ActsBeforeTheDayItJoined_RefusesWithPartnerNotJoined() =>
        Scene.Refused(Scene.With(new PartnerJoined(Now, "c", "C")), new PromiseMade(new PartialDate(2020, 5, 31), "new", "c", "a"))
            .Should().Be(new PartnerNotJoined("c", new PartialDate(2020, 5, 31)));

    [Fact]
    public void Partner_ActsOnTheDayItJoined_IsAccepted() =>
        Scene.With(new PartnerJoined(Now, "c", "C"), new PromiseMade(Now, "new", "c", "a")).Promises.FindPromise("new").Should().NotBeNull();

    [Fact]
    public void Partner_SpokenOfAfterLeaving_IsAccepted() =>
        Scene.With(new PromiseMade(Now, "new", "a", "left")).Promises.FindPromise("new").Should().NotBeNull();

    [Fact]
    public void EquityChanged_SellerFirst_IsAccepted()
    {
        var alliance = Scene.With(new EquityChanged(Now, "a", 0.3m), new EquityChanged(Now, "b", 0.7m));

        alliance.Roster.Holdings.Where(held => held.Entity is null).Sum(held => held.Equity).Should().Be(1m);
    }

    [Fact]
    public void EquityChanged_BuyerFirst_RefusesWithEquitySumsOverOne() =>
        Scene.Refused(Scene.Alliance, new EquityChanged(Now, "b", 0.7m)).Should().Be(new EquitySumsOverOne("b", null, 0.7m, 0.6m));

    [Fact]
    public void EquityChanged_InAPartnerOverOne_RefusesWithTheEntity()
    {
        var alliance = Scene.With(new PartnerJoined(Now, "c", "C"), new EquityChanged(Now, "a", 0.7m) { In = "c" });

        Scene.Refused(alliance, new EquityChanged(Now, "b", 0.4m) { In = "c" }).Should().Be(new EquitySumsOverOne("b", "c", 0.4m, 0.7m));
        alliance.Record(new EquityChanged(Now, "b", 0.3m) { In = "c" }).TryAccepted(out _, out _).Should().BeTrue();
    }

    [Fact]
    public void PartnerJoined_EquityOverOne_RefusesAndDoesNotJoin()
    {
        Scene.Refused(Scene.Alliance, new PartnerJoined(Now, "c", "C") { Equity = 0.01m }).Should().Be(new EquitySumsOverOne("c", null, 0.01m, 1m));
        Scene.Alliance.Roster.Find("c").Should().BeNull();
    }

    [Fact]
    public void Agreement_PartyHasLeft_RefusesWithAgreementPartyNotAPartner() =>
        Scene.Refused(Scene.Alliance, new AgreementSigned(Now, "sub", AgreementTier.Specific, ["a", "left"]))
            .Should().Be(new AgreementPartyNotAPartner("sub", "left", Now));

    [Fact]
    public void VoteCast_BodyWithoutStatedSeats_IsAccepted() =>
        Scene.With(
            new GovernanceAdopted(Now, AllianceTopology.Mesh, [new("open")]),
            new DecisionTabled(Now, "open-matter", "open", "money"),
            new VoteCast(Now, "open-matter", "b", VoteChoice.For)).Decisions.Decisions.Should().ContainKey("open-matter");

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void VoteCast_CastingVoteOrVetoWithoutSeat_IsAccepted(bool casting, bool veto)
    {
        var body = new GoverningBody("board") { Seats = [new("a")], Casting = casting ? (PartnerId?)"b" : null, Vetoes = veto ? ["b"] : null };

        Scene.With(new GovernanceAdopted(Now, AllianceTopology.Mesh, [body]), new VoteCast(Now, "budget", "b", VoteChoice.Veto)).History.Should().HaveCount(Scene.Facts.Count + 2);
    }
}
