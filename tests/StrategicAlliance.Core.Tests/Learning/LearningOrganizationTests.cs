using StrategicAlliance.Facts;
using StrategicAlliance.Knowledge;
using StrategicAlliance.Learning;
using StrategicAlliance.Partners;
using StrategicAlliance.Performance;
using StrategicAlliance.Tests.Alliances;
using static StrategicAlliance.Tests.Learning.CapacityScene;

namespace StrategicAlliance.Tests.Learning;

public sealed class LearningOrganizationTests
{
    private static readonly Measurement Agreement = new Measurement.Measured(0.4, "1", ["goal"], "Kendall's W", Citation.OfLibrary("test"));

    [Fact]
    public void Funnel_SixProcessesAndOneBase_NeverSeven_Trap11()
    {
        var finding = Funnel(Of(new AssetContributed(Day, "plan", "Plan", ["t"]) { Tacitness = 0.1m }));

        finding.Steps.Select(step => step.Process.ToString()).Should().Equal("Discovery", "Invention", "Selection", "Execution", "Promotion", "Feedback");
        finding.KnowledgeBase.Should().Equal("plan");
        Enum.GetValues<LearningProcess>().Should().HaveCount(6, "the knowledge base is no process");
    }

    [Fact]
    public void Funnel_Nummi_LosesOneOfTwoAtExecution()
    {
        var finding = Funnel(SampleJournals.Of("nummi.json").AsOf(new DateOnly(1998, 12, 31)));

        finding.Steps.Select(step => step.Count).Should().Equal(2, 2, 2, 1, 1, 1);
        finding.Narrowest!.Process.Should().Be(LearningProcess.Execution);
        finding.Narrowest.PassRate.Figure.Should().Be(0.5);
        finding.Steps[0].PassRate.Should().BeOfType<Measurement.NotMeasured>();
        finding.OutcomesKept.Figure.Should().Be(1);
    }

    [Fact]
    public void Funnel_Aurora_UsesItsBaseAgain()
    {
        var finding = Funnel(SampleJournals.Of("aurora.json"));

        finding.KnowledgeBase.Select(asset => asset.Value).Should().Equal("cold-handbook", "control-code", "frost-catalogue", "grease-study", "rotor-design");
        finding.Reuse.Figure.Should().Be(0.6, "catalogue and study went into the handbook, the handbook into practice");
        finding.FeedbackLatency.Figure.Should().Be(93, "2025-08-20 to 2025-11-21");
    }

    [Fact]
    public void Funnel_SecondPlan_IsFeedback()
    {
        AllianceFact[] facts = [new LoopOpened(Day, "loop", "Why?"), .. Enum.GetValues<PdcaStep>().Select(step => new LoopStepped(Day, "loop", step))];

        Funnel(Of(facts)).Steps[^1].Count.Should().Be(0, "it acted and nobody looked back");
        var again = Funnel(Of([.. facts, new LoopStepped(new PartialDate(2020, 1, 11), "loop", PdcaStep.Plan)]));
        again.Steps[^1].Count.Should().Be(1);
        again.FeedbackLatency.Figure.Should().Be(10);
        again.Narrowest.Should().BeNull("nothing was lost");
    }

    [Fact]
    public void Funnel_NoLoops_IsNotMeasured()
    {
        var finding = Funnel(Of());

        finding.Narrowest.Should().BeNull();
        finding.Steps.Should().OnlyContain(step => step.PassRate is Measurement.NotMeasured);
        finding.Reuse.Should().BeOfType<Measurement.NotMeasured>();
        finding.FeedbackLatency.Should().BeOfType<Measurement.NotMeasured>();
    }

    [Fact]
    public void Disciplines_Surveys_GoBeforeFactsAndAreTheLatestOfEach()
    {
        var later = new PartialDate(2020, 2, 1);
        var profile = Disciplines(Of(
            Asked("systemsThinking", "s", 2),
            Asked("systemsThinking", "s", 3, later),
            Asked("systemsThinking", "t", 5),
            Asked("sharedVision", "t", 5)));

        Reading(profile, LearningDiscipline.SystemsThinking).Figure.Figure.Should().Be(0.75, "(0.5 + 1) / 2");
        Reading(profile, LearningDiscipline.SharedVision).Figure.Figure.Should().Be(1, "people were asked");
        Reading(profile, LearningDiscipline.SharedVision).ByFacts.Figure.Should().Be(0.4, "shown beside it");
        profile.Weakest!.Discipline.Should().Be(LearningDiscipline.SystemsThinking);
        profile.NotMeasured.Should().Equal(LearningDiscipline.PersonalMastery, LearningDiscipline.MentalModels, LearningDiscipline.TeamLearning);
        profile.Coverage.Should().Be(0.4m);
    }

