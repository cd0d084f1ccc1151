using StrategicAlliance.Facts;
using StrategicAlliance.Governance;
using StrategicAlliance.Learning;
using StrategicAlliance.Partners;
using StrategicAlliance.Tests.Alliances;
using static StrategicAlliance.Tests.Learning.LearningScene;

namespace StrategicAlliance.Tests.Learning;

public sealed class GoalAgreementTests
{
    [Fact]
    public void Examine_Aurora_ComparesTheThreeObjectivesOfAll()
    {
        var view = SampleJournals.Of("aurora.json").AsOf(new DateOnly(2026, 6, 30));
        var finding = GoalAgreement.Examine(view.Charter, view.Roster);

        finding.Objectives.Select(objective => objective.Value).Should().Equal("cold-drive", "cost", "publish");

        // Sums 4, 6, 8 about 6: s = 8, W = 12 * 8 / (9 * 24).
        finding.Figures.SumSquares.Should().Be(8);
        finding.Agreement.Figure.Should().BeApproximately(96.0 / 216, 1e-15);
        ((Measurement.Measured)finding.Agreement).Because.Should().HaveCount(9);
    }

    [Fact]
    public void Examine_Nummi_HasOneObjectiveThatBothRank() =>
        Examine(SampleJournals.Of("nummi.json").AsOf(new DateOnly(1998, 12, 31))).Agreement
            .Should().BeOfType<Measurement.NotMeasured>().Which.Why.Should().Be("Fewer than two objectives are ranked by all of gm, toyota.");

    [Fact]
    public void Examine_WeightsAndRanks_AreReadAsOneOrder()
    {
        var finding = Agreed(Ranked("a", "x", 1), Ranked("a", "y", 7), Weighted("b", "x", 0.9m), Weighted("b", "y", 0.1m));

        finding.Agreement.Figure.Should().Be(1);
        finding.Agreement.Should().BeOfType<Measurement.Measured>().Which.Confidence.Should().BeApproximately(2m / 3, 1e-20m, "c stated nothing");
        Agreed(Ranked("a", "x", 1), Ranked("a", "y", 2), Weighted("b", "x", 0.1m), Weighted("b", "y", 0.9m)).Agreement.Figure.Should().Be(0);
    }

    [Fact]
    public void Examine_RanksBesideAWeight_ReadsTheRanksOnly() =>
        Agreed(Ranked("a", "x", 1), Weighted("a", "y", 1), Ranked("a", "z", 2), Ranked("b", "x", 1), Ranked("b", "y", 2), Ranked("b", "z", 3))
            .Objectives.Select(objective => objective.Value).Should().Equal("x", "z");

    [Fact]
    public void Examine_StatedAgain_TheLastCounts() =>
        Agreed(Ranked("a", "x", 1), Ranked("a", "y", 2), Ranked("b", "x", 1), Ranked("b", "y", 2), Ranked("b", "x", 3)).Agreement.Figure.Should().Be(0);

    [Fact]
    public void Examine_OnlyOneMemberStatesGoals_IsNotMeasured()
    {
        Agreed(Ranked("a", "x", 1), Ranked("a", "y", 2)).Agreement.Should().BeOfType<Measurement.NotMeasured>().Which.Needs.Should().Equal("goalStated");
        Agreed(Ranked("a", "x", 1), Ranked("a", "y", 2), Ranked("b", "x", 1), Ranked("b", "y", 2), new PartnerWithdrew(Day(3, 1), "b")).Members
            .Should().Equal((PartnerId)"a");
    }

    [Fact]
    public void Examine_AllTheSameToEveryone_IsNotMeasured() =>
        Agreed(Ranked("a", "x", 1), Ranked("a", "y", 1), Ranked("b", "x", 2), Ranked("b", "y", 2)).Agreement
            .Should().BeOfType<Measurement.NotMeasured>().Which.Why.Should().Be("No member prefers one objective to another.");

    private static GoalAgreementFinding Agreed(params AllianceFact[] facts) =>
        Examine(Of([.. new[] { "x", "y", "z" }.Select(objective => new ObjectiveSet(Start, objective, objective)), .. facts]));

    private static GoalAgreementFinding Examine(StrategicAlliance.Alliances.Alliance alliance) => GoalAgreement.Examine(alliance.Charter, alliance.Roster);

    private static GoalStated Ranked(PartnerId partner, ObjectiveId objective, int rank) => GoalStated.Ranked(Day(2, 1), partner, objective, rank);

    private static GoalStated Weighted(PartnerId partner, ObjectiveId objective, decimal weight) => GoalStated.Weighted(Day(2, 1), partner, objective, weight);
}
