using StrategicAlliance.Facts;

namespace StrategicAlliance.Partners;

/// <summary>Who depends on whom in an alliance, and where power is least even.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record DependenceFinding
{
    internal DependenceFinding(
        ValueList<Dependence> dependences,
        ValueList<PartnerId> notStated,
        PairBalance? mostImbalanced,
        Measurement powerImbalance,
        PartnerId? leastDependent)
    {
        Dependences = dependences;
        NotStated = notStated;
        MostImbalanced = mostImbalanced;
        PowerImbalance = powerImbalance;
        LeastDependent = leastDependent;
    }

    /// <summary>Each member's dependence on each other member, by id of the one that depends, then of the other.</summary>
    public ValueList<Dependence> Dependences { get; }

    /// <summary>The members whose capabilities are not stated, by id: what they depend on, and what they could supply, is not known.</summary>
    public ValueList<PartnerId> NotStated { get; }

    /// <summary>The pair with the largest power imbalance, the first by id when several have it; <see langword="null"/> when no pair is measured.</summary>
    public PairBalance? MostImbalanced { get; }

    /// <summary>The largest power imbalance of a pair: a fraction from 0 to 1, or why it is not known.</summary>
    public Measurement PowerImbalance { get; }

    /// <summary>The member on which the others depend most beyond its own dependence on them, among those whose capabilities are stated.</summary>
    /// <value><see langword="null"/> when several tie, or when fewer than two members state their capabilities.</value>
    public PartnerId? LeastDependent { get; }
}
