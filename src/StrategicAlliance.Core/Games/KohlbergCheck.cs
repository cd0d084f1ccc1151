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
        double sum = 0;
        var tight = new List<int>();
        for (var i = 0; i < allocation.Length; i++)
        {
            sum += allocation[i];
            var above = allocation[i] - values[1 << i];
            if (individuallyRational && above < -tolerance)
            {
                return new PlayerBelowOwnValue(players[i], allocation[i], values[1 << i], turned);
            }

            if (individuallyRational && above <= tolerance)
            {
                tight.Add(1 << i);
            }
        }

        if (Math.Abs(sum - values[^1]) > tolerance)
        {
            return new AllocationNotEfficient(turned ? 0 - sum : sum, turned ? 0 - values[^1] : values[^1]);
        }

        // In place: the payoffs of each coalition, then its excess; what is left out sinks below everything.
        var excesses = new double[values.Length];
        var weights = weight is null ? null : new double[values.Length];
        for (var bits = 1; bits < values.Length; bits++)
        {
            excesses[bits] = excesses[bits & (bits - 1)] + allocation[BitOperations.TrailingZeroCount(bits)];
        }

        for (var bits = 1; bits < values.Length; bits++)
        {
            excesses[bits] = values[bits] - excesses[bits];
            if (weights is not null)
            {
                var factor = weights[bits] = bits == values.Length - 1 ? 0 : weight!(new((ulong)bits));
                if (!(factor >= 0) || !double.IsFinite(factor))
                {
                    throw new ArgumentException(FormattableString.Invariant($"The weight of coalition {players.NamesOf(new((ulong)bits))} is {factor}; expected a number from 0 up."), nameof(weight));
                }

                excesses[bits] = factor > 0 ? factor * excesses[bits] : double.NegativeInfinity;
            }
        }

        var levels = new KohlbergLevels(players, excesses, weights, tolerance, tight, turned);
        return levels.Run(bits => (excesses[bits], null)).Then(found => (Outcome<KohlbergCertificate>)new KohlbergCertificate(individuallyRational, tolerance, levels.IsUnique, found));
    }

    private static void Check(int players, ReadOnlySpan<double> allocation, double tolerance)
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
