using System.Numerics;

namespace StrategicAlliance.Facts;

/// <summary>Divides a whole in integers of any size and says which rule gave each part.</summary>
internal sealed class ExplainedSplit
{
    private const int DigitsBelowUnit = 12;

    private readonly BigInteger[] weights;
    private readonly BigInteger sum;
    private readonly BigInteger total;
    private readonly BigInteger step;
    private readonly int decimals;
    private readonly bool negative;
    private readonly RemainderRule rule;

    public ExplainedSplit(decimal[] weights, decimal total, decimal step, RemainderRule rule)
    {
        if (step <= 0)
        {
            throw Bounds.Outside(step, "a step above 0", nameof(step));
        }

        if (weights.FirstOrDefault(weight => weight < 0) is not 0 and var below)
        {
            throw ExactSplit.Negative(below);
        }

        var scale = weights.Length == 0 ? 0 : weights.Max(weight => weight.Scale);
        this.weights = Array.ConvertAll(weights, weight => ScaledDecimal.Units(weight, scale));
        sum = this.weights.Aggregate(BigInteger.Zero, BigInteger.Add);
        if (sum.IsZero)
        {
            throw ExactSplit.AllZero(nameof(weights));
        }

        if (rule.Recipient >= weights.Length)
        {
            throw ExactSplit.NoSuchPart(rule);
        }

        decimals = step.Scale;
        this.step = ScaledDecimal.Digits(step);
        this.total = Units(total, step, this.step);
        negative = total < 0;
        this.rule = rule;
    }

    /// <summary>The parts in the order of the weights.</summary>
    public ValueList<SplitPart> Parts()
    {
        var units = new BigInteger[weights.Length];
        Apportionment.Share(units, new BigInteger[weights.Length], weights, total, sum, rule);
        var rests = Array.ConvertAll(weights, weight => total * weight % sum);
        var recipient = Apportionment.Recipient<BigInteger>(weights, rule);
        var parts = new SplitPart[weights.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            var floor = total * weights[i] / sum;
            var extra = units[i] - floor;
            var reason = rests[i].IsZero && extra.IsZero ? SplitReason.Whole
                : extra.IsZero ? SplitReason.RoundedDown
                : i != recipient ? IsTie(i) ? SplitReason.TieOrder : SplitReason.LargestRemainder
                : rule.Recipient is not null ? SplitReason.NamedRecipient
                : weights.Count(weight => weight == weights[i]) > 1 ? SplitReason.TieOrder
                : SplitReason.LargestShare;
            parts[i] = new(Amount(units[i]), Quota(floor, rests[i]), Amount(extra), reason);
        }

        return new(parts);

        // One with the same remainder got nothing.
        bool IsTie(int of) => Enumerable.Range(0, weights.Length).Any(other => rests[other] == rests[of] && units[other] == total * weights[other] / sum);
    }

    private decimal Amount(BigInteger units) => ScaledDecimal.Of(units * step, negative, decimals);

    // A sum of two decimals is rounded to the digits that a decimal has.
    private decimal Quota(BigInteger floor, BigInteger rest) =>
        Amount(floor) + (ScaledDecimal.Of(rest * BigInteger.Pow(10, DigitsBelowUnit) / sum, negative, DigitsBelowUnit) * ScaledDecimal.Of(step, negative: false, decimals));

    private static BigInteger Units(decimal total, decimal step, BigInteger digits)
    {
        var scale = Math.Max(total.Scale, step.Scale);
        var units = BigInteger.DivRem(ScaledDecimal.Units(total, scale), ScaledDecimal.Units(step, scale), out var rest);
        if (!rest.IsZero)
        {
            throw new ArgumentException(FormattableString.Invariant($"{total} is no multiple of {step}; round it first."), nameof(total));
        }

        return units * digits < ScaledDecimal.Limit
            ? units
            : throw new ArgumentException(FormattableString.Invariant($"{total} has more digits than a decimal holds when written in steps of {step}."), nameof(total));
    }
}
