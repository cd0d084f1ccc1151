using StrategicAlliance.Facts;

namespace StrategicAlliance.Trust;

/// <summary>Whether a partner is kept from opportunism by what it would cost, if found.</summary>
/// <remarks>
/// <para>Becker 1968: deterred if and only if p δ^L F > g, strictly; at equality the partner is indifferent, and that is not deterrence. In decimal, because 0.1 · 7 is more than 0.7 in binary.
/// Pure; safe to call from any thread.</para>
/// </remarks>
public static class Deterrence
{
    /// <summary>Source: Becker 1968.</summary>
    public static Citation Citation { get; } = new("Becker", 1968, "Crime and punishment: an economic approach, J Polit Econ 76(2):169-217");

    /// <summary>Examines terms of one shot.</summary>
    /// <param name="terms">The terms.</param>
    /// <returns>Whether they deter, by what margin, and at which values they would just not.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="terms"/> is <see langword="null"/>.</exception>
    /// <exception cref="OverflowException">A figure is more than a <see cref="decimal"/> can hold.</exception>
    public static DeterrenceFinding OneShot(DeterrenceTerms terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        var detection = Detection(terms.DetectionProbability, terms.Inspections);
        var worth = Power(terms.DiscountFactor, terms.DelayPeriods);
        var expected = detection * worth * terms.Penalty;
        return new DeterrenceFinding(
            terms,
            detection,
            expected,
            detection * worth > 0 ? terms.Gain / (detection * worth) : null,
            BelowOne(terms.Gain, worth * terms.Penalty),
            BreakEvenDiscount(terms, detection));
    }

    /// <summary>The probability of being found at least once: 1 - (1 - p)^k.</summary>
    /// <param name="perInspection">The probability that one inspection finds a breach, p; from 0 to 1.</param>
    /// <param name="inspections">How many independent inspections, k; 0 or more.</param>
    /// <returns>From 0 to 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public static decimal Detection(decimal perInspection, int inspections)
    {
        Bounds.Share(perInspection);
        Bounds.Count(inspections, 0);
        return inspections == 1 ? perInspection : 1 - Power(1 - perInspection, inspections);
    }

    /// <summary>The probability that a partner is deterred when the probability of detection is itself only an opinion: P(q > q*).</summary>
    /// <param name="terms">The terms; their probability of detection and number of inspections are not read.</param>
    /// <param name="detection">What is thought of the probability q that a breach is found.</param>
    /// <returns>From 0 to 1.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="terms"/> is <see langword="null"/>.</exception>
    public static double ProbabilityDeterred(DeterrenceTerms terms, Opinion detection)
    {
        ArgumentNullException.ThrowIfNull(terms);
        if (BelowOne(terms.Gain, Power(terms.DiscountFactor, terms.DelayPeriods) * terms.Penalty) is not { } least)
        {
            return 0;
        }

        return detection.ToEvidence() is { } evidence
            ? BetaDistribution.Of(evidence, detection.BaseRate, Opinion.UsualPriorWeight).Tail((double)least)
            : detection.Belief > (double)least ? 1 : 0;
    }

    // What must be exceeded, if anything below 1 can exceed it; 1 itself exceeds only what is below it.
    private static decimal? BelowOne(decimal gain, decimal most) => gain < most ? gain / most : null;

    private static decimal? BreakEvenDiscount(DeterrenceTerms terms, decimal detection) =>
        terms.DelayPeriods == 0 || BelowOne(terms.Gain, detection * terms.Penalty) is not { } ratio ? null
        : (decimal)Math.Pow((double)ratio, 1.0 / terms.DelayPeriods);

    private static decimal Power(decimal value, int exponent)
    {
        var power = 1m;
        for (var square = value; exponent > 0; exponent >>= 1)
        {
            power = (exponent & 1) == 1 ? power * square : power;
            square *= square;
        }

        return power;
    }
}
