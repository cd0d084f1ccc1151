using StrategicAlliance.Facts;

namespace StrategicAlliance.Trust;

/// <summary>What evidence says of the probability that a partner keeps a promise.</summary>
/// <remarks>
/// <para>Computed here, near the accuracy of <see cref="double"/>: the incomplete beta function by its continued fraction (DLMF 8.17.22), the density in the form of
/// Loader 2000, Fast and accurate computation of binomial probabilities, which does not lose digits to large parameters.</para>
/// <para>With one parameter 0 all probability lies at 0 or at 1. Immutable; safe to share between threads.</para>
/// </remarks>
public sealed record BetaDistribution
{
    /// <summary>A beta distribution.</summary>
    /// <param name="alpha">The first parameter; finite, not negative.</param>
    /// <param name="beta">The second parameter; finite, not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter is negative or not finite, or both are 0.</exception>
    public BetaDistribution(double alpha, double beta)
    {
        Alpha = Checked.Amount(alpha);
        Beta = Checked.Amount(beta);
        Checked.AboveZero(alpha + beta, nameof(alpha));
    }

    /// <summary>Source of trust as a beta distribution: Jøsang and Ismail 2002.</summary>
    public static Citation Citation => BetaReputation.Citation;

    /// <summary>The first parameter.</summary>
    public double Alpha { get; }

    /// <summary>The second parameter.</summary>
    public double Beta { get; }

    /// <summary>The expectation, alpha / (alpha + beta).</summary>
    public double Mean => Alpha / (Alpha + Beta);

    /// <summary>What evidence says where every probability was equally likely before: Beta(r + 1, s + 1).</summary>
    /// <param name="evidence">The evidence.</param>
    /// <returns>The distribution.</returns>
    public static BetaDistribution Of(Evidence evidence) => Of(evidence, 0.5, Opinion.UsualPriorWeight);

    /// <summary>What evidence says beside a base rate: Beta(r + W a, s + W (1 - a)).</summary>
    /// <param name="evidence">The evidence.</param>
    /// <param name="baseRate">The base rate a; from 0 to 1.</param>
    /// <param name="priorWeight">The prior weight W; above 0.</param>
    /// <returns>The distribution.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public static BetaDistribution Of(Evidence evidence, double baseRate, double priorWeight)
    {
        Checked.Probability(baseRate);
        Checked.AboveZero(priorWeight);
        return new(evidence.Positive + (priorWeight * baseRate), evidence.Negative + (priorWeight * (1 - baseRate)));
    }

    /// <summary>P(p ≤ x).</summary>
    /// <param name="x">Any number.</param>
    /// <returns>From 0 to 1.</returns>
    /// <exception cref="ArgumentException"><paramref name="x"/> is not a number.</exception>
    public double Cumulative(double x) => Below(x, upper: false);

    /// <summary>P(p > x), without the loss of digits that 1 - P(p ≤ x) has.</summary>
    /// <param name="x">Any number.</param>
    /// <returns>From 0 to 1.</returns>
    /// <exception cref="ArgumentException"><paramref name="x"/> is not a number.</exception>
    public double Tail(double x) => Below(x, upper: true);

    /// <summary>The value below which p lies with a probability: the inverse of <see cref="Cumulative"/>.</summary>
    /// <param name="probability">From 0 to 1.</param>
    /// <returns>From 0 to 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The probability is not from 0 to 1.</exception>
    public double Quantile(double probability)
    {
        Checked.Probability(probability);
        return Alpha == 0 || (probability == 0 && Beta > 0) ? 0
            : Beta == 0 || probability == 1 ? 1
            : probability <= 0.5 ? IncompleteBeta.Inverse(probability, Alpha, Beta)
            : 1 - IncompleteBeta.Inverse(1 - probability, Beta, Alpha);
    }

    /// <summary>The equal-tailed credible interval.</summary>
    /// <param name="level">The probability that p lies in it; above 0 and below 1.</param>
    /// <returns>The interval.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The level is not between 0 and 1.</exception>
    public CredibleInterval Interval(double level)
    {
        if (!(level is > 0 and < 1))
        {
            throw Bounds.Outside(level, "a number above 0 and below 1", nameof(level));
        }

        var outside = (1 - level) / 2;
        var top = Alpha == 0 ? 0 : Beta == 0 ? 1 : 1 - IncompleteBeta.Inverse(outside, Beta, Alpha);
        return new CredibleInterval(Quantile(outside), top, level);
    }

    private double Below(double x, bool upper)
    {
        if (double.IsNaN(x))
        {
            throw new ArgumentException("It is not a number.", nameof(x));
        }

        return x < 0 ? (upper ? 1 : 0)
            : x >= 1 ? (upper ? 0 : 1)
            : Alpha == 0 ? (upper ? 0 : 1)
            : Beta == 0 || x == 0 ? (upper ? 1 : 0)
            : upper ? IncompleteBeta.Regularized(1 - x, x, Beta, Alpha) : IncompleteBeta.Regularized(x, 1 - x, Alpha, Beta);
    }
}
