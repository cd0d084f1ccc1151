using StrategicAlliance.Facts;

namespace StrategicAlliance.Trust;

/// <summary>Reputation from graded ratings: one to five stars rather than good or bad.</summary>
/// <remarks>Jøsang &amp; Haller 2007. With two grades it is the beta reputation. Pure; safe to call from any thread.</remarks>
public static class DirichletReputation
{
    /// <summary>The weight C of the prior: 2, so that with two grades the prior is uniform.</summary>
    public const double UsualPriorWeight = 2;

    /// <summary>Source: Jøsang and Haller 2007.</summary>
    public static Citation Citation { get; } = new("Jøsang & Haller", 2007, "Dirichlet reputation systems, ARES 2007:112-119");

    /// <summary>Reputation beside a prior in which every grade is equally likely.</summary>
    /// <param name="counts">How often each grade was given, the lowest first; at least one grade, not negative.</param>
    /// <returns>The probability of each grade.</returns>
    /// <exception cref="ArgumentException">There is no grade, or a count is negative or not finite.</exception>
    public static DirichletFinding Of(ValueList<double> counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        return Of(counts, Uniform(counts.Count), UsualPriorWeight);
    }

    /// <summary>Reputation beside a base rate.</summary>
    /// <param name="counts">How often each grade was given, the lowest first; at least one grade, not negative.</param>
    /// <param name="baseRates">How likely each grade is of a newcomer; from 0 to 1, summing to 1.</param>
    /// <param name="priorWeight">The weight C of the base rate; above 0.</param>
    /// <returns>The probability of each grade.</returns>
    /// <exception cref="ArgumentException">There is no grade, an argument is out of its range, or the lengths differ.</exception>
    public static DirichletFinding Of(ValueList<double> counts, ValueList<double> baseRates, double priorWeight)
    {
        CheckCounts(counts, nameof(counts));
        ArgumentNullException.ThrowIfNull(baseRates);
        Checked.AboveZero(priorWeight);
        if (baseRates.Count != counts.Count || Math.Abs(baseRates.Sum(rate => Checked.Probability(rate, nameof(baseRates))) - 1) > 1e-9)
        {
            throw new ArgumentException(FormattableString.Invariant($"There are {baseRates.Count} base rates that sum to {baseRates.Sum()}; expected {counts.Count} that sum to 1."), nameof(baseRates));
        }

        var total = priorWeight + counts.Sum();
        var scores = counts.Zip(baseRates, (count, rate) => (count + (priorWeight * rate)) / total).ToValueList();
        return new(counts, scores, priorWeight / total);
    }

    /// <summary>The counts after some are forgotten and new ones are added: λ R + r.</summary>
    /// <param name="before">The counts so far.</param>
    /// <param name="longevity">What is left of them, λ; from 0 to 1.</param>
    /// <param name="more">The new counts.</param>
    /// <returns>The counts after it.</returns>
    /// <exception cref="ArgumentException">There is no grade, an argument is out of its range, or the lengths differ.</exception>
    public static ValueList<double> Age(ValueList<double> before, double longevity, ValueList<double> more)
    {
        CheckCounts(before, nameof(before));
        CheckCounts(more, nameof(more));
        Checked.Probability(longevity);
        return before.Count == more.Count
            ? before.Zip(more, (old, latest) => (old * longevity) + latest).ToValueList()
            : throw new ArgumentException(FormattableString.Invariant($"There are {before.Count} grades before and {more.Count} after."), nameof(more));
    }

    /// <summary>Base rates that are all alike.</summary>
    /// <param name="grades">How many grades there are; 1 or more.</param>
    /// <returns>The base rates.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no grade.</exception>
    public static ValueList<double> Uniform(int grades) => Enumerable.Repeat(1.0 / Bounds.Count(grades, 1), grades).ToValueList();

    private static void CheckCounts(ValueList<double> counts, string name)
    {
        ArgumentNullException.ThrowIfNull(counts, name);
        if (counts.Count == 0 || !double.IsFinite(counts.Sum(count => Checked.Amount(count, name))))
        {
            throw new ArgumentException("Expected at least one grade, and a finite sum.", name);
        }
    }
}
