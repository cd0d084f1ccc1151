using StrategicAlliance.Facts;

namespace StrategicAlliance.Partners;

/// <summary>Two partners and how much they depend on each other.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record PairBalance
{
    internal PairBalance(PartnerId first, PartnerId second, MutualDependence balance, ValueList<FactId> because)
    {
        First = first;
        Second = second;
        Balance = balance;
        Because = because;
    }

    /// <summary>The first of the two, by id.</summary>
    public PartnerId First { get; }

    /// <summary>The second of the two, by id.</summary>
    public PartnerId Second { get; }

    /// <summary>Their dependence on each other; side A is <see cref="First"/>.</summary>
    public MutualDependence Balance { get; }

    /// <summary>The more powerful of the two; <see langword="null"/> when both depend alike.</summary>
    public PartnerId? Powerful => Balance.Powerful switch
    {
        DependenceSide.A => First,
        DependenceSide.B => Second,
        _ => (PartnerId?)null,
    };

    /// <summary>The facts it rests on.</summary>
    public ValueList<FactId> Because { get; }
}
