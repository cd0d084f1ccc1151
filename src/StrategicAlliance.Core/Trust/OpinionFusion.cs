using System.Runtime.Intrinsics;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Trust;

/// <summary>Makes one opinion of those of any number of sources.</summary>
/// <remarks>
/// <para>Cumulative, averaging and weighted fusion add evidence, so nothing underflows: a million sources are as safe as two, and the answer has the same bits
/// in any order of up to 2^24 sources with less than 2^53 of evidence. Dogmatic opinions (u = 0) stand for evidence without end: where there are some, their evidence alone counts, that
/// of each alike, and the base rate is the limit of its formula. Consensus and compromise, and constraint fusion take linear time; their order matters only in the last bits.</para>
/// <para>The n-ary forms follow van der Heijden, Kopp &amp; Kargl 2018; averaging and weighted fusion are not associative, so folding pairs would be
/// another answer. Pure; safe to call from any thread.</para>
/// </remarks>
public static partial class OpinionFusion
{
    private const double LeastUncertainty = 1e-290;

    /// <summary>Source of the n-ary forms: van der Heijden, Kopp and Kargl 2018.</summary>
    public static Citation Citation { get; } = new("van der Heijden, Kopp & Kargl", 2018, "Multi-source fusion operations in subjective logic, FUSION 2018 (arXiv 1805.01388)");

    /// <summary>Adds the evidence of independent sources.</summary>
    /// <param name="opinions">The opinions; at least one.</param>
    /// <returns>The opinion of all evidence; its base rate is the mean of theirs weighted by evidence, the plain mean where all are vacuous.</returns>
    /// <exception cref="ArgumentException">There is no opinion.</exception>
    public static Opinion Cumulative(params ReadOnlySpan<Opinion> opinions)
    {
        if (EvidenceOf(opinions) is not { } evidence)
        {
            return MeanOfDogmatic(opinions, BaseRate(opinions, static u => u > LeastUncertainty ? 0 : 1));
        }

        return Opinion.Normalized(evidence.Positive, evidence.Negative, Opinion.UsualPriorWeight, BaseRate(opinions, static u => (1 - u) / u));
    }

    /// <summary>Averages the evidence of sources that saw the same.</summary>
    /// <param name="opinions">The opinions; at least one.</param>
    /// <returns>The opinion of the average evidence; its base rate is the mean of theirs.</returns>
    /// <exception cref="ArgumentException">There is no opinion.</exception>
    public static Opinion Averaging(params ReadOnlySpan<Opinion> opinions)
    {
        var evidence = EvidenceOf(opinions);
        var rate = BaseRate(opinions, static _ => 1);
        return evidence is not { } given ? MeanOfDogmatic(opinions, rate)
            : Opinion.Normalized(given.Positive / opinions.Length, given.Negative / opinions.Length, Opinion.UsualPriorWeight, rate);
    }

    /// <summary>Averages the evidence of sources that saw the same, each weighted by its certainty 1 - u.</summary>
    /// <param name="opinions">The opinions; at least one.</param>
    /// <returns>The opinion of the weighted average; vacuous opinions do not dilute it. Its base rate is weighted in the same way.</returns>
    /// <exception cref="ArgumentException">There is no opinion.</exception>
    public static Opinion Weighted(params ReadOnlySpan<Opinion> opinions)
    {
        var sum = default(EvidenceSum);
        var certainty = default(EvidenceSum);
        foreach (ref readonly var opinion in Some(opinions))
        {
            var u = opinion.Uncertainty;
            if (!(u > LeastUncertainty))
            {
                return MeanOfDogmatic(opinions, BaseRate(opinions, static each => 1 - each));
            }

            var sure = opinion.Belief + opinion.Disbelief;
            var weight = sure * Opinion.UsualPriorWeight / u;
            sum.Add(Vector128.Create(opinion.Belief * weight, opinion.Disbelief * weight));
            certainty.Add(Vector128.CreateScalar(sure));
        }

        var rate = BaseRate(opinions, static u => 1 - u);
        var total = certainty.Total[0];
        return total > 0
            ? Opinion.Normalized(sum.Total[0] / total, sum.Total[1] / total, Opinion.UsualPriorWeight, rate)
            : Opinion.Vacuous(rate);
    }

    /// <summary>Fuses by a named operator.</summary>
    /// <param name="kind">The operator.</param>
    /// <param name="opinions">The opinions; at least one.</param>
    /// <returns>The fused opinion; <see langword="null"/> where constraint fusion meets total conflict.</returns>
    /// <exception cref="ArgumentException">There is no opinion, or no such operator.</exception>
    public static Opinion? By(Fusion kind, params ReadOnlySpan<Opinion> opinions) => Bounds.Defined(kind) switch
    {
        Fusion.Cumulative => Cumulative(opinions),
        Fusion.Averaging => Averaging(opinions),
        Fusion.Weighted => Weighted(opinions),
        Fusion.ConsensusAndCompromise => ConsensusAndCompromise(opinions),
        _ => Constraint(opinions),
    };

    // The sum of the evidence, or null if an opinion is dogmatic.
    private static Evidence? EvidenceOf(ReadOnlySpan<Opinion> opinions)
    {
        var sum = default(EvidenceSum);
        foreach (ref readonly var opinion in Some(opinions))
        {
            var u = opinion.Uncertainty;
            if (!(u > LeastUncertainty))
            {
                return null;
            }

            var scale = Opinion.UsualPriorWeight / u;
            sum.Add(Vector128.Create(opinion.Belief, opinion.Disbelief) * scale);
        }

        return Evidence.Of(sum);
    }

    private static Opinion MeanOfDogmatic(ReadOnlySpan<Opinion> opinions, double baseRate)
    {
        var sum = default(EvidenceSum);
        foreach (ref readonly var opinion in opinions)
        {
            if (!(opinion.Uncertainty > LeastUncertainty))
            {
                sum.Add(Vector128.Create(opinion.Belief, opinion.Disbelief));
            }
        }

        return Opinion.Normalized(sum.Total[0], sum.Total[1], 0, baseRate);
    }

    private static double BaseRate(ReadOnlySpan<Opinion> opinions, Func<double, double> weight)
    {
        var same = true;
        foreach (ref readonly var opinion in opinions)
        {
            same &= opinion.BaseRate.Equals(opinions[0].BaseRate);
        }

        if (same)
        {
            return opinions[0].BaseRate;
        }

        var (weighted, plain) = (default(EvidenceSum), default(EvidenceSum));
        foreach (ref readonly var opinion in opinions)
        {
            var each = weight(opinion.Uncertainty);
            weighted.Add(Vector128.Create(opinion.BaseRate * each, each));
            plain.Add(Vector128.Create(opinion.BaseRate, 1));
        }

        var sum = weighted.Total[1] > 0 ? weighted.Total : plain.Total;
        return sum[0] / sum[1];
    }

    private static ReadOnlySpan<Opinion> Some(ReadOnlySpan<Opinion> opinions) =>
        opinions.IsEmpty ? throw new ArgumentException("There must be at least one opinion.", nameof(opinions)) : opinions;
}
