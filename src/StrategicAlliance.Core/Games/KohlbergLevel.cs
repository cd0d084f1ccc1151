using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>One level of a Kohlberg certificate: an excess, the coalitions that matter at it, and weights that balance them.</summary>
public sealed record KohlbergLevel
{
    internal KohlbergLevel(double excess, Rational? exact, ValueList<string> joining, ValueList<BalancingWeight> weights)
    {
        Excess = excess;
        Exact = exact;
        Joining = Bounds.Given(joining);
        Weights = Bounds.Given(weights);
    }

    /// <summary>The largest excess among the coalitions that the levels before leave open, in the unit of the game's values (times the weight of the coalition, if
    /// excesses are weighted); of a cost game, what the coalition pays over its own cost.</summary>
    public double Excess { get; }

    /// <summary>The same as a fraction; <see langword="null"/> if the game was not given in fractions.</summary>
    public Rational? Exact { get; }

    /// <summary>The coalitions that this level adds to those that matter, by their players' names.</summary>
    public ValueList<string> Joining { get; }

    /// <summary>The coalitions that matter up to this level, with weights that sum to 1 for every player; every other coalition of this level and of those
    /// above is a combination of them.</summary>
    public ValueList<BalancingWeight> Weights { get; }
}
