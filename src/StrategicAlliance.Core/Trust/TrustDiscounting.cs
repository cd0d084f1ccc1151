using StrategicAlliance.Facts;

namespace StrategicAlliance.Trust;

/// <summary>What an adviser's opinion is worth to one who trusts the adviser so far.</summary>
/// <remarks>Three operators of the literature, with three answers; there is no plain "discount". Pure; safe to call from any thread.</remarks>
public static class TrustDiscounting
{
    /// <summary>Source of the operator by projected probability: Jøsang 2016, eq. 14.8.</summary>
    public static Citation Citation { get; } = new("Jøsang", 2016, "Subjective Logic, Springer, ch. 14, eq. 14.8 (probability-sensitive trust discounting)");

    /// <summary>Source of the other two operators: Jøsang, Marsh and Pope 2006.</summary>
    public static Citation PropagationCitation { get; } = new("Jøsang, Marsh & Pope", 2006, "Exploring different types of trust propagation, iTrust 2006, LNCS 3986:179-192");

    /// <summary>Discounts by the projected probability P of the trust: b' = P b, d' = P d, u' = 1 - P (b + d).</summary>
    /// <param name="trust">What is thought of the adviser.</param>
    /// <param name="opinion">What the adviser says.</param>
    /// <returns>The derived opinion, with the base rate of <paramref name="opinion"/>.</returns>
    public static Opinion ProjectedProbability(Opinion trust, Opinion opinion) => Weakened(trust.Expectation, opinion);

    /// <summary>Discounts by belief in the adviser alone: b' = bt b, d' = bt d, u' = dt + ut + bt u.</summary>
    /// <param name="trust">What is thought of the adviser.</param>
    /// <param name="opinion">What the adviser says.</param>
    /// <returns>The derived opinion, with the base rate of <paramref name="opinion"/>.</returns>
    public static Opinion UncertaintyFavouring(Opinion trust, Opinion opinion) => Weakened(trust.Belief, opinion);

    /// <summary>Takes the opposite of what a disbelieved adviser says: b' = bt b + dt d, d' = bt d + dt b, u' = ut + (bt + dt) u.</summary>
    /// <param name="trust">What is thought of the adviser.</param>
    /// <param name="opinion">What the adviser says.</param>
    /// <returns>The derived opinion, with the base rate of <paramref name="opinion"/>.</returns>
    public static Opinion OppositeBelief(Opinion trust, Opinion opinion) => Opinion.Normalized(
        (trust.Belief * opinion.Belief) + (trust.Disbelief * opinion.Disbelief),
        (trust.Belief * opinion.Disbelief) + (trust.Disbelief * opinion.Belief),
        trust.Uncertainty + ((trust.Belief + trust.Disbelief) * opinion.Uncertainty),
        opinion.BaseRate);

    /// <summary>Discounts by a named operator.</summary>
    /// <param name="kind">The operator.</param>
    /// <param name="trust">What is thought of the adviser.</param>
    /// <param name="opinion">What the adviser says.</param>
    /// <returns>The derived opinion.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such operator.</exception>
    public static Opinion By(Discounting kind, Opinion trust, Opinion opinion) => Bounds.Defined(kind) switch
    {
        Discounting.ProjectedProbability => ProjectedProbability(trust, opinion),
        Discounting.UncertaintyFavouring => UncertaintyFavouring(trust, opinion),
        _ => OppositeBelief(trust, opinion),
    };

    private static Opinion Weakened(double factor, Opinion opinion) =>
        Opinion.Normalized(factor * opinion.Belief, factor * opinion.Disbelief, 1 - factor + (factor * opinion.Uncertainty), opinion.BaseRate);
}
