using StrategicAlliance.Agreements;
using StrategicAlliance.Alliances;
using StrategicAlliance.Facts;
using StrategicAlliance.Governance;
using StrategicAlliance.Knowledge;
using StrategicAlliance.Learning;
using StrategicAlliance.Networks;
using StrategicAlliance.Partners;

namespace StrategicAlliance.Tests.Alliances;

public sealed class StructureAnalysisTests
{
    private static readonly PartialDate Day = new(2020, 1, 1);

    [Fact]
    public void Examine_Dyad_IsAMeshOfDensityOne()
    {
        var shape = Examine(["a", "b"], [["a", "b"]]).Shape!;

        shape.Density.Should().Be(1);
        shape.Shape.Should().Be(NetworkShape.Mesh, "a star takes three partners");
    }

    [Fact]
    public void Examine_PairwiseAgreementsWithAHub_IsAStar() =>
        Examine(["a", "b", "c", "d"], [["a", "b"], ["a", "c"], ["a", "d"]]).Shape!.Shape.Should().Be(NetworkShape.Star);

    [Fact]
    public void Examine_TreeDeeperThanOne_IsAnUmbrella() =>
        Examine(["a", "b", "c", "d", "e"], [["a", "b"], ["a", "c"], ["b", "d"], ["c", "e"]]).Shape!.Shape.Should().Be(NetworkShape.Umbrella);

    [Fact]
    public void Examine_OneAgreementOfAll_IsAMesh() => Examine(["a", "b", "c", "d"], [["a", "b", "c", "d"]]).Shape!.Shape.Should().Be(NetworkShape.Mesh);

    [Fact]
    public void Examine_NoLink_IsNotKnown()
    {
        var finding = Examine(["a", "b"], []);

        finding.Shape.Should().BeNull();
        finding.Unknown.Should().Contain(item => item.What == "structure.topology");
        finding.Findings.Should().NotContain(item => item.Id == "structure.topology");
    }

    [Fact]
    public void Examine_AgreementEnded_LinksNoMore() =>
        Examine(["a", "b", "c"], [["a", "b"], ["a", "c"]], new AgreementEnded(Day, "deal0"), new AgreementEnded(Day, "deal1")).Shape.Should().BeNull();

    [Fact]
    public void Examine_DeclaredOtherThanComputed_SaysBoth()
    {
        var finding = Examine(["a", "b", "c"], [["a", "b"], ["a", "c"]], new GovernanceAdopted(Day, AllianceTopology.Mesh, []) { Id = "governed" });

        finding.Shape!.Shape.Should().Be(NetworkShape.Star);
        finding.DeclaredTopology.Should().Be(AllianceTopology.Mesh);
        Answer(finding, "topology").Explanation.Should().Contain("declared as mesh (governed)");
    }

    [Fact]
    public void Examine_DeclaredAsComputed_SaysNothingOfIt() =>
        Answer(Examine(["a", "b", "c"], [["a", "b"], ["a", "c"]], new GovernanceAdopted(Day, AllianceTopology.Star, [])), "topology").Explanation.Should().NotContain("declared");

    [Theory]
    [InlineData("design, sales", "cars", "sales", "trucks", "horizontal")]
    [InlineData("design", "cars", "SALES", "cars", "vertical")]
    [InlineData("design", "cars", "sales", "food", "diagonal")]
    [InlineData("design", null, "sales", null, "vertical")]
    public void Examine_Activities_GiveTheDirection(string one, string? markets, string other, string? otherMarkets, string direction) =>
        Examine(["a", "b"], [["a", "b"]], Profile("a", one, markets), Profile("b", other, otherMarkets)).Direction.Should().Be(direction);

    [Fact]
    public void Examine_PairsOfDifferentDirections_AreMixed() =>
        Examine(["a", "b", "c"], [["a", "b", "c"]], Profile("a", "design", null), Profile("b", "design", null), Profile("c", "sales", null)).Direction.Should().Be("mixed");

    [Fact]
    public void Examine_Competitors_AreHorizontal() =>
        Examine(["a", "b"], [["a", "b"]], Profile("a", "design", null), Profile("b", "sales", null), new MarketShareMeasured(Day, "cars", 0.2m) { Competitors = true })
            .Direction.Should().Be("horizontal");

    [Fact]
    public void Examine_NothingOfActivities_DirectionIsAsDeclaredOrNotKnown()
    {
        Examine(["a", "b"], [["a", "b"]]).Direction.Should().BeNull();
        Examine(["a", "b"], [["a", "b"]]).Unknown.Should().Contain(item => item.What == "structure.direction");
        new StructureAnalysis().Examine(Of(new AllianceProposed(Day, "x", "X", AllianceForm.JointMarketing) { Direction = AllianceDirection.Diagonal }, ["a", "b"], []))
            .Direction.Should().Be("diagonal");
    }

    [Theory]
    [InlineData(AllianceForm.JointMarketing, AllianceDepth.Market)]
    [InlineData(AllianceForm.LongTermSupply, AllianceDepth.Market)]
    [InlineData(AllianceForm.JointResearch, AllianceDepth.Technology)]
    [InlineData(AllianceForm.Licensing, AllianceDepth.Technology)]
    [InlineData(AllianceForm.JointVenture, AllianceDepth.Strategic)]
    [InlineData(AllianceForm.CrossShareholding, AllianceDepth.Strategic)]
    public void Examine_Form_GivesTheDepth(AllianceForm form, AllianceDepth depth) =>
        new StructureAnalysis().Examine(Of(new AllianceProposed(Day, "x", "X", form), ["a", "b"], [])).Depth.Should().Be(depth);

