using StrategicAlliance.Facts;

namespace StrategicAlliance.Learning;

/// <summary>From where on learning counts as done, and interest as private.</summary>
/// <remarks>The thresholds are this library's; Hamel (1991) and Khanna, Gulati and Nohria (1998) give none. Immutable.</remarks>
public sealed record LearningSettings
{
    /// <summary>The share known that is enough, where the end of a race is predicted.</summary>
    /// <value>A fraction from 0 to 1. The default is 0.9.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a fraction from 0 to 1.</exception>
    public double RaceThreshold { get; init => field = Fraction(value, nameof(RaceThreshold)); } = 0.9;

    /// <summary>The relative scope below which the loops that a partner leads are taken to serve its private interest, the threshold excluded.</summary>
    /// <value>A fraction from 0 to 1. The default is 0.5: more of its markets lie outside the alliance than in it.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a fraction from 0 to 1.</exception>
    public double PrivateBelow { get; init => field = Fraction(value, nameof(PrivateBelow)); } = 0.5;

    /// <summary>When absorptive capacity counts as high or low.</summary>
    /// <value>The default is that of <see cref="AbsorptiveCapacitySettings"/>.</value>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public AbsorptiveCapacitySettings Capacity { get; init => field = Bounds.Given(value, nameof(Capacity)); } = new();

    /// <summary>When a capability counts as basic knowledge.</summary>
    /// <value>The default is that of <see cref="RelativeCapacitySettings"/>.</value>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public RelativeCapacitySettings RelativeCapacity { get; init => field = Bounds.Given(value, nameof(RelativeCapacity)); } = new();

    /// <summary>When the asked-for knowledge counts as tacit.</summary>
    /// <value>The default is that of <see cref="FormFitSettings"/>.</value>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public FormFitSettings Form { get; init => field = Bounds.Given(value, nameof(Form)); } = new();

    private static double Fraction(double value, string name) =>
        value is >= 0 and <= 1 ? value : throw Bounds.Outside(value, Bounds.Fraction, name);
}
