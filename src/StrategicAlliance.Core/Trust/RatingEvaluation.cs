using StrategicAlliance.Facts;

namespace StrategicAlliance.Trust;

/// <summary>How well a model foresees later ratings from earlier ones.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record RatingEvaluation
{
    private RatingEvaluation(string model, int learnt, int foreseen, DateOnly asOf, CalibrationReport report)
    {
        Model = model;
        Learnt = learnt;
        Foreseen = foreseen;
        AsOf = asOf;
        Report = report;
    }

    /// <summary>The name of the model.</summary>
    public string Model { get; }

    /// <summary>How many ratings it learnt from.</summary>
    public int Learnt { get; }

    /// <summary>How many ratings it had to foresee; those that say nothing are left out.</summary>
    public int Foreseen { get; }

    /// <summary>The day of the last rating it learnt from.</summary>
    public DateOnly AsOf { get; }

    /// <summary>How well it did.</summary>
    public CalibrationReport Report { get; }

    /// <summary>Learns from the first ratings by time and foresees whether each of the rest is good.</summary>
    /// <param name="model">The model.</param>
    /// <param name="ratings">The ratings.</param>
    /// <param name="share">The share to learn from; above 0 and below 1.</param>
    /// <returns>The evaluation.</returns>
    /// <exception cref="ArgumentException">An argument is missing, the share is not between 0 and 1, or there is nothing to learn from.</exception>
    public static RatingEvaluation OutOfTime(IRatingModel model, RatingTable ratings, double share)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(ratings);
        if (!(share is > 0 and < 1))
        {
            throw Bounds.Outside(share, "a number above 0 and below 1", nameof(share));
        }

        // 0.8 of 35 must be 28 although the product in binary is a little less.
        var count = (int)Math.Floor((ratings.Ratings.Count * share) + 1e-9);
        if (count == 0)
        {
            throw new ArgumentException("There is no rating to learn from.", nameof(ratings));
        }

        var learnt = ratings.First(count);
        var asOf = RatingTable.DayOf(ratings.Ratings[count - 1]);
        var finding = model.Assess(learnt, asOf);
        var forecasts = ratings.Ratings.Skip(count)
            .Where(rating => ratings.SignOf(rating) != 0)
            .Select(rating => (Trust: finding.Find(rating.Target), WentWell: ratings.SignOf(rating) > 0))
            .Select(item => new TrustForecast(item.Trust?.Opinion.Expectation ?? finding.BaseRate, item.WentWell, item.Trust is not null))
            .ToList();
        return new(model.Name, count, forecasts.Count, asOf, CalibrationReport.Of(forecasts));
    }
}
