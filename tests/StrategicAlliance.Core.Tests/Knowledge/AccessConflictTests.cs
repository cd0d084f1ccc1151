using StrategicAlliance.Agreements;
using StrategicAlliance.Alliances;
using StrategicAlliance.Facts;
using StrategicAlliance.Knowledge;
using static StrategicAlliance.Tests.Knowledge.AccessScene;

namespace StrategicAlliance.Tests.Knowledge;

public sealed class AccessConflictTests
{
    [Fact]
    public void Examine_Demands_AreOpenOnNeedOrFenced()
    {
        var finding = Examine(With(), [new("b", "manual", "f1"), new("b", "recipe", "f2"), new("b", "secret", "f3"), new("c", "secret", "f4")]);

        finding.Answers.Select(answer => answer.Standing).Should().Equal(DemandStanding.Open, DemandStanding.OnNeed, DemandStanding.Fenced, DemandStanding.Fenced);
        finding.ByPartner.Select(partner => (partner.Partner.Value, partner.Demands, partner.Fenced)).Should().Equal(("b", 3, 1), ("c", 1, 1));
        finding.ByPartner[0].BlockedShare.Figure.Should().Be(1 / 3.0);
        finding.BlockedShare.Figure.Should().Be(0.5);
        finding.BlockedShare.Should().BeOfType<Measurement.Measured>().Which.Because.Should().Contain(["f3", "secret-in"]);
        finding.Conflicts.Select(conflict => (conflict.Kind, conflict.Partner.Value, conflict.Share.Value))
            .Should().Equal((ProtectShareKind.Demand, "b", "f3"), (ProtectShareKind.Demand, "c", "f4"));
    }

    [Fact]
    public void Examine_DutyToTeachWhatIsClosed_IsAConflict()
    {
        var alliance = With(new AgreementSigned(Day(1), "teach", AgreementTier.Specific, ["a", "b"])
        {
            Id = "teach-signed",
            Clauses = new() { TransferDuties = [new("a", "b", "secret"), new("a", "b", "manual"), new("a", "b", "not-there-yet")] },
        });

        Examine(alliance, []).Conflicts.Select(conflict => (conflict.Kind, conflict.Asset.Value, conflict.Share.Value, conflict.Protect.Rule)).Should().Equal(
            (ProtectShareKind.Duty, "not-there-yet", "teach-signed", AccessRule.AssetNotHeld),
            (ProtectShareKind.Duty, "secret", "teach-signed", AccessRule.Restricted));
    }

    [Fact]
    public void Examine_GrantThatASourceCloses_IsAConflict()
    {
        var alliance = With(
            Combined(1, "secret", "manual", "mix") with { Owners = ["a"] },
            new AccessGranted(Day(2), "mix", "b", AccessPurpose.Implementation) { Id = "grant" },
            new AccessGranted(Day(2), "recipe", "b", AccessPurpose.Implementation));

        var conflict = Examine(alliance, []).Conflicts.Should().ContainSingle().Subject;

        conflict.Kind.Should().Be(ProtectShareKind.Grant);
        conflict.Share.Should().Be((FactId)"grant");
        conflict.Protect.FencedBy.Should().ContainSingle().Which.Source.Should().Be((AssetId)"secret");
    }

    [Fact]
    public void RefusedShare_CountsAnswersToRequests()
    {
        var alliance = With(
            new AccessGranted(Day(1), "recipe", "b", AccessPurpose.Implementation) { Id = "yes" },
            new AccessRefused(Day(2), "secret", "b", AccessPurpose.Implementation) { Id = "no" },
            new AccessRevoked(Day(3), "recipe", "b", AccessPurpose.Implementation));

        var share = AccessConflicts.RefusedShare(alliance.Knowledge).Should().BeOfType<Measurement.Measured>().Subject;

        share.Value.Should().Be(0.5);
        share.Because.Should().Equal("no", "yes");
    }

    [Fact]
    public void Shares_NothingAskedFor_AreNotKnown()
    {
        var finding = Examine(With(), []);

        finding.BlockedShare.Should().BeOfType<Measurement.NotMeasured>();
        finding.RefusedShare.Should().BeOfType<Measurement.NotMeasured>();
        finding.ByPartner.Should().BeEmpty();
    }

    [Theory]
    [InlineData(AccessPurpose.Implementation, 4)]
    [InlineData(AccessPurpose.Exploitation, 2)]
    public void NeedThreshold_OfAPurpose_IsMetByItsNeedsOnly(AccessPurpose purpose, int sufficient)
    {
        NeedThreshold.Sufficient(purpose).Should().HaveCount(sufficient);
        foreach (var need in Enum.GetValues<AccessNeed>())
        {
            NeedThreshold.IsMet(purpose, need).Should().Be(NeedThreshold.Sufficient(purpose).Contains(need));
        }

        NeedThreshold.IsMet(purpose, null).Should().BeFalse();
        FluentActions.Invoking(() => NeedThreshold.IsMet(purpose, (AccessNeed)9)).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static AccessConflictFinding Examine(Alliance alliance, ValueList<AccessDemand> demands) => AccessConflicts.Examine(alliance.AccessBasis(), demands, alliance.Day);
}
