using System.Globalization;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>A game has no core: whatever all players earn together, some coalition would do better alone.</summary>
/// <remarks>Bondareva 1963, Shapley 1967: the weights show it, for each player they sum to 1, yet the coalitions so weighted are worth more than all players together.</remarks>
public sealed record CoreIsEmpty : Refusal
{
    internal CoreIsEmpty(double worth, double grand, ValueList<BalancingWeight> weights)
    {
        Worth = worth;
        Grand = grand;
        Weights = Bounds.Given(weights);
    }

    /// <summary>What the coalitions are worth, each by its weight, in the unit of the game's values; more than <see cref="Grand"/>.</summary>
    /// <value>Of a cost game, the values are the costs with their signs turned.</value>
    public double Worth { get; }

    /// <summary>What all players are worth together.</summary>
    public double Grand { get; }

    /// <summary>The coalitions with their balancing weights.</summary>
    public ValueList<BalancingWeight> Weights { get; }

    /// <inheritdoc/>
    public override string Message => string.Create(
        CultureInfo.InvariantCulture,
        $"The core is empty: {string.Join(" + ", Weights.Select(weight => $"{weight.Weight} of {weight.Names}"))} are worth {Worth}, all players together {Grand}.");

    /// <inheritdoc/>
    public override string Remedy => "Ask for a solution that needs no core (the least core, the nucleolus, the Shapley value), or raise what all players earn together.";
}
