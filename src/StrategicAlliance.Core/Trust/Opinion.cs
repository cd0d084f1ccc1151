using System.Globalization;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Trust;

/// <summary>A subjective opinion: how much is believed, disbelieved and not known, and what is expected where nothing is known.</summary>
/// <remarks>
/// <para>Jøsang 2001, A logic for uncertain probabilities, Int J Uncertainty Fuzziness Knowl-Based Syst 9(3); Jøsang 2016, Subjective Logic, Springer.
/// Belief, disbelief and uncertainty lie from 0 to 1 and sum to 1 within 2^-50, after any number of operations.</para>
/// <para>The default value is the vacuous opinion of base rate 0. Immutable; safe to share between threads.</para>
/// </remarks>
public readonly record struct Opinion
{
    /// <summary>The non-informative prior weight W of the literature: 2, so that without evidence and with base rate 1/2 every probability is equally likely.</summary>
    public const double UsualPriorWeight = 2;

    private const double Slack = 8.881784197001252E-16;
    private const double Tolerance = 1e-9;

    // 0 of the vacuous opinion, so that the default value is one and equal to it.
    private readonly double uncertainty;

    /// <summary>An opinion.</summary>
    /// <param name="belief">How much is believed, b; from 0 to 1.</param>
    /// <param name="disbelief">How much is disbelieved, d; from 0 to 1.</param>
    /// <param name="uncertainty">How much is not known, u; from 0 to 1.</param>
    /// <param name="baseRate">What is expected where nothing is known, a; from 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A component is not from 0 to 1.</exception>
    /// <exception cref="ArgumentException">The first three do not sum to 1 within 1e-9. A smaller difference is divided out.</exception>
    public Opinion(double belief, double disbelief, double uncertainty, double baseRate)
    {
        Checked.Probability(belief);
        Checked.Probability(disbelief);
        Checked.Probability(uncertainty);
        BaseRate = Checked.Probability(baseRate);
        var sum = belief + disbelief + uncertainty;
        if (Math.Abs(sum - 1) > Tolerance)
        {
            throw new ArgumentException(FormattableString.Invariant($"Belief, disbelief and uncertainty sum to {sum:0.#########}; expected 1."), nameof(belief));
        }

        var scale = Math.Abs(sum - 1) <= Slack ? 1 : sum;
        Belief = belief / scale;
        Disbelief = disbelief / scale;
        this.uncertainty = IsVacuous ? 0 : uncertainty / scale;
    }

    private Opinion(double belief, double disbelief, double uncertainty, double baseRate, double sum)
    {
        Belief = belief / sum;
        Disbelief = disbelief / sum;
        this.uncertainty = IsVacuous ? 0 : uncertainty / sum;
        BaseRate = Math.Clamp(baseRate, 0, 1);
    }

    /// <summary>Source of opinions and of their mapping to evidence: Jøsang 2016.</summary>
    public static Citation Citation { get; } = new("Jøsang", 2016, "Subjective Logic: A Formalism for Reasoning Under Uncertainty, Springer");

    /// <summary>How much is believed, b.</summary>
    public double Belief { get; }

    /// <summary>How much is disbelieved, d.</summary>
    public double Disbelief { get; }

    /// <summary>How much is not known, u.</summary>
    public double Uncertainty => IsVacuous ? 1 : uncertainty;

    /// <summary>What is expected where nothing is known, a.</summary>
    public double BaseRate { get; }

    /// <summary>The projected probability, b + a u.</summary>
    public double Expectation => Math.Min(1, Belief + (BaseRate * Uncertainty));

    /// <summary>Whether nothing is known: u = 1.</summary>
    public bool IsVacuous => Belief == 0 && Disbelief == 0;

    /// <summary>Whether nothing is left uncertain: u = 0. No finite evidence gives such an opinion.</summary>
    public bool IsDogmatic => Uncertainty == 0;

    /// <summary>The opinion of one who knows nothing.</summary>
    /// <param name="baseRate">What is expected where nothing is known; from 0 to 1.</param>
    /// <returns>The opinion (0, 0, 1, a).</returns>
    /// <exception cref="ArgumentOutOfRangeException">The base rate is not from 0 to 1.</exception>
    public static Opinion Vacuous(double baseRate) => new(0, 0, 1, baseRate);

    /// <summary>The opinion that evidence gives: b = r/(r+s+W), d = s/(r+s+W), u = W/(r+s+W), with W = 2.</summary>
    /// <param name="evidence">The evidence.</param>
    /// <param name="baseRate">What is expected where nothing is known; from 0 to 1.</param>
    /// <returns>The opinion.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The base rate is not from 0 to 1.</exception>
    public static Opinion FromEvidence(Evidence evidence, double baseRate) => FromEvidence(evidence, baseRate, UsualPriorWeight);

    /// <summary>The opinion that evidence gives: b = r/(r+s+W), d = s/(r+s+W), u = W/(r+s+W).</summary>
    /// <param name="evidence">The evidence.</param>
    /// <param name="baseRate">What is expected where nothing is known; from 0 to 1.</param>
    /// <param name="priorWeight">The non-informative prior weight W; above 0.</param>
    /// <returns>The opinion.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public static Opinion FromEvidence(Evidence evidence, double baseRate, double priorWeight)
    {
        Checked.Probability(baseRate);
        return Normalized(evidence.Positive, evidence.Negative, Checked.AboveZero(priorWeight), baseRate);
    }

    /// <summary>The evidence that gives this opinion, with W = 2: r = W b/u, s = W d/u.</summary>
    /// <returns>The evidence; <see langword="null"/> for a dogmatic opinion, which no finite evidence gives.</returns>
    public Evidence? ToEvidence() => ToEvidence(UsualPriorWeight);

    /// <summary>The evidence that gives this opinion: r = W b/u, s = W d/u.</summary>
    /// <param name="priorWeight">The non-informative prior weight W; above 0.</param>
    /// <returns>The evidence; <see langword="null"/> for a dogmatic opinion, which no finite evidence gives.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The weight is not above 0.</exception>
    public Evidence? ToEvidence(double priorWeight)
    {
        var scale = Checked.AboveZero(priorWeight) / Uncertainty;
        return double.IsFinite(scale) ? new Evidence(Belief * scale, Disbelief * scale) : null;
    }

    /// <summary>The four components.</summary>
    /// <returns>For people, the same in every culture: <c>(b 0.7, d 0.1, u 0.2, a 0.5)</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"(b {Belief}, d {Disbelief}, u {Uncertainty}, a {BaseRate})");

    /// <summary>The opinion of these proportions; what rounding left below 0 counts as 0.</summary>
    internal static Opinion Normalized(double belief, double disbelief, double uncertainty, double baseRate)
    {
        var (b, d, u) = (Math.Max(belief, 0), Math.Max(disbelief, 0), Math.Max(uncertainty, 0));
        var sum = b + d + u;

        // Amounts near the largest number: their sum would be infinite.
        return double.IsFinite(sum) ? new(b, d, u, baseRate, sum) : Normalized(b / 4, d / 4, u / 4, baseRate);
    }
}