    [Fact]
    public void Disciplines_ScaleWithTheSmallerNumberFavourable_IsTurned()
    {
        var profile = Disciplines(Of(new SurveyTaken(Day, "own", "teamLearning", "s", 2, 5, 1)));

        Reading(profile, LearningDiscipline.TeamLearning).Figure.Figure.Should().Be(0.75);
    }

    [Fact]
    public void Disciplines_Nummi_AreWhatLoopsAndTeamsShow()
    {
        var profile = Disciplines(SampleJournals.Of("nummi.json").AsOf(new DateOnly(1998, 12, 31)));

        Reading(profile, LearningDiscipline.MentalModels).Figure.Figure.Should().Be(0.5, "one of two loops changed what governs");
        Reading(profile, LearningDiscipline.TeamLearning).Figure.Figure.Should().Be(1);
        profile.Weakest!.Discipline.Should().Be(LearningDiscipline.SharedVision);
        profile.NotMeasured.Should().Equal(LearningDiscipline.PersonalMastery, LearningDiscipline.SystemsThinking);
    }

    [Fact]
    public void Disciplines_OnlyOneKnown_NoneIsTheWeakest() =>
        DisciplineAnalysis.Examine(Of(Asked("teamLearning", "s", 1)).Knowledge, Of().Learning, Of(Asked("teamLearning", "s", 1)).Scorecard).Weakest.Should().BeNull();

    [Fact]
    public void Disciplines_AgreementOverOne_IsRefused_Trap14() =>
        FluentActions.Invoking(() => DisciplineAnalysis.Examine(Of().Knowledge, Of().Learning, Of().Scorecard, new Measurement.Measured(1.2, "1", [], "W", Citation.OfLibrary("test"))))
            .Should().Throw<ArgumentOutOfRangeException>().WithParameterName("goalAgreement");

    [Fact]
    public void Disciplines_Aurora_SharedVisionIsTheAgreementOnGoals()
    {
        var finding = SampleJournals.Of("aurora.json").Learned(new(2026, 6, 30));

        Reading(finding.Disciplines, LearningDiscipline.SharedVision).ByFacts.Should().Be(finding.Goals.Agreement);
        finding.Goals.Agreement.Should().BeOfType<Measurement.Measured>();
    }

    [Fact]
    public void Stickiness_Samples_NameTheStageThatSticks()
    {
        Stickiness("nummi.json", new DateOnly(1998, 12, 31)).Select(stage => stage.Share.Figure).Should().Equal(0, 0, 0.5, 0);
        Stickiness("nummi.json", new DateOnly(1998, 12, 31))[2].MissedBecause.Should().Contain((FactId)"f80", "Van Nuys was given up");
        Stickiness("aurora.json", new DateOnly(2026, 6, 30)).Select(stage => (stage.Missed, stage.Events)).Should().Equal((2, 4), (0, 4), (0, 1), (2, 4));
        Stickiness("daimler-chrysler.json", new DateOnly(2000, 1, 1)).Should().OnlyContain(stage => stage.Share is Measurement.NotMeasured);
    }

    private static ValueList<StickinessFinding> Stickiness(string name, DateOnly day)
    {
        var alliance = SampleJournals.Of(name).AsOf(day);
        return StickinessAnalysis.Examine(Agendas(alliance), alliance.Knowledge, alliance.Learning);
    }

    private static SurveyTaken Asked(string dimension, PartnerId partner, decimal score) => Asked(dimension, partner, score, Day);

    private static SurveyTaken Asked(string dimension, PartnerId partner, decimal score, PartialDate on) =>
        new(on, "own", dimension, partner, score, 1, 5) { Level = ManagementLevel.Middle };

    private static DisciplineProfile Disciplines(StrategicAlliance.Alliances.Alliance alliance) =>
        DisciplineAnalysis.Examine(alliance.Knowledge, alliance.Learning, alliance.Scorecard, Agreement);

    private static DisciplineReading Reading(DisciplineProfile profile, LearningDiscipline discipline) => profile.Readings.Single(reading => reading.Discipline == discipline);

    private static LearningFunnelFinding Funnel(StrategicAlliance.Alliances.Alliance alliance) => LearningFunnel.Examine(alliance.Knowledge, alliance.Learning);
}
