using StrategicAlliance.Alliances;
using StrategicAlliance.Facts;
using StrategicAlliance.Knowledge;
using StrategicAlliance.Partners;
using StrategicAlliance.Tests.Alliances;
using static StrategicAlliance.Tests.Knowledge.KnowledgeScene;

namespace StrategicAlliance.Tests.Knowledge;

public sealed class KnowledgeAnalysisTests
{
    [Fact]
    public void Examine_Aurora_WentRoundOnceAndHangsOnOneWinder()
    {
        var finding = Of(SampleJournals.Of("aurora.json"));

        finding.Spiral.CompletedSpirals.Figure.Should().Be(1);
        finding.Spiral.Balance.Figure.Should().BeApproximately(1, 1e-12);
        finding.Spiral.Stuck!.Expected.Should().Be(SeciMode.Socialization);
        finding.Spiral.Stuck.Since.Should().Be(new PartialDate(2025, 9, 20));
        finding.Codification.TacitShare.Figure.Should().BeApproximately(4 / 9.0, 1e-15);
        finding.Codification.CodifiedShare.Figure.Should().Be(0.25, "only the shared feel for frost was written down");
        finding.Codification.TacitMoved.Figure.Should().Be(0.25, "only cold test practice went to another partner");
        finding.Codification.Director.Should().BeNull();
        finding.Innovation.ByMembers.Should().HaveCount(1);
        finding.Innovation.ByTeams.Should().HaveCount(3);
        finding.Innovation.Sources.Single().Name.Should().Be("literature");
        finding.Risk.SingleCarriers.Select(asset => asset.Asset).Should().Equal("winding-process");
        finding.Risk.Leavers.Single().Left.Fact.Person.Should().Be((PersonId)"chen");
        finding.Risk.Leavers.Single().Carried.Should().Equal("winding-process");
        finding.Risk.ExpectedLoss.Figure.Should().BePositive();
        finding.LossPerYear.Figure.Should().BeApproximately(finding.Risk.LeavingProbability.Figure!.Value * 4 / 9 * 0.75, 1e-12);
        finding.RetentionPerYear.Figure.Should().Be(finding.Retention!.Share);
        finding.Retention.Period.Should().Be(RetentionPeriod.Year);
        finding.Ownership.Find("frost-catalogue")!.Agreement!.Value.Value.Should().Be("consortium");
        finding.Ownership.Find("frost-catalogue")!.Owners[0].Share.Figure.Should().BeNull("shares by contribution need the contributions");
        finding.Ownership.Category("frost-catalogue", "consortium")!.Ground.Should().Be(KnowledgeGround.Foreground);
        finding.Ownership.Category("winding-process", "consortium")!.Ground.Should().Be(KnowledgeGround.Background);
        finding.Ownership.Category("grease-study", "consortium")!.Ground.Should().Be(KnowledgeGround.Sideground);
    }

    [Fact]
    public void Examine_Nummi_LostWhatGmManagersCarriedToOtherFields()
    {
        var finding = Of(SampleJournals.Of("nummi.json"));

        finding.Spiral.Stuck!.Expected.Should().NotBe(SeciMode.Socialization);
        finding.Risk.Leavers.Where(leaver => leaver.Left.Fact.Partner == "gm" && leaver.Carried.Contains("tps")).Should().HaveCountGreaterThanOrEqualTo(2)
            .And.OnlyContain(leaver => leaver.IsLostToTheWork == true);
        finding.Risk.Assets.Single(asset => asset.Asset == "tps").Carriers.Should().OnlyContain(carrier => carrier.Partners.Count == 1 && carrier.Partners[0] == "toyota");
    }

    [Theory]
    [MemberData(nameof(SampleJournals.Names), MemberType = typeof(SampleJournals))]
    public void Examine_SampleJournals_RestOnFactsOfTheirHistory(string name)
    {
        var alliance = SampleJournals.Of(name);
        var finding = Of(alliance);
        var facts = alliance.History.Select(recorded => recorded.Id).ToHashSet();

        Measurement[] measured =
        [
            finding.Spiral.CompletedSpirals, finding.Spiral.Balance, finding.Codification.TacitShare, finding.Codification.CodifiedShare, finding.Codification.TacitMoved,
            finding.Risk.LeavingProbability, finding.Risk.ExpectedLoss, finding.LossPerYear, finding.RetentionPerYear,
            .. finding.Risk.Assets.Select(asset => asset.LossProbability),
        ];
        measured.OfType<Measurement.Measured>().Should().OnlyContain(one => one.Because.Count > 0 && one.Because.All(facts.Contains));
        finding.Ownership.All().Should().HaveCount(alliance.Knowledge.Assets.Count).And.OnlyContain(owned => owned.Because.All(facts.Contains));
    }

    [Fact]
    public void Examine_NothingKnown_MeasuresNothing()
    {
        var finding = Of(With());

        finding.Codification.TacitShare.Figure.Should().BeNull();
        finding.LossPerYear.Should().BeOfType<Measurement.NotMeasured>();
        finding.Retention.Should().BeNull();
        finding.Risk.ExpectedLoss.Figure.Should().BeNull();
        finding.Innovation.Sources.Should().BeEmpty();
    }

    [Fact]
    public void Director_WhoLeft_LeavesTheRoleVacantSinceThen()
    {
        var assigned = new StaffAssigned(On(2), "a", "eva") { Id = "s-eva", Role = "Knowledge Director" };

        Of(With(assigned)).Codification.Director!.IsFilled.Should().BeTrue();
        Of(With(assigned, new StaffLeft(On(5), "a", "eva"))).Codification.Director!.Until.Should().Be(new DateOnly(2020, 5, 1));
        Of(With(assigned, new StaffLeft(On(5), "a", "eva"), new StaffAssigned(On(7), "b", "max") { Role = "knowledge manager" }))
            .Codification.Director!.Assigned.Fact.Person.Should().Be((PersonId)"max");
    }

    private static KnowledgeFinding Of(Alliance alliance) => KnowledgeAnalysis.Examine(alliance.Knowledge, alliance.Roster, alliance.Agreements, alliance.Day);
}
