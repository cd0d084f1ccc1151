using StrategicAlliance.Facts;

namespace StrategicAlliance.Trust;

/// <summary>What TRAVOS may be told.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record TravosSettings
{
    /// <summary>The documented defaults.</summary>
    public static TravosSettings Default { get; } = new();

    /// <summary>How near the expectation the truth must lie for the confidence, ε.</summary>
    /// <value>Above 0 and at most 1. The default is 0.2 (Teacy et al. 2006).</value>
    public double Epsilon { get; init => field = Checked.Between(Checked.AboveZero(value, nameof(Epsilon)), 0, 1, nameof(Epsilon)); } = 0.2;

    /// <summary>The confidence from which one's own evidence is enough, γ.</summary>
    /// <value>From 0 to 1. The default is 0.95 (Teacy et al. 2006).</value>
    public double ConfidenceThreshold { get; init => field = Checked.Probability(value, nameof(ConfidenceThreshold)); } = 0.95;

    /// <summary>How many bins of equal width opinions are put into.</summary>
    /// <value>From 1 to 1,000. The default is 5 (Teacy et al. 2006).</value>
    public int Bins { get; init => field = value is >= 1 and <= 1000 ? value : throw Bounds.Outside(value, "a whole number from 1 to 1000", nameof(Bins)); } = 5;
}
