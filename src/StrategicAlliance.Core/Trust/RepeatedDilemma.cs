using StrategicAlliance.Facts;

namespace StrategicAlliance.Trust;

/// <summary>When the shadow of the future keeps partners who meet again and again from cheating.</summary>
/// <remarks>
/// <para>Where cheating gains nothing (T ≤ R) the critical discount factor is 0; where being punished costs nothing (R ≤ P) a partner cannot be deterred.
/// In decimal; only the root that limited punishment needs is found in binary, to 1e-15. Pure; safe to call from any thread.</para>
/// </remarks>
public static class RepeatedDilemma
{
    /// <summary>Source of tit-for-tat: Axelrod 1984.</summary>
    public static Citation Citation { get; } = new("Axelrod", 1984, "The Evolution of Cooperation, Basic Books");

    /// <summary>Source of trigger strategies: Friedman 1971.</summary>
    public static Citation TriggerCitation { get; } = new("Friedman", 1971, "A non-cooperative equilibrium for supergames, Rev Econ Stud 38(1):1-12");

    /// <summary>Source of punishment after imperfect monitoring: Green and Porter 1984.</summary>
    public static Citation MonitoringCitation { get; } = new("Green & Porter", 1984, "Noncooperative collusion under imperfect price information, Econometrica 52(1):87-100");

    /// <summary>Cheated once, never again: δ* = (T - R)/(T - P).</summary>
    /// <param name="payoffs">The payoffs.</param>
    /// <returns>The critical discount factor.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="payoffs"/> is <see langword="null"/>.</exception>
    public static PatienceFinding Grim(DilemmaPayoffs payoffs) => ImperfectMonitoring(payoffs, 1);

    /// <summary>Do as was done to you: δ* = max((T - R)/(T - P), (T - R)/(R - S)).</summary>
    /// <param name="payoffs">The payoffs.</param>
    /// <returns>The critical discount factor, also against cheating every other time.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="payoffs"/> is <see langword="null"/>.</exception>
    public static PatienceFinding TitForTat(DilemmaPayoffs payoffs)
    {
        var always = Grim(payoffs);
        if (always.CriticalDiscount is not { } critical || payoffs.Gain <= 0)
        {
            return always;
        }

        // R > P ≥ S, so that this is above 0.
        var alternating = payoffs.Reward - payoffs.Sucker;
        return payoffs.Gain > alternating ? new(null) : new(Math.Max(critical, payoffs.Gain / alternating));
    }

    /// <summary>Cheated once, punished for some periods: T - R ≤ (R - P)(δ + … + δ^k).</summary>
    /// <param name="payoffs">The payoffs.</param>
    /// <param name="periods">How many periods of punishment, k; 0 or more.</param>
    /// <returns>The critical discount factor; there may be none, however patient the partner is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="payoffs"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static PatienceFinding LimitedPunishment(DilemmaPayoffs payoffs, int periods)
    {
        ArgumentNullException.ThrowIfNull(payoffs);
        Bounds.Count(periods, 0);
        return payoffs.Gain <= 0 ? new(0)
            : payoffs.Loss <= 0 ? new(null)
            : (payoffs.Loss * periods).CompareTo(payoffs.Gain) switch
            {
                < 0 => new(null),
                0 => new(1),
                _ when periods == 1 => new(payoffs.Gain / payoffs.Loss),
                _ => new((decimal)DiscountOf((double)(payoffs.Gain / payoffs.Loss), periods)),
            };
    }

    /// <summary>Cheating is noticed with a probability, then never forgiven: δ* = (T - R)/((T - R) + q(R - P)).</summary>
    /// <param name="payoffs">The payoffs.</param>
    /// <param name="detectionProbability">The probability that cheating is noticed, q; from 0 to 1.</param>
    /// <returns>The critical discount factor.</returns>
    /// <remarks>From R/(1 - δ) ≥ T + δ(qP + (1 - q)R)/(1 - δ), cheating once; with q = 1 it is <see cref="Grim"/>.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="payoffs"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The probability is not from 0 to 1.</exception>
    public static PatienceFinding ImperfectMonitoring(DilemmaPayoffs payoffs, decimal detectionProbability)
    {
        ArgumentNullException.ThrowIfNull(payoffs);
        var loss = Bounds.Share(detectionProbability) * payoffs.Loss;
        return payoffs.Gain <= 0 ? new(0) : loss <= 0 ? new(null) : new(payoffs.Gain / (payoffs.Gain + loss));
    }

    // The δ of which δ + … + δ^k is the target, which is below k: the sum grows with δ.
    private static double DiscountOf(double target, int periods)
    {
        var (low, high) = (0.0, 1.0);
        while (high - low > 1e-16)
        {
            var middle = low + ((high - low) / 2);
            if (middle <= low || middle >= high)
            {
                break;
            }

            (low, high) = Sum(middle, periods) < target ? (middle, high) : (low, middle);
        }

        return high;
    }

    private static double Sum(double discount, int periods)
    {
        if (periods > 64)
        {
            return discount * (1 - Math.Pow(discount, periods)) / (1 - discount);
        }

        var sum = 0.0;
        for (var i = 0; i < periods; i++)
        {
            sum = discount * (1 + sum);
        }

        return sum;
    }
}
