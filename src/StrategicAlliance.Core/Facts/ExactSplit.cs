namespace StrategicAlliance.Facts;

/// <summary>Divides a whole by weights into parts that are multiples of a unit and sum to the whole exactly.</summary>
/// <remarks>
/// <para>Every part is first its quota, whole times weight over the sum of the weights, rounded down to the unit; a <see cref="RemainderRule"/> says who
/// gets what is left. Quotas are compared exactly, in whole numbers of any size; nothing is computed in binary fractions.</para>
/// <para>What holds under every rule: the parts sum to the whole; a zero weight gets nothing; a negative whole is divided like the positive one, with the
/// sign turned; the order of the weights decides nothing but ties, where the first of equals comes first. Callers who want an answer that does
/// not depend on the order at all sort by id before they call.</para>
/// <para>Under <see cref="RemainderRule.LargestRemainder"/> also: each part lies between its quota rounded down and rounded up, and a smaller weight never
/// gets more. Under <see cref="RemainderRule.LargestShare"/> a smaller weight never gets more either. A named recipient may get more than a larger weight does.</para>
/// <para>Hamilton (1791), "Report on apportionment"; Balinski &amp; Young (1982), Fair Representation. Wrong arguments throw; whoever passes on what users wrote checks it first
/// (<see cref="Money.IsWhole"/>, weights that are not all zero) and refuses by name. Pure; safe to call from any thread.</para>
/// </remarks>
public static partial class ExactSplit
{
    /// <summary>The published source of the largest remainder.</summary>
    public static Citation Citation { get; } = new("Balinski & Young", 1982, "Fair Representation: Meeting the Ideal of One Man, One Vote, ch. 2 (Hamilton's method of 1791)");

    /// <summary>Divides by the largest remainder.</summary>
    /// <param name="total">The whole: a multiple of 10^-<paramref name="decimals"/>, of any sign.</param>
    /// <param name="weights">The weights, none negative, at least one above 0. They need not sum to anything.</param>
    /// <param name="decimals">Decimals of a unit, 0 to 28: 2 for cents.</param>
    /// <returns>The parts in the order of the weights, each with its quota and the rule that gave it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="weights"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The whole is no multiple of the unit or has more than 28 digits in it, a weight is negative, or all are zero.</exception>
    public static ValueList<SplitPart> Of(decimal total, IReadOnlyList<decimal> weights, int decimals) => Of(total, weights, decimals, RemainderRule.LargestRemainder);

    /// <summary>Divides by a rule.</summary>
    /// <param name="total">The whole: a multiple of 10^-<paramref name="decimals"/>, of any sign.</param>
    /// <param name="weights">The weights, none negative, at least one above 0.</param>
    /// <param name="decimals">Decimals of a unit, 0 to 28.</param>
    /// <param name="rule">Who gets what is left.</param>
    /// <returns>The parts in the order of the weights, each with its quota and the rule that gave it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="weights"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">As for the largest remainder, or the rule names an index that has no weight.</exception>
    public static ValueList<SplitPart> Of(decimal total, IReadOnlyList<decimal> weights, int decimals, RemainderRule rule) => InSteps(total, weights, Unit(decimals), rule);

    /// <summary>Divides by a rule, ties broken in an order of their own.</summary>
    /// <param name="total">The whole: a multiple of 10^-<paramref name="decimals"/>, of any sign.</param>
    /// <param name="weights">The weights, none negative, at least one above 0.</param>
    /// <param name="decimals">Decimals of a unit, 0 to 28.</param>
    /// <param name="rule">Who gets what is left.</param>
    /// <param name="tieOrder">Every index of the weights once; the first of equals in this order comes first.</param>
    /// <returns>The parts in the order of the weights, each with its quota and the rule that gave it.</returns>
    /// <exception cref="ArgumentNullException">A list is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">As for the largest remainder, or the order does not name every index once.</exception>
    public static ValueList<SplitPart> Of(decimal total, IReadOnlyList<decimal> weights, int decimals, RemainderRule rule, IReadOnlyList<int> tieOrder)
    {
        ArgumentNullException.ThrowIfNull(weights);
        ArgumentNullException.ThrowIfNull(tieOrder);
        if (!tieOrder.Order().SequenceEqual(Enumerable.Range(0, weights.Count)))
        {
            throw new ArgumentException("The order must name every index of the weights once.", nameof(tieOrder));
        }

        var place = new int[tieOrder.Count];
        for (var i = 0; i < place.Length; i++)
        {
            place[tieOrder[i]] = i;
        }

        var moved = rule.Recipient is { } named && named < place.Length ? RemainderRule.To(place[named]) : rule;
        var parts = Of(total, [.. tieOrder.Select(index => weights[index])], decimals, moved);
        return [.. place.Select(at => parts[at])];
    }

    /// <summary>Divides by the largest remainder into multiples of a step: seats of 1, cash of 0.05.</summary>
    /// <param name="total">The whole: a multiple of the step, of any sign.</param>
    /// <param name="weights">The weights, none negative, at least one above 0.</param>
    /// <param name="step">The unit, above 0.</param>
    /// <returns>The parts in the order of the weights, each with its quota and the rule that gave it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="weights"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The whole is no multiple of the step or has too many digits, the step is not above 0, a weight is negative, or all are zero.</exception>
    public static ValueList<SplitPart> InSteps(decimal total, IReadOnlyList<decimal> weights, decimal step) => InSteps(total, weights, step, RemainderRule.LargestRemainder);

    /// <summary>Divides by a rule into multiples of a step.</summary>
    /// <param name="total">The whole: a multiple of the step, of any sign.</param>
    /// <param name="weights">The weights, none negative, at least one above 0.</param>
    /// <param name="step">The unit, above 0.</param>
    /// <param name="rule">Who gets what is left.</param>
    /// <returns>The parts in the order of the weights, each with its quota and the rule that gave it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="weights"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">As for the largest remainder, or the rule names an index that has no weight.</exception>
    public static ValueList<SplitPart> InSteps(decimal total, IReadOnlyList<decimal> weights, decimal step, RemainderRule rule)
    {
        ArgumentNullException.ThrowIfNull(weights);
        return new ExplainedSplit([.. weights], total, step, rule).Parts();
    }

    internal static ArgumentOutOfRangeException Negative(object weight) => Bounds.Outside(weight, "weights that are not negative", "weights");

    internal static ArgumentException AllZero(string name) => new("All weights are zero: nobody can be given anything.", name);

    internal static ArgumentException NoSuchPart(RemainderRule rule) => new($"The remainder is to go to part {rule}, which has no weight.", nameof(rule));

    private static decimal Unit(int decimals) =>
        decimals is >= 0 and <= ScaledDecimal.MostDecimals ? ScaledDecimal.Of(1ul, negative: false, decimals) : throw Bounds.Outside(decimals, "0 to 28 decimals", nameof(decimals));
}
