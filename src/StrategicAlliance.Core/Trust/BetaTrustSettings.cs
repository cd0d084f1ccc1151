using StrategicAlliance.Facts;

namespace StrategicAlliance.Trust;

/// <summary>What the beta model may be told.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record BetaTrustSettings
{
    /// <summary>The documented defaults.</summary>
    public static BetaTrustSettings Default { get; } = new();

    /// <summary>The non-informative prior weight W.</summary>
    /// <value>Above 0. The default is 2 (Jøsang 2016).</value>
    public double PriorWeight { get; init => field = Checked.AboveZero(value, nameof(PriorWeight)); } = Opinion.UsualPriorWeight;

    /// <summary>What is expected of a partner of whom nothing is known.</summary>
    /// <value>From 0 to 1. The default is <see langword="null"/>: the community's, (R + 1) / (R + S + 2) over all dealings with the other partners.</value>
    public double? BaseRate { get; init => field = value is { } given ? Checked.Probability(given, nameof(BaseRate)) : null; }

    /// <summary>How long evidence counts.</summary>
    /// <value>The default is a half-life of 365 days.</value>
    public Longevity Longevity { get; init => field = Bounds.Given(value); } = Longevity.HalfLife(365);

    /// <summary>The level of the credible intervals.</summary>
    /// <value>Above 0 and below 1. The default is 0.95.</value>
    public double IntervalLevel
    {
        get;
        init => field = value is > 0 and < 1 ? value : throw Bounds.Outside(value, "a number above 0 and below 1", nameof(IntervalLevel));
    }
    = 0.95;

    /// <summary>The share that counts of a disputed fact.</summary>
    /// <value>From 0 to 1. The default is 0.5: a dispute makes less certain, whichever way the fact speaks.</value>
    public double DisputedShare { get; init => field = Checked.Probability(value, nameof(DisputedShare)); } = 0.5;

    /// <summary>The share that counts of a report by somebody whose word could never be checked.</summary>
    /// <value>From 0 to 1. The default is 0: of whom nothing is known contributes nothing (Jøsang &amp; Ismail 2002).</value>
    public double UncheckedReporter { get; init => field = Checked.Probability(value, nameof(UncheckedReporter)); }

    /// <summary>The trials without skill that every reporter begins with.</summary>
    /// <value>Not negative. The default is 2.</value>
    public double UnskilledTrials { get; init => field = Checked.Amount(value, nameof(UnskilledTrials)); } = 2;
}
