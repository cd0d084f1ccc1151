using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>Something that can be made of resources, in any amount.</summary>
/// <remarks>What is stated is checked by <see cref="LinearProductionGame.Of"/>.</remarks>
public sealed record Product
{
    /// <summary>A product.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="price">What one unit earns; a product with a negative price is never made.</param>
    /// <param name="needs">How much of every resource one unit needs, in the order of the resources; not negative.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public Product(string name, double price, ValueList<double> needs)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(needs);
        Name = name;
        Price = price;
        Needs = needs;
    }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>What one unit earns.</summary>
    public double Price { get; }

    /// <summary>How much of every resource one unit needs, in the order of the resources.</summary>
    public ValueList<double> Needs { get; }
}
