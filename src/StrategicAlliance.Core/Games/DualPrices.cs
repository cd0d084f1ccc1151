using System.Globalization;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>The certificate of a division by prices: at these prices no product brings more than its resources cost, and all resources together
/// cost what all players together earn. So no coalition can earn more than its own resources cost.</summary>
public sealed record DualPrices : Certificate
{
    internal DualPrices(ValueList<string> resources, IEnumerable<double> prices, double worth)
    {
        Resources = resources;
        Prices = prices.ToValueList();
        Worth = worth;
    }

    /// <summary>The resources.</summary>
    public ValueList<string> Resources { get; }

    /// <summary>The price of one unit of each, in the order of the resources; not negative.</summary>
    public ValueList<double> Prices { get; }

    /// <summary>What all resources together cost, which is what all players together earn.</summary>
    public double Worth { get; }

    /// <inheritdoc/>
    public override bool IsProof => true;

    /// <inheritdoc/>
    public override string Statement => string.Create(
        CultureInfo.InvariantCulture,
        $"At the prices {string.Join(", ", Resources.Select((resource, index) => FormattableString.Invariant($"{resource} {Prices[index]:0.######}")))} no product brings more than its resources cost, and all resources cost {Worth:0.######}, what all earn together; so no coalition can earn more alone.");
}
