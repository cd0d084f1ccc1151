using System.Globalization;

namespace StrategicAlliance.Trust;

/// <summary>How long evidence counts: its weight on a later day, by whole calendar days elapsed.</summary>
/// <remarks>
/// <para>What is forgotten becomes uncertainty: silence moves the expectation towards the base rate and never past it.</para>
/// <para>Immutable; safe to share between threads.</para>
/// </remarks>
public sealed record Longevity
{
    private Longevity(double positiveDays, double negativeDays)
    {
        PositiveHalfLife = positiveDays;
        NegativeHalfLife = negativeDays;
    }

    /// <summary>Nothing is ever forgotten.</summary>
    public static Longevity Unlimited { get; } = new(double.PositiveInfinity, double.PositiveInfinity);

    /// <summary>The days after which positive evidence counts half; infinite if it is never forgotten.</summary>
    public double PositiveHalfLife { get; }

    /// <summary>The days after which negative evidence counts half; infinite if it is never forgotten.</summary>
    public double NegativeHalfLife { get; }

    /// <summary>Evidence counts half after so many days.</summary>
    /// <param name="days">The days; above 0.</param>
    /// <returns>The longevity.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The days are not above 0.</exception>
    public static Longevity HalfLife(double days) => HalfLives(days, days);

    /// <summary>Positive and negative evidence count half after different times; with the second longer, a broken promise is remembered longer than a kept one.</summary>
    /// <param name="positiveDays">The days for positive evidence; above 0.</param>
    /// <param name="negativeDays">The days for negative evidence; above 0.</param>
    /// <returns>The longevity.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The days are not above 0.</exception>
    public static Longevity HalfLives(double positiveDays, double negativeDays) =>
        new(Checked.AboveZero(positiveDays), Checked.AboveZero(negativeDays));

    /// <summary>Evidence keeps a share of its weight from each day to the next.</summary>
    /// <param name="factor">The forgetting factor λ per day; above 0, at most 1. With 1 nothing is forgotten.</param>
    /// <returns>The longevity.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The factor is not above 0 and at most 1.</exception>
    public static Longevity Forgetting(double factor) => factor is 1
        ? Unlimited
        : HalfLife(-1 / Math.Log2(Checked.Between(factor, double.Epsilon, 1)));

    /// <summary>The share of its weight that evidence still has.</summary>
    /// <param name="days">The whole days since then; not negative.</param>
    /// <param name="positive">Whether it is positive evidence.</param>
    /// <returns>From 0 to 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The days are negative.</exception>
    public double Remaining(int days, bool positive)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        return Math.Pow(0.5, days / (positive ? PositiveHalfLife : NegativeHalfLife));
    }

    /// <summary>The half-lives.</summary>
    /// <returns>For people, the same in every culture.</returns>
    public override string ToString() =>
        double.IsInfinity(PositiveHalfLife) && double.IsInfinity(NegativeHalfLife) ? "nothing is forgotten"
        : PositiveHalfLife.Equals(NegativeHalfLife) ? string.Create(CultureInfo.InvariantCulture, $"half-life {PositiveHalfLife} days")
        : string.Create(CultureInfo.InvariantCulture, $"half-life {PositiveHalfLife} days of positive and {NegativeHalfLife} days of negative evidence");
}
