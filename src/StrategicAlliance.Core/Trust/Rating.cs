using StrategicAlliance.Facts;

namespace StrategicAlliance.Trust;

/// <summary>A dated rating of one by another, on any scale.</summary>
/// <remarks>The default value names nobody and is refused by <see cref="RatingTable"/>. Immutable; safe to share between threads.</remarks>
public readonly record struct Rating
{
    /// <summary>A rating.</summary>
    /// <param name="source">Who rates.</param>
    /// <param name="target">Who is rated.</param>
    /// <param name="value">The rating; finite.</param>
    /// <param name="at">When.</param>
    /// <exception cref="ArgumentException">An id is the default value, or the rating is not finite.</exception>
    public Rating(PartnerId source, PartnerId target, double value, DateTimeOffset at)
    {
        Source = Bounds.Held(source);
        Target = Bounds.Held(target);
        Value = double.IsFinite(value) ? value : throw Bounds.Outside(value, "a finite number", nameof(value));
        At = at.ToUniversalTime();
    }

    /// <summary>Who rates.</summary>
    public PartnerId Source { get; }

    /// <summary>Who is rated.</summary>
    public PartnerId Target { get; }

    /// <summary>The rating.</summary>
    public double Value { get; }

    /// <summary>When, in UTC.</summary>
    public DateTimeOffset At { get; }
}
