using StrategicAlliance.Facts;
using StrategicAlliance.Trust;
using static StrategicAlliance.Tests.Trust.Pieces;

namespace StrategicAlliance.Tests.Trust;

public sealed class CalibrationTests
{
    [Fact]
    public void Of_HandComputed_IsTheFormula()
    {
        var report = CalibrationReport.Of([new(0.9, true, true), new(0.8, true, true), new(0.8, false, true), new(0.3, false, true), new(0.5, true, false)]);

        // Pairs of a good and a bad one: 0.9 beats both, 0.8 ties and beats, 0.5 loses and beats: 4.5 - of 6 - with 0.5 for the tie.
        report.Auc.Should().BeApproximately((2 + 1.5 + 1) / 6, 1e-15);
        report.AucCovered.Should().BeApproximately(3.5 / 4, 1e-15);
        report.Brier.Should().BeApproximately((0.01 + 0.04 + 0.64 + 0.09 + 0.25) / 5, 1e-15);
        report.ExpectedCalibrationError.Should().BeApproximately((0.1 + (2 * 0.3) + 0.3 + 0.5) / 5, 1e-15);
        report.Covered.Should().Be(0.8);
        (report.Forecasts, report.WentWell).Should().Be((5, 3));
    }

    [Fact]
    public void Of_OneOutcomeOrNothing_IsNotDefined()
    {
        CalibrationReport.Of([new(0.9, true, true)]).Auc.Should().BeNull();
        CalibrationReport.Of([]).Brier.Should().BeNull();
        CalibrationReport.Of([]).Covered.Should().BeNull();
        CalibrationReport.Of([new(1, true, true)]).Bins.Single().From.Should().Be(0.9);
    }

    [Fact]
    public void OutOfTime_Ledger_LearnsOnlyFromBefore()
    {
        var ledger = Ledger(Kept("f1", 0, "a", "b", 5), Broken("f2", 0, "a", "c", 5), Kept("f3", 100, "a", "b", 1), Broken("f4", 100, "a", "c", 1), Kept("f5", 101, "a", "d", 1));

        var report = CalibrationReport.OutOfTime(new BetaTrust(), ledger, Start.AddDays(50));

        report.Forecasts.Should().Be(3);
        report.Covered.Should().BeApproximately(2 / 3.0, 1e-15);
        report.Auc.Should().Be(1);
    }

    [Fact]
    public void Ratings_SignsAndScales_FindTheirMiddle()
    {
        RatingTable.Of([Rated("x", 5, 1), Rated("y", 1, 2)]).Middle.Should().Be(3, "one to five stars");
        RatingTable.Of([Rated("x", 10, 1), Rated("y", -1, 2)]).Middle.Should().Be(0, "there are negative ratings");
        RatingTable.Of([Rated("x", 1, 1), Rated("y", 0, 2)]).Middle.Should().Be(0.5);
        RatingTable.Of([Rated("me", 1, 1), Rated("y", 0, 2)]).SelfRatings.Should().Be(1);
    }

    [Fact]
    public void Ratings_DefaultModel_IsBetaWithTheBaseRateOfAll()
    {
        var finding = new BetaRatings().Assess(RatingTable.Of([Rated("x", 5, 0), Rated("x", -5, 90), Rated("y", 2, 90), Rated("z", 1, 91)]), Start.AddDays(90));

        finding.BaseRate.Should().BeApproximately(3 / 5.0, 1e-15, "z is rated too late");
        finding.Find("x")!.Evidence.Should().Be(new Evidence(0.5, 1));
        finding.Find("x")!.Opinion.Expectation.Should().BeApproximately((0.5 + 1.2) / 3.5, 1e-15);
        finding.Find("z").Should().BeNull();
        finding.Targets.Select(trust => trust.Target.Value).Should().Equal("x", "y");
    }

    [Fact]
    public void Ratings_LaterOnAnotherScale_NeverChangeAnEarlierDay()
    {
        // Until day 1 these are stars around 3; the rating below 0 comes later.
        Rating[] stars = [Rated("x", 5, 0), Rated("y", 1, 1)];
        Rating[] later = [.. stars, Rated("x", -2, 2)];
        var (model, day) = (new BetaRatings(), Start.AddDays(1));

        RatingTable.Of(later).Until(day).Middle.Should().Be(3);
        model.Assess(RatingTable.Of(later), day).Find("y")!.Evidence.Should().Be(new Evidence(0, 1));
        model.Assess(RatingTable.Of(later), day).Should().BeEquivalentTo(model.Assess(RatingTable.Of(stars), day));
        model.Assess(RatingTable.Of(later), Start.AddDays(2)).Find("y")!.Evidence.Negative.Should().Be(0, "now the middle is 0");
    }

    [Fact]
    public void Evaluation_OutOfTime_SeesOnlyTheFirstShare()
    {
        var ratings = Enumerable.Range(0, 10).Select(i => Rated(i % 2 == 0 ? "good" : "bad", i % 2 == 0 ? 1 : -1, i)).Append(Rated("new", 1, 20)).Append(Rated("new", 0, 21));

        var evaluation = RatingEvaluation.OutOfTime(new BetaRatings(), RatingTable.Of(ratings.Reverse()), 0.5);

        (evaluation.Learnt, evaluation.Foreseen).Should().Be((6, 5), "a rating in the middle says nothing");
        evaluation.Report.AucCovered.Should().Be(1);
        evaluation.Report.Covered.Should().Be(0.8);
        FluentActions.Invoking(() => RatingEvaluation.OutOfTime(new BetaRatings(), RatingTable.Of(ratings), 1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => RatingEvaluation.OutOfTime(new BetaRatings(), RatingTable.Of([]), 0.5)).Should().Throw<ArgumentException>();
    }

    private static Rating Rated(string target, double value, int day) => new("me", target, value, new DateTimeOffset(Start.AddDays(day), TimeOnly.MinValue, TimeSpan.Zero));
}
