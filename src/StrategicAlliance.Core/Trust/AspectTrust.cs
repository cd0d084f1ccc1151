using StrategicAlliance.Facts;

namespace StrategicAlliance.Trust;

/// <summary>How far a partner may be trusted in one aspect, or overall, and what that rests on.</summary>
/// <remarks>The evidence is the sum of the contributions, by construction. Immutable; safe to share between threads.</remarks>
public sealed record AspectTrust
{
    private AspectTrust(TrustAspect? aspect, ValueList<Contribution> contributions, double baseRate, double priorWeight, double intervalLevel)
    {
        Aspect = aspect;
        Contributions = contributions;
        Positive = contributions.Sum(each => each.Positive);
        Negative = contributions.Sum(each => each.Negative);
        Because = contributions.Where(each => each.AfterDiscount > 0).Select(each => each.Fact).Distinct().Order().ToValueList();
        Opinion = Opinion.FromEvidence(Evidence, baseRate, priorWeight);
        Interval = IsKnown ? BetaDistribution.Of(Evidence, baseRate, priorWeight).Interval(intervalLevel) : null;
        Expectation = IsKnown
            ? new Measurement.Measured(
                Opinion.Expectation,
                "1",
                Because,
                FormattableString.Invariant($"(r + W a) / (r + s + W) = ({Positive:0.############} + {priorWeight} * {baseRate:0.####}) / ({EffectiveEvidence:0.############} + {priorWeight})"),
                BetaReputation.Citation)
            : new Measurement.NotMeasured("There is no evidence.", ["promiseKept", "promiseBroken", "incidentReported", "trustReported", "priorTieNoted"]);
    }

    /// <summary>The aspect; <see langword="null"/> for all evidence together, that of no stated aspect included.</summary>
    public TrustAspect? Aspect { get; }

    /// <summary>The opinion; vacuous without evidence.</summary>
    public Opinion Opinion { get; }

    /// <summary>The expectation that the next promise is kept, or that nothing is known.</summary>
    public Measurement Expectation { get; }

    /// <summary>Between which values the probability lies.</summary>
    /// <value><see langword="null"/> without evidence.</value>
    public CredibleInterval? Interval { get; }

    /// <summary>The evidence for the partner, r: the sum of <see cref="Contribution.Positive"/>.</summary>
    public decimal Positive { get; }

    /// <summary>The evidence against the partner, s: the sum of <see cref="Contribution.Negative"/>.</summary>
    public decimal Negative { get; }

    /// <summary>The evidence that counts, r + s, after decay and discount.</summary>
    public decimal EffectiveEvidence => Positive + Negative;

    /// <summary>The evidence as the formulas take it.</summary>
    public Evidence Evidence => new((double)Positive, (double)Negative);

    /// <summary>Whether there is evidence.</summary>
    public bool IsKnown => EffectiveEvidence > 0;

    /// <summary>What each fact contributes, by day.</summary>
    public ValueList<Contribution> Contributions { get; }

    /// <summary>The facts that contribute.</summary>
    public ValueList<FactId> Because { get; }

    /// <summary>Trust that follows from contributions.</summary>
    /// <param name="aspect">The aspect; <see langword="null"/> for all.</param>
    /// <param name="contributions">What each fact contributes.</param>
    /// <param name="baseRate">What is expected where nothing is known; from 0 to 1.</param>
    /// <param name="priorWeight">The prior weight W; above 0.</param>
    /// <param name="intervalLevel">The level of the credible interval; above 0 and below 1.</param>
    /// <returns>The trust, each contribution with the expectation that would stand without it.</returns>
    /// <exception cref="ArgumentException">An argument is missing or out of its range.</exception>
    public static AspectTrust Of(TrustAspect? aspect, ValueList<Contribution> contributions, double baseRate, double priorWeight, double intervalLevel) =>
        Of(aspect, contributions, baseRate, _ => baseRate, priorWeight, intervalLevel);

    internal static AspectTrust Of(
        TrustAspect? aspect, ValueList<Contribution> contributions, double baseRate, Func<FactId, double> baseRateWithout, double priorWeight, double intervalLevel)
    {
        Bounds.Given(contributions);
        Checked.Probability(baseRate);
        Checked.AboveZero(priorWeight);
        var (positive, negative) = (contributions.Sum(each => each.Positive), contributions.Sum(each => each.Negative));
        var byFact = contributions.GroupBy(each => each.Fact).ToDictionary(
            same => same.Key,
            same => Without(positive - same.Sum(each => each.Positive), negative - same.Sum(each => each.Negative), same.Key));
        var explained = contributions.Select(each => each with { ExpectationWithout = byFact[each.Fact] });
        return new AspectTrust(aspect, explained.ToValueList(), baseRate, priorWeight, intervalLevel);

        double? Without(decimal r, decimal s, FactId fact) =>
            r + s > 0 ? Opinion.FromEvidence(new Evidence((double)r, (double)s), baseRateWithout(fact), priorWeight).Expectation : null;
    }
}
