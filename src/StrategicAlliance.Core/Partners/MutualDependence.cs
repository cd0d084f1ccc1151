using StrategicAlliance.Facts;

namespace StrategicAlliance.Partners;

/// <summary>How much two parties need each other, and which of them needs the other less.</summary>
/// <remarks>
/// <para>Power of one over the other is the other's dependence on it (Emerson 1962). The two dependences make two figures that act in opposite
/// ways: their sum, mutual dependence, and their difference, power imbalance (Casciaro and Piskorski 2005).</para>
/// <para>Immutable; safe to share between threads.</para>
/// </remarks>
public sealed record MutualDependence
{
    /// <summary>The dependence of two parties on each other.</summary>
    /// <param name="dependenceOfAOnB">How much A depends on B, in any unit that both share. 0 or more.</param>
    /// <param name="dependenceOfBOnA">How much B depends on A, in the same unit. 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">A dependence is negative.</exception>
    /// <exception cref="OverflowException">The sum is more than a <see cref="decimal"/> can hold.</exception>
    public MutualDependence(decimal dependenceOfAOnB, decimal dependenceOfBOnA)
    {
        OfAOnB = Bounds.Least(dependenceOfAOnB);
        OfBOnA = Bounds.Least(dependenceOfBOnA);
        Mutual = OfAOnB + OfBOnA;
    }

    /// <summary>Source of <see cref="Mutual"/> and <see cref="Imbalance"/>: Casciaro and Piskorski 2005.</summary>
    public static Citation Citation { get; } = new(
        "Casciaro & Piskorski",
        2005,
        "Power imbalance, mutual dependence, and constraint absorption: a closer look at resource dependence theory, Adm Sci Q 50:167-199");

    /// <summary>Source of power as the dependence of the other: Emerson 1962.</summary>
    public static Citation PowerCitation { get; } = new("Emerson", 1962, "Power-dependence relations, Am Sociol Rev 27:31-41");

    /// <summary>How much A depends on B.</summary>
    public decimal OfAOnB { get; }

    /// <summary>How much B depends on A.</summary>
    public decimal OfBOnA { get; }

    /// <summary>Mutual dependence: the sum of the two.</summary>
    public decimal Mutual { get; }

    /// <summary>Power imbalance: the difference of the two, never negative.</summary>
    public decimal Imbalance => Math.Abs(OfAOnB - OfBOnA);

    /// <summary>The more powerful side, that is the less dependent one; <see langword="null"/> when both depend alike.</summary>
    public DependenceSide? Powerful => OfAOnB.CompareTo(OfBOnA) switch
    {
        < 0 => DependenceSide.A,
        > 0 => DependenceSide.B,
        _ => null,
    };
}
