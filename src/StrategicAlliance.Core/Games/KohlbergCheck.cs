using System.Numerics;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>The checker of nucleoli in floating-point numbers; shares nothing with what solves for them.</summary>
internal static class KohlbergCheck
{
    /// <summary>A billionth of the largest value or payoff.</summary>
    public static double DefaultTolerance(ReadOnlySpan<double> values, ReadOnlySpan<double> allocation) => 1e-9 * Math.Max(Largest(values), Largest(allocation));

    public static double[] Turned(ReadOnlySpan<double> payments) => Array.ConvertAll(payments.ToArray(), payment => 0 - payment);

    public static Outcome<KohlbergCertificate> Of(Players players, ReadOnlySpan<double> values, ReadOnlySpan<double> allocation, bool individuallyRational, Func<Coalition, double>? weight, double tolerance, bool turned)
    {
        Check(players.Count, allocation, tolerance);
        if (!double.IsFinite(Largest(values) + (players.Count * Largest(allocation))))
        {
            return new ValuesTooLarge();
        }

        double sum = 0;
        foreach (var payoff in allocation)
        {
            sum += payoff;
        }

        if (Math.Abs(sum - values[^1]) > tolerance)
        {
            return new AllocationNotEfficient(turned ? 0 - sum : sum, turned ? 0 - values[^1] : values[^1]);
        }

        // First the payoffs of each coalition, then in their place its excess; what stands outside the levels sinks below everything.
        var excesses = new double[values.Length];
        var weights = weight is null ? null : new double[values.Length];
        var tight = new List<int>();
        for (var bits = 1; bits < values.Length; bits++)
        {
            excesses[bits] = excesses[bits & (bits - 1)] + allocation[BitOperations.TrailingZeroCount(bits)];
        }

        for (var bits = 1; bits < values.Length - 1; bits++)
        {
            var payoffs = excesses[bits];
            var above = payoffs - values[bits];
            var factor = weight is null ? 1 : Weight(weight, players, bits);
            if ((individuallyRational && (bits & (bits - 1)) == 0) || double.IsInfinity(factor))
            {
                if (above < -tolerance)
                {
                    return new CoalitionBelowOwnValue(players.NamesOf(new((ulong)bits)), payoffs, values[bits], turned);
                }

                if (above <= tolerance)
                {
                    tight.Add(bits);
                }
            }

            var counts = factor > 0 && double.IsFinite(factor);
            excesses[bits] = counts ? factor * -above : double.NegativeInfinity;
            if (weights is not null)
            {
                weights[bits] = counts ? factor : 0;
            }
        }

        var levels = new KohlbergLevels(players, excesses, weights, tolerance, tight, turned);
        return levels.Run(bits => (excesses[bits], null)).Then(found => (Outcome<KohlbergCertificate>)new KohlbergCertificate(individuallyRational, tolerance, levels.IsUnique, found));
    }

    private static double Weight(Func<Coalition, double> weight, Players players, int bits)
    {
        var coalition = new Coalition((ulong)bits);
        var factor = weight(coalition);
        return factor >= 0 ? factor : throw new ArgumentException(FormattableString.Invariant($"The weight of coalition {players.NamesOf(coalition)} is {factor}; expected a number from 0 up."), nameof(weight));
    }

    public static void Check(int players, ReadOnlySpan<double> allocation, double tolerance)
    {
        if (allocation.Length != players)
        {
            throw new ArgumentException(FormattableString.Invariant($"Expected {players} payoffs, one for every player; found {allocation.Length}."), nameof(allocation));
        }

        foreach (var payoff in allocation)
        {
            if (!double.IsFinite(payoff))
            {
                throw new ArgumentException("Every payoff must be a finite number.", nameof(allocation));
            }
        }

        if (!(tolerance >= 0) || !double.IsFinite(tolerance))
        {
            throw Bounds.Outside(tolerance, "a finite number from 0 up", nameof(tolerance));
        }
    }

    private static double Largest(ReadOnlySpan<double> numbers)
    {
        double largest = 0;
        foreach (var number in numbers)
        {
            largest = Math.Max(largest, Math.Abs(number));
        }

        return largest;
    }
}
