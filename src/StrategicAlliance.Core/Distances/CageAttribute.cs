using StrategicAlliance.Facts;

namespace StrategicAlliance.Distances;

/// <summary>One thing that ties or separates two countries: a bond that holds or not, or an amount with its unit.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record CageAttribute
{
    private CageAttribute(CageDimension dimension, string name, string source)
    {
        Dimension = Bounds.Defined(dimension);
        Name = Bounds.Written(name);
        Source = Bounds.Written(source);
    }

    /// <summary>The dimension it belongs to.</summary>
    public CageDimension Dimension { get; }

    /// <summary>What it is called, e.g. <c>commonLanguage</c>.</summary>
    public string Name { get; }

    /// <summary>Where it is taken from.</summary>
    public string Source { get; }

    /// <summary>Whether the bond holds; <see langword="null"/> for an amount.</summary>
    public bool? Holds { get; private init; }

    /// <summary>The amount; <see langword="null"/> for a bond.</summary>
    public double? Amount { get; private init; }

    /// <summary>The unit of the amount; <see langword="null"/> for a bond.</summary>
    public string? Unit { get; private init; }

    /// <summary>A bond.</summary>
    /// <param name="dimension">The dimension it belongs to.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="holds">Whether it holds.</param>
    /// <param name="source">Where that is taken from.</param>
    /// <returns>The bond.</returns>
    /// <exception cref="ArgumentException">A text is blank or there is no such dimension.</exception>
    public static CageAttribute Bond(CageDimension dimension, string name, bool holds, string source) => new(dimension, name, source) { Holds = holds };

    /// <summary>An amount.</summary>
    /// <param name="dimension">The dimension it belongs to.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="amount">How much; finite.</param>
    /// <param name="unit">In which unit.</param>
    /// <param name="source">Where that is taken from.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="ArgumentException">A text is blank, the amount is not finite, or there is no such dimension.</exception>
    public static CageAttribute Measure(CageDimension dimension, string name, double amount, string unit, string source) =>
        new(dimension, name, source) { Amount = Finite.Given(amount), Unit = Bounds.Written(unit) };
}
