using StrategicAlliance.Facts;
using StrategicAlliance.Governance;
using StrategicAlliance.Knowledge;
using StrategicAlliance.Learning;
using StrategicAlliance.Partners;
using StrategicAlliance.Tests.Alliances;
using static StrategicAlliance.Tests.Learning.CapacityScene;

namespace StrategicAlliance.Tests.Learning;

public sealed class FitTests
{
    private static readonly AllianceFact[] Assets =
    [
        new AssetContributed(Day, "craft", "Craft", ["t"]) { Tacitness = 0.9m },
        new AssetContributed(Day, "plan", "Plan", ["t"]) { Tacitness = 0.1m },
        new AssetContributed(Day, "vague", "Vague", ["t"]),
    ];

    [Theory]
    [InlineData(SeciMode.Socialization, KnowledgeChannel.Documents, false)]
    [InlineData(SeciMode.Socialization, KnowledgeChannel.Network, false)]
    [InlineData(SeciMode.Socialization, KnowledgeChannel.Training, true)]
    [InlineData(SeciMode.Socialization, KnowledgeChannel.Exchange, true)]
    [InlineData(SeciMode.Socialization, KnowledgeChannel.JointResearch, true)]
    [InlineData(SeciMode.Externalization, KnowledgeChannel.Documents, true)]
    [InlineData(SeciMode.Socialization, null, null)]
    public void ChannelFit_TacitKnowledge_NeedsARichChannel(SeciMode mode, KnowledgeChannel? channel, bool? fits)
    {
        var finding = Channels([.. Assets, new KnowledgeConverted(Day, mode, ["craft"], "learned") { Id = "moved", Channel = channel, Tacitness = mode == SeciMode.Socialization ? 0.8m : 0.2m }]);

        finding.Uses.Should().ContainSingle().Which.Fits.Should().Be(fits);
        finding.Unfit.Select(use => use.Conversion.Id).Should().Equal(fits is false ? [(FactId)"moved"] : Array.Empty<FactId>());
        finding.Share.Figure.Should().Be(fits switch { true => 1, false => 0, null => null });
    }

    [Fact]
    public void ChannelFit_TacitAssetAskedForWithoutRichChannel_IsNamed()
    {
        AllianceFact[] asked = [.. Assets, new LearningAgendaSet(Day, "s", [new("one", "a") { Asset = "craft" }, new("two", "b") { Asset = "plan" }, new("three", "c") { Asset = "vague" }])];

        Channels(asked).WithoutRichChannel.Select(item => item.Id.Value).Should().Equal(["one"], "a plan may be read, and of what is vague nobody knows");
        Channels([.. asked, new StaffAssigned(Day, "s", "anna") { Carries = ["craft"] }]).WithoutRichChannel.Should().BeEmpty();
        Channels([.. asked, new StaffAssigned(Day, "t", "teacher") { Carries = ["craft"] }]).WithoutRichChannel.Should().HaveCount(1, "the teacher carries it anyway");
        Channels([.. asked, new KnowledgeConverted(Day, SeciMode.Socialization, ["craft"], "x") { Channel = KnowledgeChannel.Exchange }]).WithoutRichChannel.Should().BeEmpty();
        Channels([.. asked, new KnowledgeConverted(Day, SeciMode.Socialization, ["craft"], "x") { Channel = KnowledgeChannel.Documents }]).WithoutRichChannel.Should().HaveCount(1);
    }

    [Fact]
    public void ChannelRichness_Ranks_AreAllDifferent() =>
        Enum.GetValues<KnowledgeChannel>().Select(ChannelRichness.RankOf).Order().Should().Equal(1, 2, 3, 4, 5);

    [Theory]
    [InlineData(AllianceForm.JointVenture, true)]
    [InlineData(AllianceForm.MinorityEquity, true)]
    [InlineData(AllianceForm.CrossShareholding, true)]
    [InlineData(AllianceForm.Licensing, false)]
    [InlineData(AllianceForm.JointResearch, false)]
    [InlineData(AllianceForm.Merger, null)]
    public void FormFit_TacitAssetsAskedFor_WantEquity(AllianceForm form, bool? fits) =>
        Form(form, [.. Assets, new LearningAgendaSet(Day, "s", [new("one", "a") { Asset = "craft" }])]).Fits.Should().Be(fits);

    [Fact]
    public void FormFit_NothingTacitAskedFor_EveryFormFits() =>
        Form(AllianceForm.Licensing, [.. Assets, new LearningAgendaSet(Day, "s", [new("one", "a") { Asset = "plan" }])]).Fits.Should().BeTrue();

    [Fact]
    public void FormFit_NotKnownHowTacit_IsNotKnown()
    {
        Form(AllianceForm.JointVenture, Assets).Fits.Should().BeNull("no agenda asks for anything");
        Form(AllianceForm.JointVenture, [.. Assets, new LearningAgendaSet(Day, "s", [new("one", "a") { Asset = "vague" }])]).Fits.Should().BeNull();
    }

