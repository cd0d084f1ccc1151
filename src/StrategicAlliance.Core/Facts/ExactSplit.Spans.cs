using System.Runtime.InteropServices;

namespace StrategicAlliance.Facts;

/// <content>The forms that fill spans, for settling many entries.</content>
public static partial class ExactSplit
{
    /// <summary>Divides without a word of explanation; without allocation for up to 64 parts and numbers of usual size.</summary>
    /// <param name="parts">Where the parts go, in the order of the weights.</param>
    /// <param name="weights">The weights, none negative, at least one above 0; other memory than the parts.</param>
    /// <param name="total">The whole: a multiple of 10^-<paramref name="decimals"/>, of any sign.</param>
    /// <param name="decimals">Decimals of a unit, 0 to 28.</param>
    /// <param name="rule">Who gets what is left.</param>
    /// <exception cref="ArgumentException">The spans differ in length or overlap, or as for the largest remainder.</exception>
    public static void Into(Span<decimal> parts, ReadOnlySpan<decimal> weights, decimal total, int decimals, RemainderRule rule)
    {
        CheckSpans(parts.Length, weights.Length, rule, ((ReadOnlySpan<decimal>)parts).Overlaps(weights));
        var unit = Unit(decimals);
        Span<ulong> whole = weights.Length <= Apportionment.Few ? stackalloc ulong[weights.Length] : new ulong[weights.Length];
        Span<long> units = weights.Length <= Apportionment.Few ? stackalloc long[weights.Length] : new long[weights.Length];
        if (ScaledDecimal.TryUnits(total, decimals, out var magnitude) && magnitude <= long.MaxValue && TryWhole(weights, whole))
        {
            Into(units, MemoryMarshal.Cast<ulong, long>(whole), (long)magnitude, rule);
            for (var i = 0; i < parts.Length; i++)
            {
                parts[i] = ScaledDecimal.Of((ulong)units[i], total < 0, decimals);
            }

            return;
        }

        var explained = new ExplainedSplit(weights.ToArray(), total, unit, rule).Parts();
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = explained[i].Amount;
        }
    }

    /// <summary>Divides a number of units by fractional weights, as <see cref="Into(Span{decimal}, ReadOnlySpan{decimal}, decimal, int, RemainderRule)"/> does.</summary>
    /// <param name="parts">Where the parts go, in the order of the weights.</param>
    /// <param name="weights">The weights, none negative, at least one above 0.</param>
    /// <param name="total">The units, of any sign.</param>
    /// <param name="rule">Who gets what is left.</param>
    /// <exception cref="ArgumentException">The spans differ in length, a weight is negative, all are zero, or the rule names an index that has no weight.</exception>
    public static void Into(Span<long> parts, ReadOnlySpan<decimal> weights, long total, RemainderRule rule)
    {
        CheckSpans(parts.Length, weights.Length, rule, overlap: false);
        Span<ulong> whole = weights.Length <= Apportionment.Few ? stackalloc ulong[weights.Length] : new ulong[weights.Length];
        if (TryWhole(weights, whole))
        {
            Into(parts, MemoryMarshal.Cast<ulong, long>(whole), total, rule);
            return;
        }

        var explained = new ExplainedSplit(weights.ToArray(), total, 1, rule).Parts();
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = (long)explained[i].Amount;
        }
    }

    /// <summary>Divides a number of units by whole weights; without allocation for up to 64 parts.</summary>
    /// <param name="parts">Where the parts go, in the order of the weights.</param>
    /// <param name="weights">The weights, none negative, at least one above 0; other memory than the parts.</param>
    /// <param name="total">The units, of any sign.</param>
    /// <param name="rule">Who gets what is left.</param>
    /// <exception cref="ArgumentException">The spans differ in length or overlap, a weight is negative, all are zero, or the rule names an index that has no weight.</exception>
    public static void Into(Span<long> parts, ReadOnlySpan<long> weights, long total, RemainderRule rule)
    {
        CheckSpans(parts.Length, weights.Length, rule, ((ReadOnlySpan<long>)parts).Overlaps(weights));
        var sum = UInt128.Zero;
        foreach (var weight in weights)
        {
            sum += weight >= 0 ? (ulong)weight : throw Negative(weight);
        }

        // The least number has no positive counterpart of its type; its bits are right nevertheless.
        var magnitude = unchecked((ulong)(total < 0 ? -total : total));
        if (sum == 0)
        {
            throw AllZero(nameof(weights));
        }

        if (sum <= ulong.MaxValue && Math.BigMul(magnitude, (ulong)sum, out _) == 0)
        {
            Span<ulong> remainders = weights.Length <= Apportionment.Few ? stackalloc ulong[weights.Length] : new ulong[weights.Length];
            Apportionment.Share(MemoryMarshal.Cast<long, ulong>(parts), remainders, MemoryMarshal.Cast<long, ulong>(weights), magnitude, (ulong)sum, rule);
        }
        else
        {
            IntoWide(parts, weights, magnitude, sum, rule);
        }

        for (var i = 0; total < 0 && i < parts.Length; i++)
        {
            parts[i] = unchecked(-parts[i]);
        }
    }

    private static void IntoWide(Span<long> parts, ReadOnlySpan<long> weights, ulong magnitude, UInt128 sum, RemainderRule rule)
    {
        var wide = new UInt128[weights.Length];
        for (var i = 0; i < wide.Length; i++)
        {
            wide[i] = (ulong)weights[i];
        }

        var shares = new UInt128[wide.Length];
        Apportionment.Share<UInt128>(shares, new UInt128[wide.Length], wide, magnitude, sum, rule);
        for (var i = 0; i < shares.Length; i++)
        {
            parts[i] = unchecked((long)(ulong)shares[i]);
        }
    }

    // The weights as whole numbers of their smallest decimal, if these are small ones.
    private static bool TryWhole(ReadOnlySpan<decimal> weights, Span<ulong> whole)
    {
        var decimals = 0;
        foreach (var weight in weights)
        {
            decimals = weight < 0 ? throw Negative(weight) : Math.Max(decimals, weight.Scale);
        }

        for (var i = 0; i < weights.Length; i++)
        {
            if (!ScaledDecimal.TryUnits(weights[i], decimals, out whole[i]) || whole[i] > long.MaxValue)
            {
                return false;
            }
        }

        return true;
    }

    private static void CheckSpans(int parts, int weights, RemainderRule rule, bool overlap)
    {
        if (parts != weights)
        {
            throw new ArgumentException(FormattableString.Invariant($"There are {weights} weights but room for {parts} parts."), nameof(parts));
        }

        if (rule.Recipient >= weights)
        {
            throw NoSuchPart(rule);
        }

        if (overlap)
        {
            throw new ArgumentException("Parts and weights must not share memory.", nameof(parts));
        }
    }
}
