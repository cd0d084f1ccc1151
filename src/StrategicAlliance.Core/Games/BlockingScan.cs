namespace StrategicAlliance.Games;

/// <summary>Finds the coalitions that an allocation treats worst, in one pass over all of them.</summary>
internal static class BlockingScan
{
    /// <summary>The coalitions that would do better alone, worst first.</summary>
    /// <param name="values">The worth of every coalition.</param>
    /// <param name="payoffs">What every player gets.</param>
    /// <param name="least">An excess must be above this to count.</param>
    /// <param name="most">How many are kept.</param>
    /// <param name="count">How many there are.</param>
    /// <returns>Bits and excess; of equal excesses the smaller bits first.</returns>
    public static List<(int Bits, double Excess)> Worst(ReadOnlySpan<double> values, ReadOnlySpan<double> payoffs, double least, int most, out long count)
    {
        var lowBits = payoffs.Length / 2;
        var low = TableScan.Sums(payoffs[..lowBits]);
        var high = TableScan.Sums(payoffs[lowBits..]);
        var worst = new List<(int Bits, double Excess)>(most + 1);
        var bar = least;
        count = 0;
        for (var block = 0; block < high.Length; block++)
        {
            var above = block << lowBits;
            for (var bits = 0; bits < low.Length; bits++)
            {
                var excess = values[above | bits] - (high[block] + low[bits]);
                if (excess > least)
                {
                    count++;
                }

                // The grand coalition has nobody to leave.
                if (excess > bar && (above | bits) is not 0 and var found && found != values.Length - 1)
                {
                    Insert(worst, (found, excess), most);
                    bar = worst.Count == most ? worst[^1].Excess : least;
                }
            }
        }

        count -= values[^1] - (high[^1] + low[^1]) > least ? 1 : 0;
        return worst;
    }

    private static void Insert(List<(int Bits, double Excess)> worst, (int Bits, double Excess) item, int most)
    {
        var at = worst.Count;
        while (at > 0 && worst[at - 1].Excess < item.Excess)
        {
            at--;
        }

        worst.Insert(at, item);
        if (worst.Count > most)
        {
            worst.RemoveAt(most);
        }
    }
}
