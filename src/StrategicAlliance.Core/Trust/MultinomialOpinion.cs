using StrategicAlliance.Facts;

namespace StrategicAlliance.Trust;

/// <summary>An opinion on which of several things is the case.</summary>
/// <remarks>Jøsang 2016. Beliefs and uncertainty sum to 1 within 2^-50 times the number of things. Immutable; safe to share between threads.</remarks>
public sealed record MultinomialOpinion
{
    /// <summary>An opinion.</summary>
    /// <param name="beliefs">The belief in each thing, by name; from 0 to 1.</param>
    /// <param name="uncertainty">How much is not known; from 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A component is not from 0 to 1.</exception>
    /// <exception cref="ArgumentException">There is no thing, or the components do not sum to 1 within 1e-9.</exception>
    public MultinomialOpinion(ValueMap<double> beliefs, double uncertainty)
    {
        Beliefs = Bounds.Given(beliefs);
        Uncertainty = Checked.Probability(uncertainty);
        if (beliefs.Count == 0)
        {
            throw new ArgumentException("There must be at least one thing.", nameof(beliefs));
        }

        var sum = beliefs.Values.Sum(belief => Checked.Probability(belief, nameof(beliefs))) + uncertainty;
        if (Math.Abs(sum - 1) > 1e-9)
        {
            throw new ArgumentException(FormattableString.Invariant($"Beliefs and uncertainty sum to {sum}; expected 1."), nameof(beliefs));
        }
    }

    /// <summary>Source of cumulative fusion, with the example of sources that contradict each other: Jøsang 2002.</summary>
    public static Citation Citation { get; } = new("Jøsang", 2002, "The consensus operator for combining beliefs, Artif Intell 141(1-2):157-170");

    /// <summary>The belief in each thing, by name.</summary>
    public ValueMap<double> Beliefs { get; }

    /// <summary>How much is not known.</summary>
    public double Uncertainty { get; }

    /// <summary>Adds the evidence of independent sources; dogmatic ones count alike.</summary>
    /// <param name="opinions">The opinions, all on the same things; at least one.</param>
    /// <returns>The fused opinion.</returns>
    /// <exception cref="ArgumentException">There is no opinion, or two are on different things.</exception>
    public static MultinomialOpinion Cumulative(IReadOnlyList<MultinomialOpinion> opinions)
    {
        ArgumentNullException.ThrowIfNull(opinions);
        return Cumulative(opinions, Enumerable.Repeat(1.0, opinions.Count).ToValueList());
    }

    /// <summary>Adds the evidence of independent sources.</summary>
    /// <param name="opinions">The opinions, all on the same things; at least one.</param>
    /// <param name="dogmaticWeights">What each counts among the dogmatic ones, which have evidence without end; not negative.</param>
    /// <returns>The fused opinion. If there are dogmatic opinions they alone count.</returns>
    /// <exception cref="ArgumentException">There is no opinion, two are on different things, or weights are missing or all 0 where they are needed.</exception>
    public static MultinomialOpinion Cumulative(IReadOnlyList<MultinomialOpinion> opinions, ValueList<double> dogmaticWeights)
    {
        ArgumentNullException.ThrowIfNull(opinions);
        ArgumentNullException.ThrowIfNull(dogmaticWeights);
        if (opinions.Count == 0 || opinions.Any(opinion => !opinion.Beliefs.Keys.SequenceEqual(opinions[0].Beliefs.Keys, StringComparer.Ordinal)))
        {
            throw new ArgumentException("There must be at least one opinion, and all must be on the same things.", nameof(opinions));
        }

        var dogmatic = opinions.Any(IsDogmatic);
        var weights = dogmatic
            ? opinions.Select((opinion, i) => IsDogmatic(opinion) ? Checked.Amount(dogmaticWeights[i], nameof(dogmaticWeights)) : 0).ToArray()
            : opinions.Select(opinion => Opinion.UsualPriorWeight / opinion.Uncertainty).ToArray();
        var sums = opinions[0].Beliefs.Keys.Select(name => (Name: name, Sum: opinions.Select((opinion, i) => weights[i] * opinion.Beliefs[name]).Sum())).ToArray();
        var total = sums.Sum(item => item.Sum) + (dogmatic ? 0 : Opinion.UsualPriorWeight);
        return total > 0
            ? new MultinomialOpinion(new(sums.Select(item => KeyValuePair.Create(item.Name, item.Sum / total))), dogmatic ? 0 : Opinion.UsualPriorWeight / total)
            : throw new ArgumentException("Some dogmatic opinion must count.", nameof(dogmaticWeights));
    }

    private static bool IsDogmatic(MultinomialOpinion opinion) => !(opinion.Uncertainty > 1e-290);
}
