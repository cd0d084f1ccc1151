namespace StrategicAlliance.Games;

/// <summary>What single players earn alone, and what they add to all others.</summary>
internal static class Contributions
{
    /// <summary>v(i).</summary>
    public static double[] Alone(ReadOnlySpan<double> values, int players)
    {
        var alone = new double[players];
        for (var player = 0; player < players; player++)
        {
            alone[player] = values[1 << player];
        }

        return alone;
    }

    /// <summary>v(N) - v(N without i).</summary>
    public static double[] ToAllOthers(ReadOnlySpan<double> values, int players)
    {
        var last = new double[players];
        for (var player = 0; player < players; player++)
        {
            last[player] = values[^1] - values[(values.Length - 1) & ~(1 << player)];
        }

        return last;
    }

    /// <summary>Every part of <paramref name="start"/>, moved towards <paramref name="end"/> by the same fraction.</summary>
    public static double[] Between(double[] start, double[] end, double fraction) =>
        [.. start.Zip(end, (from, to) => from + (fraction * (to - from)))];

    /// <summary>Every part of <paramref name="start"/> and an equal part of what is left of <paramref name="total"/>.</summary>
    public static double[] WithEqualRest(double[] start, double total)
    {
        var each = (total - start.Sum()) / start.Length;
        return Array.ConvertAll(start, part => part + each);
    }
}
