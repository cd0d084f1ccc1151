using StrategicAlliance.Facts;

namespace StrategicAlliance.Trust;

/// <summary>Trust from a table of ratings: beta evidence beside the community's base rate, fading by calendar days.</summary>
/// <remarks>
/// <para>The model of <see cref="BetaTrust"/> for many raters and no facts: every rating is one piece of evidence, whoever gave it. The base rate is (R + 1) / (R + S + 2) over all
/// ratings up to the day, none forgotten. Stateless; safe to share between threads.</para>
/// </remarks>
public sealed class BetaRatings : IRatingModel
{
    /// <summary>The model with the documented defaults.</summary>
    public BetaRatings()
        : this(DefaultSettings)
    {
    }

    /// <summary>The model with settings; of these, base rate, prior weight and longevity are read.</summary>
    /// <param name="settings">The settings.</param>
    /// <exception cref="ArgumentNullException"><paramref name="settings"/> is <see langword="null"/>.</exception>
    public BetaRatings(BetaTrustSettings settings) => Settings = Bounds.Given(settings);

    /// <summary>Half-life 90 days, prior weight 2, the community's base rate. Raters among many strangers change faster than partners of an alliance.</summary>
    public static BetaTrustSettings DefaultSettings { get; } = new() { Longevity = Longevity.HalfLife(90) };

    /// <inheritdoc/>
    public string Name => "beta";

    /// <summary>The settings.</summary>
    public BetaTrustSettings Settings { get; }

    /// <inheritdoc/>
    public RatingFinding Assess(RatingTable ratings, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(ratings);
        var byTarget = new Dictionary<PartnerId, (double Positive, double Negative, int Count)>();
        var (good, bad) = (0L, 0L);
        var seen = ratings.Until(asOf);
        foreach (var rating in seen.Ratings)
        {
            var days = asOf.DayNumber - RatingTable.DayOf(rating).DayNumber;
            var sign = seen.SignOf(rating);
            var before = byTarget.GetValueOrDefault(rating.Target);
            var (positive, negative) = (sign > 0 ? Settings.Longevity.Remaining(days, positive: true) : 0, sign < 0 ? Settings.Longevity.Remaining(days, positive: false) : 0);
            byTarget[rating.Target] = (before.Positive + positive, before.Negative + negative, before.Count + 1);
            good += sign > 0 ? 1 : 0;
            bad += sign < 0 ? 1 : 0;
        }

        var baseRate = Settings.BaseRate ?? (good + 1.0) / (good + bad + 2.0);
        return new RatingFinding(asOf, baseRate, byTarget.Select(each => Trust(each.Key, new Evidence(each.Value.Positive, each.Value.Negative), each.Value.Count)));

        RatedTrust Trust(PartnerId target, Evidence evidence, int count) => new(target, evidence, Opinion.FromEvidence(evidence, baseRate, Settings.PriorWeight), count);
    }
}
