using StrategicAlliance.Facts;
using StrategicAlliance.Trust;

namespace StrategicAlliance.Samples;

/// <summary>Learn from the first four fifths of a table of ratings, foresee the rest.</summary>
public static class CalibrationSample
{
    public static void Run(TextWriter output)
    {
        var random = new SeededGenerator(1);
        var start = new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);
        var ratings = Enumerable.Range(0, 2000).Select(i =>
        {
            var target = random.NextBelow(50);
            var rating = random.Happens(target % 5 == 0 ? 0.3 : 0.95) ? 1 : -1;
            return new Rating("rater", $"firm{target}", rating, start.AddHours(6 * i));
        });
        var evaluation = RatingEvaluation.OutOfTime(new BetaRatings(), RatingTable.Of(ratings), 0.8);
        var report = evaluation.Report;
        output.WriteLine(FormattableString.Invariant($"learnt from {evaluation.Learnt}, foresaw {evaluation.Foreseen}, {report.Covered:0.0 %} of them of firms rated before"));
        output.WriteLine(FormattableString.Invariant($"AUC {report.Auc:0.000}, Brier {report.Brier:0.000}, expected calibration error {report.ExpectedCalibrationError:0.000}"));
    }
}
