using StrategicAlliance.Facts;

namespace StrategicAlliance.Trust;

/// <summary>What one fact contributes to a score, and what would stand without it.</summary>
/// <remarks>Amounts are decimals of at most 12 places, so that the contributions to a score add up to its evidence exactly, in any order and by hand.
/// Immutable; safe to share between threads.</remarks>
public sealed record Contribution
{
    private const int Places = 12;

    /// <summary>What a piece of evidence contributes.</summary>
    /// <param name="evidence">The evidence.</param>
    /// <param name="positiveRemaining">The share of positive evidence that is not yet forgotten; from 0 to 1.</param>
    /// <param name="negativeRemaining">The share of negative evidence that is not yet forgotten; from 0 to 1.</param>
    /// <param name="discount">The share that counts of what the source says; 1 for one's own experience; from 0 to 1.</param>
    /// <exception cref="ArgumentNullException"><paramref name="evidence"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A share is not from 0 to 1.</exception>
    public Contribution(TrustEvidence evidence, double positiveRemaining, double negativeRemaining, double discount)
    {
        Evidence = Bounds.Given(evidence);
        var positive = evidence.Positive * Share(Checked.Probability(positiveRemaining));
        var negative = evidence.Negative * Share(Checked.Probability(negativeRemaining));
        var counted = Share(Checked.Probability(discount));
        AfterDecay = decimal.Round(positive + negative, Places);
        Positive = decimal.Round(positive * counted, Places);
        Negative = decimal.Round(negative * counted, Places);
    }

    /// <summary>The evidence.</summary>
    public TrustEvidence Evidence { get; }

    /// <summary>The fact.</summary>
    public FactId Fact => Evidence.Id;

    /// <summary>The weight that the fact states.</summary>
    public decimal RawWeight => Evidence.Weight;

    /// <summary>What of its evidence is not forgotten.</summary>
    public decimal AfterDecay { get; }

    /// <summary>What of that counts: all of one's own experience, of a report what the reporter's reliability leaves.</summary>
    public decimal AfterDiscount => Positive + Negative;

    /// <summary>What it adds to the evidence for the partner.</summary>
    public decimal Positive { get; }

    /// <summary>What it adds to the evidence against the partner.</summary>
    public decimal Negative { get; }

    /// <summary>The expectation that would stand without the fact.</summary>
    /// <value>From 0 to 1; <see langword="null"/> if nothing would be known.</value>
    public double? ExpectationWithout { get; internal init; }

    private static decimal Share(double share) => decimal.Round((decimal)share, 20);
}
