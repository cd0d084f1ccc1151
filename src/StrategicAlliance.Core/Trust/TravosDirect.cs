namespace StrategicAlliance.Trust;

/// <summary>Trust from one's own dealings, and whether they are enough to go by.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record TravosDirect
{
    internal TravosDirect(Evidence evidence, double confidence, double threshold)
    {
        Evidence = evidence;
        Confidence = confidence;
        IsEnough = confidence >= threshold;
    }

    /// <summary>The dealings.</summary>
    public Evidence Evidence { get; }

    /// <summary>The expectation (m + 1)/(m + n + 2); from 0 to 1.</summary>
    public double Trust => BetaReputation.Expectation(Evidence);

    /// <summary>The probability that the truth lies within ε of the expectation; from 0 to 1.</summary>
    public double Confidence { get; }

    /// <summary>Whether the confidence reaches the threshold; if not, others should be asked.</summary>
    public bool IsEnough { get; }
}
