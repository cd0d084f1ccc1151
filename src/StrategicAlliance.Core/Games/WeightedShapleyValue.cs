using System.Numerics;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>The weighted Shapley value: the dividend of every coalition is shared by its members in proportion to their weights.</summary>
/// <remarks>With equal weights it is the Shapley value. Weights are all above 0; a weight of 0 would leave open how those share who have none but each
/// other. Shares sum to v(N). Immutable; safe to share between threads.</remarks>
public sealed class WeightedShapleyValue : ISolutionConcept
{
    private static readonly ClosedForm Certificate = new(
        "sum over S with i of the dividend of S times w(i) / w(S)",
        ["efficiency", "additivity", "null player", "division by the weights where only the whole of a group earns something"]);

    private readonly ValueMap<double> weights;

    private WeightedShapleyValue(ValueMap<double> weights) => this.weights = weights;

    /// <inheritdoc/>
    public string Name => "weightedShapley";

    /// <inheritdoc/>
    public Citation Citation { get; } = new("Kalai & Samet", 1987, "On weighted Shapley values, Int J Game Theory 16:205-222");

    /// <summary>The rule with these weights.</summary>
    /// <param name="weights">The weight of every player by its name; only their proportions count.</param>
    /// <returns>The rule; or refused as <see cref="WeightNotPositive"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="weights"/> is <see langword="null"/>.</exception>
    public static Outcome<WeightedShapleyValue> Of(ValueMap<double> weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        foreach (var (player, weight) in weights)
        {
            if (!(double.IsFinite(weight) && weight > 0))
            {
                return new WeightNotPositive(player, weight);
            }
        }

        return new WeightedShapleyValue(weights);
    }

    /// <summary>Solves a gain game.</summary>
    /// <param name="game">The game.</param>
    /// <returns>What every player gets; or refused as <see cref="PlayerNotRated"/>, <see cref="UnknownPlayer"/> or <see cref="ValuesTooLarge"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="game"/> is <see langword="null"/>.</exception>
    public Outcome<Solution> Solve(Game game) => Solve(Bounds.Given(game).Players, game.Table);

    /// <summary>Solves a cost game; the rule is linear, so that it is the same for costs.</summary>
    /// <param name="game">The game.</param>
    /// <returns>What every player pays; or refused as a gain game.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="game"/> is <see langword="null"/>.</exception>
    public Outcome<Solution> Solve(CostGame game) => Solve(Bounds.Given(game).Players, game.Table);

    private Outcome<Solution> Solve(Players players, ReadOnlyMemory<double> values) =>
        Amounts.InOrder(weights, players).Then(amounts => ClosedFormAnswer.Of(this, players, Shares(values.ToArray(), amounts), Certificate));

    private static double[] Shares(double[] table, double[] weights)
    {
        // Only proportions count: the largest becomes 1, so that no sum overflows.
        var largest = weights.Max();
        weights = Array.ConvertAll(weights, weight => weight / largest);
        HarsanyiDividends.InPlace(table);
        for (var bits = 1; bits < table.Length; bits++)
        {
            var weight = 0.0;
            for (var rest = bits; rest != 0; rest &= rest - 1)
            {
                weight += weights[BitOperations.TrailingZeroCount(rest)];
            }

            table[bits] /= weight;
        }

        var shares = new double[weights.Length];
        TableFold.Add(table, shares);
        for (var player = 0; player < shares.Length; player++)
        {
            shares[player] *= weights[player];
        }

        return shares;
    }
}