    [Fact]
    public void Examine_SharesAndAssets_DeepenIt()
    {
        var proposal = new AllianceProposed(Day, "x", "X", AllianceForm.JointMarketing) { Depth = AllianceDepth.Market };
        var asset = new AssetContributed(Day, "plan", "Plan", ["a"]);

        new StructureAnalysis().Examine(Of(proposal, ["a", "b"], [], asset)).Depth.Should().Be(AllianceDepth.Technology);
        var finding = new StructureAnalysis().Examine(Of(proposal, ["a", "b"], [], asset, new EquityChanged(Day, "a", 0.1m) { In = "b", Id = "bought" }));
        finding.Depth.Should().Be(AllianceDepth.Strategic);
        Answer(finding, "depth").Because.Should().Equal("bought");
        Answer(finding, "depth").Explanation.Should().Contain("Declared as market");
    }

    [Theory]
    [InlineData(AllianceForm.Cartel, "knowledgeLearning", AllianceGeneration.Cartel)]
    [InlineData(AllianceForm.JointResearch, "knowledgeLearning", AllianceGeneration.Knowledge)]
    [InlineData(AllianceForm.JointMarketing, "marketEntry", AllianceGeneration.Product)]
    public void Examine_FormAndPurposes_GiveTheGeneration(AllianceForm form, string purpose, AllianceGeneration generation)
    {
        var purposes = Enum.GetValues<AlliancePurpose>().Where(value => value.ToName() == purpose).ToValueList();

        new StructureAnalysis().Examine(Of(new AllianceProposed(Day, "x", "X", form) { Purposes = purposes }, ["a", "b"], [])).Generation.Should().Be(generation);
    }

    [Fact]
    public void Examine_NoPurpose_GenerationIsNotKnownUntilTwoSetOutToLearn()
    {
        var finding = Examine(["a", "b"], []);
        finding.Generation.Should().BeNull();
        finding.Unknown.Should().Contain(item => item.What == "structure.generation");

        Examine(["a", "b"], [], new LearningAgendaSet(Day, "a", [new("one", "motor")])).Generation.Should().BeNull();
        Examine(["a", "b"], [], new LearningAgendaSet(Day, "a", [new("one", "motor")]), new LearningAgendaSet(Day, "b", [new("two", "motor")]))
            .Generation.Should().Be(AllianceGeneration.Knowledge);
    }

    [Fact]
    public void Examine_Capabilities_GivePower()
    {
        var facts = new AllianceFact[]
        {
            new AllianceProposed(Day, "x", "X", AllianceForm.JointResearch),
            new PartnerJoined(Day, "rich", "Rich") { Capabilities = [new("motor", 0.9m), new("sales", 0.8m)] },
            new PartnerJoined(Day, "poor", "Poor") { Capabilities = [new("motor", 0.1m), new("sales", 0.1m)] },
        };

        var finding = new StructureAnalysis().Examine(PlainFold.Accepted(Alliance.Replay(facts)));

        finding.Dependence.PowerImbalance.Figure.Should().BeGreaterThan(0);
        finding.Dependence.LeastDependent.Should().Be((PartnerId)"rich");
        Answer(finding, "powerImbalance").Because.Should().Equal("f2", "f3");
    }

    [Fact]
    public void Examine_NoCapabilities_PowerIsNotKnown()
    {
        var finding = Examine(["a", "b"], [["a", "b"]]);

        finding.Dependence.PowerImbalance.Should().BeOfType<Measurement.NotMeasured>();
        finding.Unknown.Should().Contain(item => item.What == "structure.powerImbalance");
    }

    [Fact]
    public void Examine_MeshDensityRaised_SettingIsUsed()
    {
        var alliance = Of(new AllianceProposed(Day, "x", "X", AllianceForm.JointResearch), ["a", "b", "c", "d"], [["a", "b"], ["b", "c"], ["c", "d"], ["d", "a"]]);

        new StructureAnalysis().Examine(alliance).Shape!.Shape.Should().Be(NetworkShape.Mesh);
        new StructureAnalysis(new ShapeSettings { MeshDensity = 0.9 }).Examine(alliance).Shape!.Shape.Should().Be(NetworkShape.Mixed);
    }

    [Fact]
    public void Examine_Null_Throws() => FluentActions.Invoking(() => new StructureAnalysis().Examine(null!)).Should().Throw<ArgumentNullException>();

    private static Finding Answer(StructureFinding finding, string what) => finding.Findings.Single(item => item.Id == "structure." + what);

    private static PartnerProfiled Profile(PartnerId partner, string activities, string? markets) => new(Day, partner)
    {
        Activities = activities.Split(", ").ToValueList(),
        Markets = markets?.Split(", ").ToValueList(),
    };

    private static StructureFinding Examine(PartnerId[] partners, PartnerId[][] agreements, params AllianceFact[] more) =>
        new StructureAnalysis().Examine(Of(new AllianceProposed(Day, "x", "X", AllianceForm.JointMarketing), partners, agreements, more));

    private static Alliance Of(AllianceProposed proposal, PartnerId[] partners, PartnerId[][] agreements, params AllianceFact[] more) => PlainFold.Accepted(Alliance.Replay(
    [
        proposal,
        .. partners.Select(partner => new PartnerJoined(Day, partner, partner.Value)),
        .. agreements.Select((parties, i) => new AgreementSigned(Day, AgreementId.From($"deal{i}"), AgreementTier.Framework, parties.ToValueList())),
        .. more,
    ]));
}
