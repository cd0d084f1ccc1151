using StrategicAlliance.Facts;

namespace StrategicAlliance.Simulation;

/// <summary>Competition in which only the best counts: how good on average, and how variable, a firm must be to be first among many as often as they are.</summary>
/// <remarks>The performance of the firm is x + vZ, that of each of N rivals is drawn from the standard normal distribution, all independent. With many rivals
/// variability is worth more than the mean: from v = 1 on even a lower mean keeps parity (March 1991, fig. 6). v is read as a standard deviation.</remarks>
public static class PrimacyCompetition
{
    /// <summary>The most rivals that are counted.</summary>
    public const int MostRivals = 1_000_000;

    /// <summary>The largest standard deviation that is computed.</summary>
    public const double LargestDeviation = 1_000_000;

    // The integrands are smooth and vanish at both ends, where the sum over even steps is as good as exact.
    private const double Reach = 10;
    private const int Steps = 1_280;

    /// <summary>Source: March 1991.</summary>
    public static Citation Citation => MutualLearning.Citation;

    /// <summary>The probability that a firm is first: P(x + vZ > max of N rivals).</summary>
    /// <param name="rivals">N, from 1 to <see cref="MostRivals"/>.</param>
    /// <param name="mean">x, in standard deviations of a rival from the mean of the rivals.</param>
    /// <param name="deviation">v, the standard deviation of the firm as a multiple of a rival's, from 0 to <see cref="LargestDeviation"/>.</param>
    /// <returns>From 0 to 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static double ProbabilityOfFirst(int rivals, double mean, double deviation)
    {
        Check(rivals, deviation);
        return double.IsFinite(mean) ? First(rivals, mean, deviation) : throw Bounds.Outside(mean, "a finite number", nameof(mean));
    }

    /// <summary>The mean that gives a firm the same chance of being first as if all were alike: P(x + vZ > max of N rivals) = 1 / (N + 1).</summary>
    /// <param name="rivals">N, from 1 to <see cref="MostRivals"/>.</param>
    /// <param name="deviation">v, the standard deviation of the firm as a multiple of a rival's, from 0 to <see cref="LargestDeviation"/>.</param>
    /// <returns>x, in standard deviations of a rival from the mean of the rivals: 0 for one rival and for v = 1, above 0 for a steadier firm, below 0 for a more variable one.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static double MeanKeepingParity(int rivals, double deviation)
    {
        Check(rivals, deviation);
        var parity = 1.0 / (rivals + 1.0);
        if (rivals == 1 || deviation == 1)
        {
            return 0;
        }

        var steady = NormalDistribution.Quantile(Math.Pow(parity, 1.0 / rivals));
        if (deviation == 0)
        {
            return steady;
        }

        // A firm steadier than a rival needs more than the mean and less than one that does not vary at all; a more variable one needs less than the mean.
        var (low, high) = deviation < 1 ? (0.0, steady) : (deviation * NormalDistribution.Quantile(parity), 0.0);
        while (true)
        {
            var middle = 0.5 * (low + high);
            if (middle == low || middle == high || high - low < 1e-13 * Math.Max(1, Math.Abs(middle)))
            {
                return middle;
            }

            (low, high) = First(rivals, middle, deviation) < parity ? (middle, high) : (low, middle);
        }
    }

    private static void Check(int rivals, double deviation)
    {
        if (rivals is < 1 or > MostRivals)
        {
            throw Bounds.Outside(rivals, FormattableString.Invariant($"a whole number of rivals from 1 to {MostRivals}"), nameof(rivals));
        }

        if (!(deviation is >= 0 and <= LargestDeviation))
        {
            throw Bounds.Outside(deviation, FormattableString.Invariant($"a standard deviation from 0 to {LargestDeviation}"), nameof(deviation));
        }
    }

    private static double First(int rivals, double mean, double deviation)
    {
        if (deviation == 0)
        {
            return Math.Pow(NormalDistribution.Cumulative(mean), rivals);
        }

        // Over the firm's own luck if it varies less than a rival, else over the best of the rivals: the other factor is the smooth one.
        var sum = 0.0;
        for (var step = 0; step <= Steps; step++)
        {
            var at = Reach * ((2.0 * step / Steps) - 1);
            sum += NormalDistribution.Density(at) * (deviation <= 1
                ? Math.Pow(NormalDistribution.Cumulative(mean + (deviation * at)), rivals)
                : rivals * Math.Pow(NormalDistribution.Cumulative(at), rivals - 1) * NormalDistribution.Cumulative((mean - at) / deviation));
        }

        return sum * (2 * Reach / Steps);
    }
}
