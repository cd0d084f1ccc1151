using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>Divides a total among players in proportion to weights, in whole steps: seats, cents. What rounding down leaves goes to the largest remainders.</summary>
/// <remarks>Names what is wrong in what users wrote; the division itself is that of <see cref="ExactSplit"/>, exact in decimals.</remarks>
public static class LargestRemainder
{
    private const int MostDigits = 28;

    /// <summary>The published source.</summary>
    public static Citation Citation => ExactSplit.Citation;

    /// <summary>Divides; of equal remainders that of the player named first comes first.</summary>
    /// <param name="players">The players.</param>
    /// <param name="total">The whole: a multiple of the step, of any sign.</param>
    /// <param name="weights">The weights in the order of the players: none negative, not all 0.</param>
    /// <param name="step">The unit, above 0.</param>
    /// <returns>The parts, which sum to the total, in the order of the players; or refused as <see cref="WeightNegative"/>, <see cref="WeightsAllZero"/>,
    /// <see cref="StepNotPositive"/> or <see cref="TotalNotInSteps"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is not one weight for every player.</exception>
    public static Outcome<ValueList<SplitPart>> Of(Players players, decimal total, IReadOnlyList<decimal> weights, decimal step)
    {
        ArgumentNullException.ThrowIfNull(players);
        return Of(players, total, weights, step, players);
    }

    /// <summary>Divides; of equal remainders that of the player who comes first in an order of its own comes first.</summary>
    /// <param name="players">The players.</param>
    /// <param name="total">The whole: a multiple of the step, of any sign.</param>
    /// <param name="weights">The weights in the order of the players: none negative, not all 0.</param>
    /// <param name="step">The unit, above 0.</param>
    /// <param name="tieOrder">The names of all players once, in the order in which ties are broken.</param>
    /// <returns>The parts in the order of the players; or refused as without an order.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is not one weight for every player, or the order does not name every player once.</exception>
    public static Outcome<ValueList<SplitPart>> Of(Players players, decimal total, IReadOnlyList<decimal> weights, decimal step, IEnumerable<string> tieOrder)
    {
        ArgumentNullException.ThrowIfNull(players);
        ArgumentNullException.ThrowIfNull(weights);
        ArgumentNullException.ThrowIfNull(tieOrder);
        if (weights.Count != players.Count)
        {
            throw new ArgumentException(FormattableString.Invariant($"Expected {players.Count} weights, one for every player; found {weights.Count}."), nameof(weights));
        }

        var order = tieOrder.Select(players.IndexOf).ToArray();
        if (!order.Order().SequenceEqual(Enumerable.Range(0, players.Count)))
        {
            throw new ArgumentException("The order must name every player once.", nameof(tieOrder));
        }

        if (Wrong(players, total, weights, step) is { } refusal)
        {
            return refusal;
        }

        var parts = ExactSplit.InSteps(total, [.. order.Select(index => weights[index])], step);
        var split = new SplitPart[parts.Count];
        for (var i = 0; i < split.Length; i++)
        {
            split[order[i]] = parts[i];
        }

        return split.ToValueList();
    }

    private static Refusal? Wrong(Players players, decimal total, IReadOnlyList<decimal> weights, decimal step)
    {
        for (var i = 0; i < weights.Count; i++)
        {
            if (weights[i] < 0)
            {
                return new WeightNegative(players[i], weights[i]);
            }
        }

        return weights.All(weight => weight == 0) ? new WeightsAllZero()
            : step <= 0 ? new StepNotPositive(step)
            : total % step != 0 || Digits(total) + step.Scale > MostDigits ? new TotalNotInSteps(total, step)
            : null;
    }

    // Of what stands before the decimal point.
    private static int Digits(decimal number)
    {
        var digits = 0;
        for (var rest = Math.Abs(decimal.Truncate(number)); rest >= 1; rest /= 10)
        {
            digits++;
        }

        return digits;
    }
}
