using System.Numerics;

namespace StrategicAlliance.Facts;

/// <summary>Divides a number of units by whole weights, exactly, in whichever integers hold the products.</summary>
internal static class Apportionment
{
    /// <summary>Up to so many parts a remainder is given out by looking for the largest each time, beyond by sorting once.</summary>
    public const int Few = 64;

    /// <summary>Fills the parts. What each lost by rounding down is in <paramref name="remainders"/> meanwhile and is not kept.</summary>
    /// <param name="parts">The parts.</param>
    /// <param name="remainders">Room for as many numbers.</param>
    /// <param name="weights">The weights, none negative.</param>
    /// <param name="total">The units to divide; not negative. Its product with the sum of the weights fits.</param>
    /// <param name="sum">The sum of the weights, above 0.</param>
    /// <param name="rule">Who gets what is left.</param>
    public static void Share<T>(Span<T> parts, Span<T> remainders, ReadOnlySpan<T> weights, T total, T sum, RemainderRule rule)
        where T : struct, IBinaryInteger<T>
    {
        var left = total;
        for (var i = 0; i < weights.Length; i++)
        {
            (parts[i], remainders[i]) = T.DivRem(total * weights[i], sum);
            left -= parts[i];
        }

        if (T.IsZero(left))
        {
            return;
        }

        if (Recipient(weights, rule) is >= 0 and var recipient)
        {
            parts[recipient] += left;
        }
        else if (weights.Length <= Few)
        {
            Award(parts, remainders, int.CreateTruncating(left));
        }
        else
        {
            AwardMany(parts, remainders.ToArray(), int.CreateTruncating(left));
        }
    }

    /// <summary>The one that gets all that is left; -1 if the largest remainders do.</summary>
    public static int Recipient<T>(ReadOnlySpan<T> weights, RemainderRule rule)
        where T : struct, IBinaryInteger<T>
    {
        if (!rule.GoesToLargest)
        {
            return rule.Recipient is { } named && weights[named] > T.Zero ? named : -1;
        }

        var largest = 0;
        for (var i = 1; i < weights.Length; i++)
        {
            largest = weights[i] > weights[largest] ? i : largest;
        }

        return largest;
    }

    // Fewer units are left than there are parts with a remainder, so that none goes to a part without.
    private static void Award<T>(Span<T> parts, Span<T> remainders, int left)
        where T : struct, IBinaryInteger<T>
    {
        for (; left > 0; left--)
        {
            var most = 0;
            for (var i = 1; i < remainders.Length; i++)
            {
                most = remainders[i] > remainders[most] ? i : most;
            }

            parts[most]++;
            remainders[most] = T.Zero;
        }
    }

    private static void AwardMany<T>(Span<T> parts, T[] remainders, int left)
        where T : struct, IBinaryInteger<T>
    {
        var order = new int[remainders.Length];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        Array.Sort(order, (one, other) => remainders[other].CompareTo(remainders[one]) is not 0 and var by ? by : one.CompareTo(other));
        for (var i = 0; i < left; i++)
        {
            parts[order[i]]++;
        }
    }
}