    [Fact]
    public void FormFit_Samples_VentureFitsAndContractDoesNot()
    {
        var nummi = SampleJournals.Of("nummi.json");
        var aurora = SampleJournals.Of("aurora.json");

        FormFitAnalysis.Examine(nummi.Charter, nummi.Knowledge, nummi.Learning).Fits.Should().BeTrue();
        var contract = FormFitAnalysis.Examine(aurora.Charter, aurora.Knowledge, aurora.Learning);
        contract.Fits.Should().BeFalse();
        contract.TacitAssets.Select(asset => asset.Value).Should().Equal("cold-test", "winding-process");
        FormFitAnalysis.Examine(aurora.Charter, aurora.Knowledge, aurora.Learning, new() { TacitFrom = 0.51m }).Fits.Should().BeTrue("half is tacit");
    }

    [Fact]
    public void LanguageBridge_Samples_CountPairsThatCanTalk()
    {
        var nummi = SampleJournals.Of("nummi.json").AsOf(new DateOnly(1998, 12, 31));
        var aurora = SampleJournals.Of("aurora.json");

        LanguageBridge.Examine(nummi.Roster, nummi.Learning).Share.Figure.Should().Be(0, "en and ja");
        LanguageBridge.Examine(aurora.Roster, aurora.Learning).Share.Figure.Should().Be(1);
        LanguageBridge.Examine(aurora.Roster, aurora.Learning).Pairs.Should().HaveCount(3).And.OnlyContain(pair => pair.Common.Contains("en"));
        LanguageBridge.Examine(aurora.Roster, aurora.Learning).Trainings.Should().HaveCount(2, "technical training is none in language or culture");
    }

    [Fact]
    public void LanguageBridge_NotStated_IsNotMeasured()
    {
        var alliance = Of(new PartnerProfiled(Day, "s") { Languages = ["en"] });

        var finding = LanguageBridge.Examine(alliance.Roster, alliance.Learning);

        finding.Share.Should().BeOfType<Measurement.NotMeasured>();
        finding.NotStated.Should().Equal("t");
    }

    [Fact]
    public void RelativeCapacity_Nummi_IsDirected()
    {
        var findings = RelativeCapacityAnalysis.Examine(SampleJournals.Of("nummi.json").AsOf(new DateOnly(1998, 12, 31)).Roster);

        var gm = findings.Single(finding => finding.Student == "gm");
        gm.ByCapabilities.Figure.Should().BeApproximately(1.0 / 3, 1e-12, "of lean production, small cars and distribution it knows the last");
        findings.Single(finding => finding.Student == "toyota").ByCapabilities.Figure.Should().Be(0.5);
        gm.ByTechnology.Should().BeOfType<Measurement.NotMeasured>().Which.Needs.Should().Equal("partnerProfiled");
    }

    [Fact]
    public void RelativeCapacity_Aurora_HasBothMeasures()
    {
        var finding = RelativeCapacityAnalysis.Examine(SampleJournals.Of("aurora.json").Roster).Single(one => one is { Student.Value: "falke", Teacher.Value: "tunturi" });

        finding.ByTechnology.Figure.Should().BeApproximately(2.0 / 3, 1e-12, "F25B and H02K of F25B, C22C and H02K");
        finding.ByCapabilities.Figure.Should().BeApproximately(1.0 / 3, 1e-12, "motor design of cold tests, motor design and materials");
    }

    [Fact]
    public void RelationalView_MissingSource_IsNotMadeUpFor()
    {
        var aurora = SampleJournals.Of("aurora.json");
        var complete = RelationalView.Examine(aurora.Roster, aurora.Decisions, aurora.Knowledge, aurora.Learning);
        complete.IsComplete.Should().BeTrue();

        var alliance = Of([new AssetContributed(Day, "craft", "Craft", ["t"]) { Specificity = 0.1m }, new GovernanceAdopted(Day, AllianceTopology.Mesh, []) { DisputeLadder = ["talk"] }]);
        var lacking = RelationalView.Examine(alliance.Roster, alliance.Decisions, alliance.Knowledge, alliance.Learning);
        lacking.Sources.Select(source => source.IsPresent).Should().Equal(false, null, null, true);
        lacking.IsComplete.Should().BeFalse();
        RelationalView.Examine(Of().Roster, Of().Decisions, Of().Knowledge, Of().Learning).IsComplete.Should().BeNull();
    }

    private static ChannelFitFinding Channels(params AllianceFact[] facts)
    {
        var alliance = Of(facts);
        return ChannelFitAnalysis.Examine(alliance.Roster, alliance.Knowledge, alliance.Learning);
    }

    private static FormFitFinding Form(AllianceForm form, params AllianceFact[] facts)
    {
        var alliance = Of(form, facts);
        return FormFitAnalysis.Examine(alliance.Charter, alliance.Knowledge, alliance.Learning);
    }
}
