namespace StrategicAlliance.Trust;

/// <summary>Whether a partner is deterred, by what margin, and what would just not deter it.</summary>
/// <remarks>A break-even value must be exceeded: at it the partner is indifferent. Immutable; safe to share between threads.</remarks>
public sealed record DeterrenceFinding
{
    internal DeterrenceFinding(
        DeterrenceTerms terms, decimal detection, decimal expectedPenalty, decimal? breakEvenPenalty, decimal? breakEvenDetection, decimal? breakEvenDiscount)
    {
        Terms = terms;
        Detection = detection;
        ExpectedPenalty = expectedPenalty;
        BreakEvenPenalty = breakEvenPenalty;
        BreakEvenDetection = breakEvenDetection;
        BreakEvenDiscount = breakEvenDiscount;
    }

    /// <summary>The terms.</summary>
    public DeterrenceTerms Terms { get; }

    /// <summary>The probability that a breach is found by one inspection or another.</summary>
    public decimal Detection { get; }

    /// <summary>What a breach costs on average, seen from when it is committed: p δ^L F.</summary>
    public decimal ExpectedPenalty { get; }

    /// <summary>What a breach gains on average: g less the expected penalty.</summary>
    public decimal Net => Terms.Gain - ExpectedPenalty;

    /// <summary>By how much the expected penalty exceeds the gain; 0 or below: not deterred.</summary>
    public decimal Margin => ExpectedPenalty - Terms.Gain;

    /// <summary>Whether the expected penalty exceeds the gain. Equality is not deterrence.</summary>
    public bool IsDeterred => Margin > 0;

    /// <summary>The penalty that must be exceeded: g / (p δ^L).</summary>
    /// <value><see langword="null"/>: no penalty deters, because none is ever paid.</value>
    public decimal? BreakEvenPenalty { get; }

    /// <summary>The overall probability of detection that must be exceeded: g / (δ^L F).</summary>
    /// <value><see langword="null"/>: not even certain detection deters.</value>
    public decimal? BreakEvenDetection { get; }

    /// <summary>The discount factor that must be exceeded: (g / (p F))^(1/L).</summary>
    /// <value><see langword="null"/>: there is no delay, or not even perfect patience deters.</value>
    public decimal? BreakEvenDiscount { get; }

    /// <summary>Whether nothing can deter with this penalty, not even certain detection.</summary>
    public bool CannotBeDeterred => BreakEvenDetection is null;
}
