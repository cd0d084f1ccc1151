using StrategicAlliance.Facts;

namespace StrategicAlliance.Knowledge;

/// <summary>What the analysis of an inventory takes from the caller where facts do not say it.</summary>
/// <remarks>The thresholds are this library's definitions; no source gives them. Immutable.</remarks>
public sealed record KnowledgeSettings
{
    /// <summary>How far ahead losses are expected, in years.</summary>
    /// <value>More than 0. The default is 1.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is not more than 0.</exception>
    public double HorizonYears { get; init => field = Positive(value, nameof(HorizonYears)); } = 1;

    /// <summary>The least exposure from which on turnover is measured, in person-years.</summary>
    /// <value>0 or more; without any exposure it is never measured. The default is 1.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or not finite.</exception>
    public double LeastPersonYears { get; init => field = Figures.NotNegative(value, nameof(LeastPersonYears)); } = 1;

    /// <summary>The exposure at which observed turnover is relied on by half: confidence is exposure / (exposure + this), in person-years (credibility after
    /// Bühlmann 1967).</summary>
    /// <value>More than 0. The default is 5.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is not more than 0.</exception>
    public double HalfCredibilityPersonYears { get; init => field = Positive(value, nameof(HalfCredibilityPersonYears)); } = 5;

    /// <summary>For persons of whom the caller knows better: the probability of leaving within the horizon, by id of the person.</summary>
    /// <value>From 0 to 1. The default is empty: all follow the observed turnover.</value>
    /// <exception cref="ArgumentOutOfRangeException">A probability is not from 0 to 1.</exception>
    public ValueMap<double> Leaving { get; init => field = Probabilities(value); } = ValueMap<double>.Empty;

    /// <summary>Assets that are built into tools, machines or software, which stay when people leave. No fact of a journal says so.</summary>
    /// <value>The default is empty.</value>
    /// <exception cref="ArgumentException">An id is the default value.</exception>
    public ValueList<AssetId> Tools { get; init => field = Bounds.Given(value, nameof(Tools)); } = [];

    /// <summary>What each partner contributed, by id, for the shares of joint owners.</summary>
    /// <value>0 or more, in any unit that all share. The default is <see langword="null"/>: not known.</value>
    /// <exception cref="ArgumentOutOfRangeException">A contribution is negative.</exception>
    public ValueMap<decimal>? Contributions { get; init => field = Weights(value); }

    /// <summary>The roles, in any case, by which the person is known who looks after the knowledge of the alliance.</summary>
    /// <value>The default is <c>knowledge director</c>, <c>knowledge manager</c> and <c>chief knowledge officer</c>.</value>
    /// <exception cref="ArgumentException">A role is missing.</exception>
    public ValueList<string> DirectorRoles { get; init => field = Bounds.Given(value, nameof(DirectorRoles)); } = ["knowledge director", "knowledge manager", "chief knowledge officer"];

    private static double Positive(double value, string name) =>
        value > 0 && double.IsFinite(value) ? value : throw Bounds.Outside(value, "a number above 0", name);

    private static ValueMap<double> Probabilities(ValueMap<double> map)
    {
        foreach (var probability in Bounds.Given(map, nameof(Leaving)).Values)
        {
            Figures.Fraction(probability, nameof(Leaving));
        }

        return map;
    }

    private static ValueMap<decimal>? Weights(ValueMap<decimal>? map)
    {
        foreach (var contribution in map?.Values ?? [])
        {
            Bounds.Least(contribution, nameof(Contributions));
        }

        return map;
    }
}
