using StrategicAlliance.Facts;

namespace StrategicAlliance.Simulation;

/// <summary>A partner in a learning race: what it wants to learn and how fast it learns.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record Racer
{
    /// <summary>A partner in a race.</summary>
    /// <param name="partner">Who.</param>
    /// <param name="rate">The hazard with which it acquires each item that it does not have yet: a share per period, above 0.</param>
    /// <exception cref="ArgumentException">The id is the default value or the rate is not a finite number above 0.</exception>
    public Racer(PartnerId partner, double rate)
    {
        Partner = Bounds.Held(partner);
        Rate = Ranges.Positive(rate, nameof(rate));
    }

    /// <summary>Who.</summary>
    public PartnerId Partner { get; }

    /// <summary>The hazard with which it acquires each item that it does not have yet, per period.</summary>
    public double Rate { get; }

    /// <summary>How many items it wants to have.</summary>
    /// <value>From 1 to 1,000,000. The default is 100.</value>
    public int Items { get; init => field = Ranges.Whole(value, 1, 1_000_000); } = 100;

    /// <summary>How many of them it has at the start.</summary>
    /// <value>Not negative; more than there are count as all of them. The default is 0.</value>
    public int Known { get; init => field = Bounds.Count(value, 0, nameof(Known)); }
}
