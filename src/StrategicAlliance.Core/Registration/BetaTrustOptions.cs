using StrategicAlliance.Trust;

namespace StrategicAlliance.Registration;

/// <summary>What the beta model may be told. Checked when registered.</summary>
public sealed class BetaTrustOptions
{
    /// <summary>The non-informative prior weight W.</summary>
    /// <value>Above 0. The default is 2.</value>
    public double PriorWeight { get; set; } = BetaTrustSettings.Default.PriorWeight;

    /// <summary>What is expected of a partner of whom nothing is known.</summary>
    /// <value>From 0 to 1. The default is <see langword="null"/>: the rate of the community.</value>
    public double? BaseRate { get; set; }

    /// <summary>How long evidence counts.</summary>
    /// <value>The default is a half-life of 365 days.</value>
    public Longevity Longevity { get; set; } = BetaTrustSettings.Default.Longevity;

    /// <summary>The level of the credible intervals.</summary>
    /// <value>Above 0 and below 1. The default is 0.95.</value>
    public double IntervalLevel { get; set; } = BetaTrustSettings.Default.IntervalLevel;

    /// <summary>The share that counts of a disputed fact.</summary>
    /// <value>From 0 to 1. The default is 0.5.</value>
    public double DisputedShare { get; set; } = BetaTrustSettings.Default.DisputedShare;

    /// <summary>The share that counts of a report by somebody whose word could never be checked.</summary>
    /// <value>From 0 to 1. The default is 0.</value>
    public double UncheckedReporter { get; set; } = BetaTrustSettings.Default.UncheckedReporter;

    /// <summary>The trials without skill that every reporter begins with.</summary>
    /// <value>Not negative. The default is 2.</value>
    public double UnskilledTrials { get; set; } = BetaTrustSettings.Default.UnskilledTrials;

    internal BetaTrustSettings Settings() => new()
    {
        PriorWeight = PriorWeight,
        BaseRate = BaseRate,
        Longevity = Longevity,
        IntervalLevel = IntervalLevel,
        DisputedShare = DisputedShare,
        UncheckedReporter = UncheckedReporter,
        UnskilledTrials = UnskilledTrials,
    };
}
