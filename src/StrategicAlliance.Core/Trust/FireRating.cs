namespace StrategicAlliance.Trust;

/// <summary>A rating of one dealing, some time ago.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public readonly record struct FireRating
{
    /// <summary>A rating.</summary>
    /// <param name="age">How long ago, in the unit of λ; not negative.</param>
    /// <param name="value">From -1 (wholly bad) to 1 (wholly good).</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public FireRating(double age, double value)
    {
        Age = Checked.Amount(age);
        Value = Checked.Between(value, -1, 1);
    }

    /// <summary>How long ago.</summary>
    public double Age { get; }

    /// <summary>From -1 to 1.</summary>
    public double Value { get; }
}
