using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>The least core: the divisions at which the largest complaint of a coalition is as small as it can be.</summary>
/// <remarks>A value below 0 means that the core has room: every coalition gets at least so much more than it has alone. Above 0 the core is empty. Immutable.</remarks>
public sealed record LeastCore
{
    internal LeastCore(Players players, double value, ValueList<double> payoffs, ValueList<BalancingWeight> weights, double worth, double tolerance)
    {
        Players = players;
        Value = value;
        Payoffs = payoffs;
        Weights = weights;
        Worth = worth;
        Tolerance = tolerance;
    }

    /// <summary>Where it is published.</summary>
    public static Citation Citation { get; } = new("Maschler, Peleg & Shapley", 1979, "Geometric properties of the kernel, nucleolus, and related solution concepts, Mathematics of Operations Research 4: 303-338");

    /// <summary>The players.</summary>
    public Players Players { get; }

    /// <summary>The largest complaint that cannot be avoided, in the unit of the game's values: what a coalition has alone less what it gets (of costs: what it pays less what it would
    /// pay alone).</summary>
    public double Value { get; }

    /// <summary>One division of the least core, in the order of the players. There may be others; the <see cref="Nucleolus"/> singles one out where it is not below what players have alone.</summary>
    public ValueList<double> Payoffs { get; }

    /// <summary>What proves that no division does better: coalitions whose weights sum to 1 for every player.</summary>
    public ValueList<BalancingWeight> Weights { get; }

    /// <summary>What the coalitions are worth, each by its weight (of costs, what they cost). Less what all are worth together, divided by the sum of the weights, it is <see cref="Value"/>.</summary>
    public double Worth { get; }

    /// <summary>What rounding may hide of a complaint.</summary>
    public double Tolerance { get; }

    /// <summary>Of a gain game.</summary>
    /// <param name="game">The game.</param>
    /// <returns>The least core; refused as <see cref="OnlyOnePlayer"/>, or as <see cref="NotCertified"/> should the proof fail.</returns>
    public static Outcome<LeastCore> Of(Game game)
    {
        ArgumentNullException.ThrowIfNull(game);
        return LeastCoreSearch.Of(game);
    }

    /// <summary>Of a cost game.</summary>
    /// <param name="game">The game.</param>
    /// <returns>The least core, with what each pays; refused as for a gain game.</returns>
    public static Outcome<LeastCore> Of(CostGame game)
    {
        ArgumentNullException.ThrowIfNull(game);
        return LeastCoreSearch.Of(game.ToGains()).Then(found => (Outcome<LeastCore>)new LeastCore(
            found.Players, found.Value, found.Payoffs.Select(payoff => 0 - payoff).ToValueList(), found.Weights, 0 - found.Worth, found.Tolerance));
    }
}
