namespace StrategicAlliance.Games;

/// <summary>Vessels of different height filled with one amount: how high the water stands (Kaminski 2000).</summary>
internal static class WaterLevel
{
    /// <summary>The level at which vessels filled from below hold the amount: each holds the smaller of its size and the level.</summary>
    /// <param name="sorted">The sizes, ascending.</param>
    /// <param name="scale">What every size is multiplied with: 1 or 1/2.</param>
    /// <param name="amount">The amount, not negative.</param>
    public static double Rising(ReadOnlySpan<double> sorted, double scale, double amount)
    {
        var below = default(CompensatedSum);
        for (var i = 0; i < sorted.Length; i++)
        {
            var level = below.From(amount) / (sorted.Length - i);
            if (level <= scale * sorted[i])
            {
                return Math.Max(0, level);
            }

            below.Add(scale * sorted[i]);
        }

        return double.PositiveInfinity;
    }

    /// <summary>The level down to which vessels filled from above hold the amount: each holds what of its size lies above the level.</summary>
    /// <param name="sorted">The sizes, ascending.</param>
    /// <param name="scale">What every size is multiplied with: 1 or 1/2.</param>
    /// <param name="amount">The amount, not negative.</param>
    /// <returns>The smallest size that holds anything, and how much it holds: a level as one number would lose the digits of a small amount.</returns>
    public static (double Smallest, double Holds) Falling(ReadOnlySpan<double> sorted, double scale, double amount)
    {
        var rest = amount;
        var lowest = sorted.Length - 1;
        for (; lowest > 0; lowest--)
        {
            var room = scale * (sorted[lowest] - sorted[lowest - 1]) * (sorted.Length - lowest);
            if (room >= rest)
            {
                break;
            }

            rest -= room;
        }

        var above = default(CompensatedSum);
        for (var i = lowest; i < sorted.Length; i++)
        {
            above.Add(scale * (sorted[i] - sorted[lowest]));
        }

        return (sorted[lowest], Math.Max(0, above.From(amount) / (sorted.Length - lowest)));
    }

    /// <summary>What a vessel filled from above holds.</summary>
    public static double Above((double Smallest, double Holds) level, double size, double scale) =>
        size >= level.Smallest ? (scale * (size - level.Smallest)) + level.Holds : 0;
}
