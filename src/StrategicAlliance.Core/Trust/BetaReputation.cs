using StrategicAlliance.Facts;

namespace StrategicAlliance.Trust;

/// <summary>The beta reputation system: what evidence lets one expect, how it is forgotten, discounted and combined.</summary>
/// <remarks>Jøsang &amp; Ismail 2002. Pure; safe to call from any thread; nothing is allocated.</remarks>
public static class BetaReputation
{
    /// <summary>Source: Jøsang and Ismail 2002.</summary>
    public static Citation Citation { get; } = new("Jøsang & Ismail", 2002, "The beta reputation system, 15th Bled Electronic Commerce Conference");

    /// <summary>Source of forgetting by elapsed time: Jøsang, Bhuiyan, Xu and Cox 2008.</summary>
    public static Citation LongevityCitation { get; } = new("Jøsang, Bhuiyan, Xu & Cox", 2008, "Combining trust and reputation management for web-based services, TrustBus 2008, LNCS 5185:90-99");

    /// <summary>The expectation that the next promise is kept: (r + 1) / (r + s + 2).</summary>
    /// <param name="evidence">The evidence.</param>
    /// <returns>Above 0 and below 1.</returns>
    public static double Expectation(Evidence evidence) => Expectation(evidence, 0.5, Opinion.UsualPriorWeight);

    /// <summary>The expectation beside a base rate: (r + W a) / (r + s + W).</summary>
    /// <param name="evidence">The evidence.</param>
    /// <param name="baseRate">The base rate a; from 0 to 1.</param>
    /// <param name="priorWeight">The prior weight W; above 0.</param>
    /// <returns>From 0 to 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public static double Expectation(Evidence evidence, double baseRate, double priorWeight)
    {
        Checked.Probability(baseRate);
        Checked.AboveZero(priorWeight);
        return (evidence.Positive + (priorWeight * baseRate)) / (evidence.Total + priorWeight);
    }

    /// <summary>The reputation rating: (r - s) / (r + s + 2).</summary>
    /// <param name="evidence">The evidence.</param>
    /// <returns>From -1 to 1; 0 without evidence.</returns>
    public static double Rating(Evidence evidence) => Rating(evidence, Opinion.UsualPriorWeight);

    /// <summary>The reputation rating with a prior weight: (r - s) / (r + s + W).</summary>
    /// <param name="evidence">The evidence.</param>
    /// <param name="priorWeight">The prior weight W; above 0.</param>
    /// <returns>From -1 to 1; 0 without evidence.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The weight is not above 0.</exception>
    public static double Rating(Evidence evidence, double priorWeight) =>
        (evidence.Positive - evidence.Negative) / (evidence.Total + Checked.AboveZero(priorWeight));

    /// <summary>Adds new evidence to old that is partly forgotten: λ r + r', λ s + s'.</summary>
    /// <param name="old">The evidence so far.</param>
    /// <param name="latest">The new evidence.</param>
    /// <param name="forgetting">The forgetting factor λ, from 0 (only the new counts) to 1 (nothing is forgotten).</param>
    /// <returns>The evidence after it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The factor is not from 0 to 1.</exception>
    public static Evidence Update(Evidence old, Evidence latest, double forgetting)
    {
        Checked.Probability(forgetting);
        return new((old.Positive * forgetting) + latest.Positive, (old.Negative * forgetting) + latest.Negative);
    }

    /// <summary>The rating that feedback without end and without fault leads to when it is forgotten: 1 / (3 - 2λ).</summary>
    /// <param name="forgetting">The forgetting factor λ, from 0 to 1.</param>
    /// <returns>From 1/3 to 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The factor is not from 0 to 1.</exception>
    public static double BestRating(double forgetting) => 1 / (3 - (2 * Checked.Probability(forgetting)));

    /// <summary>What a reporter's evidence is worth to one who has this evidence about the reporter: r' = 2 rY rT / ((sY + 2)(rT + sT + 2) + 2 rY), s' likewise.</summary>
    /// <param name="aboutReporter">What is known of the reporter (Y).</param>
    /// <param name="reported">What the reporter says of the target (T).</param>
    /// <returns>The discounted evidence; none if nothing good is known of the reporter.</returns>
    public static Evidence Discount(Evidence aboutReporter, Evidence reported)
    {
        var divisor = ((aboutReporter.Negative + 2) * (reported.Total + 2)) + (2 * aboutReporter.Positive);
        return reported.Times(2 * aboutReporter.Positive / divisor);
    }
}
