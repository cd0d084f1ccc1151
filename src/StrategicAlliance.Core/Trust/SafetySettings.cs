namespace StrategicAlliance.Trust;

/// <summary>From when on a partner counts as trusted.</summary>
/// <remarks>Definitions of this library, after Mayer, Davis &amp; Schoorman 1995: one takes a risk where trust exceeds it. Immutable; safe to share between threads.</remarks>
public sealed record SafetySettings
{
    /// <summary>The documented defaults.</summary>
    public static SafetySettings Default { get; } = new();

    /// <summary>The least expectation.</summary>
    /// <value>From 0 to 1. The default is 0.7.</value>
    public double Level { get; init => field = Checked.Probability(value, nameof(Level)); } = 0.7;

    /// <summary>The most uncertainty.</summary>
    /// <value>From 0 to 1. The default is 0.5: as much evidence as the prior weighs.</value>
    public double MostUncertainty { get; init => field = Checked.Probability(value, nameof(MostUncertainty)); } = 0.5;

    /// <summary>The prior weight of the model that was asked.</summary>
    /// <value>Above 0. The default is 2.</value>
    public double PriorWeight { get; init => field = Checked.AboveZero(value, nameof(PriorWeight)); } = Opinion.UsualPriorWeight;
}
